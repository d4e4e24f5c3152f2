/**
 * Terms that engines translate word for word, or by a word that only looks alike: a pattern of the term, a pattern of
 * the wrong English, and the right English. Facts, compiled for wirelint in 2026; no licence needed.
 */
export interface LiteralTerm {
  readonly term: string
  readonly wrong: string
  readonly right: string
}

const inSigns: readonly LiteralTerm[] = [
  { term: '新冠(?!军|軍)', wrong: 'new crowns?|crown (?:epidemic|pandemic|virus|pneumonia)', right: 'COVID-19' },
  { term: '中新(?:网|網|社|财经|財經|经纬|經緯)', wrong: '(?:China|Sino)[- ]Singapore', right: 'China News Service' },
  { term: '公众号|公眾號', wrong: 'public numbers?|official number', right: 'public account' },
  { term: '(?<!美国|美國)(?:国务院|國務院)', wrong: 'State Department|Department of State', right: 'State Council' },
  { term: '美国国务院|美國國務院', wrong: 'State Council', right: 'State Department' },
  {
    term: '[先连連再又][下取][一二两兩三]城|扳回一城|下一城',
    wrong: '(?:the |a |one |two |three )?(?:city|cities|towns?)',
    right: 'a set or a game',
  },
  { term: '初心', wrong: '(?:first|original|initial|early) hearts?', right: 'original aspiration' },
  {
    term: '(?<!携|攜|夹|夾)带货|帶貨',
    wrong: '(?:bring(?:ing|s)?|carry(?:ing)?|take|taking|deliver(?:ing)?|with) (?:the )?goods',
    right: 'selling goods',
  },
  { term: '出超', wrong: '(?:excess|super|over)(?: amount)?', right: 'trade surplus' },
  { term: '入超', wrong: '(?:excess|super)(?: amount)?', right: 'trade deficit' },
  { term: '网红|網紅', wrong: '(?:net|web|internet|network) reds?', right: 'internet celebrity' },
  { term: '春运|春運', wrong: 'spring (?:transport|luck|movement|operation)', right: 'Spring Festival travel' },
  { term: '黑社会|黑社會', wrong: 'black societ(?:y|ies)', right: 'organized crime' },
  {
    term: '扫黑|掃黑|打黑',
    wrong: '(?:sweep\\w*|black|fight\\w*) (?:the )?black|black[- ](?:sweep|fight)\\w*',
    right: 'crackdown on gangs',
  },
  {
    term: '黄牛(?:党|票|囤)|黃牛(?:黨|票)|票贩子',
    wrong: '(?:yellow )?(?:cattle|cows?|ox|oxen|bulls?)',
    right: 'scalpers',
  },
  {
    term: '碰瓷',
    wrong: '(?:touch\\w*|bump\\w*|hit\\w*) (?:the )?porcelain|porcelain (?:touch|bump)\\w*',
    right: 'staged accident',
  },
  { term: '吃瓜', wrong: '(?:eat\\w*|melon)[- ](?:melons?|eat\\w*)', right: 'onlookers' },
  { term: '土豪', wrong: 'local tyrants?', right: 'the newly rich' },
  { term: '黑车|黑車', wrong: 'black (?:cars?|cabs?|vehicles?)', right: 'unlicensed cab' },
  { term: '高考', wrong: 'high (?:tests?|exams?)', right: 'college entrance exam' },
  { term: '乌龙球|烏龍球', wrong: 'oolong(?: balls?)?', right: 'own goal' },
  { term: '乌龙|烏龍(?!茶)', wrong: 'oolong (?:incident|event|affair|news)', right: 'mix-up' },
  { term: '帽子戏法|帽子戲法', wrong: 'hat (?:show|magic|play)', right: 'hat trick' },
  {
    term: '人大代表',
    wrong: 'National People representatives?|Renmin University',
    right: 'deputy to the people’s congress',
  },
  { term: '维和|維和', wrong: 'Uygur harmony|dimensional', right: 'peacekeeping' },
  { term: '热钱|熱錢', wrong: 'heat money', right: 'hot money' },
  { term: '小三', wrong: 'little three|small three', right: 'mistress' },
  { term: '白骨精|剩女', wrong: 'bone (?:demons?|spirits?)|surplus women', right: 'single professional women' },
]

const japanese: readonly LiteralTerm[] = [
  { term: '新型コロナ', wrong: 'new(?:[- ]type)? (?:of )?corona(?!virus)|new model corona', right: 'COVID-19' },
  { term: '黒星', wrong: 'black stars?', right: 'loss' },
  { term: '白星', wrong: 'white stars?', right: 'win' },
  { term: '金星', wrong: 'Venus|gold stars?', right: 'upset win' },
  { term: '赤字', wrong: 'red (?:letters?|characters?)', right: 'deficit' },
  { term: '黒字', wrong: 'black (?:letters?|characters?)', right: 'surplus' },
  { term: '勝ち越し', wrong: 'win(?:ning)? over ?(?:come|pass)', right: 'winning record' },
  { term: 'お盆', wrong: '(?:the )?trays?', right: 'Bon holidays' },
  { term: '大関', wrong: 'large (?:gates?|barriers?)', right: 'ozeki' },
]

const magazines: LiteralTerm = {
  term: '(?<!пулем|оруж)магазин(?!\\p{L}* для (?:авт|вин|піс|пис))',
  wrong: 'magazines?',
  right: 'shop',
}

const tables: Readonly<Partial<Record<string, readonly LiteralTerm[]>>> = {
  zh: inSigns,
  ja: japanese,
  ru: [magazines, { term: 'Госдум|Думу|Думе|Думы', wrong: '(?:State )?Thoughts?', right: 'Duma' }],
  uk: [magazines, { term: 'Рада(?!\\p{L})', wrong: 'Glad', right: 'Rada' }],
  de: [
    { term: 'Gymnasi(?:um|en|ums)(?!\\p{L})', wrong: '(?:gyms?|gymnasiums?)', right: 'secondary school' },
    { term: '(?:Partei|Regierungs|Polizei|Konzern|Firmen|Staats|Vorstands)chef', wrong: 'chefs?', right: 'head' },
    { term: 'Bundestag', wrong: 'Federal (?:Day|Diet)', right: 'Bundestag' },
    { term: 'Oberbürgermeister', wrong: '(?:upper|over|head) mayors?', right: 'mayor' },
    { term: 'Handys?(?!\\p{L})', wrong: 'handys?', right: 'mobile phone' },
  ],
  cs: [
    { term: 'gymnázi(?:um|a|u|í)(?!\\p{L})', wrong: '(?:gyms?|gymnasiums?)', right: 'grammar school' },
    { term: 'primátor', wrong: 'primators?|primates?', right: 'mayor' },
  ],
}

/** Returns the terms of a language that engines translate word for word. */
export const literalTerms = (code: string): readonly LiteralTerm[] => tables[code] ?? []
