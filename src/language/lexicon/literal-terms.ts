import { onFirstUse } from '../../story/first-use.js'
import { readTable } from './read-table.js'

/*
 * Terms that engines translate word for word, or by a word that only looks alike: the language, a pattern of the term,
 * a pattern of the wrong English, and the right English. Facts, compiled for wirelint in 2026; no licence needed.
 */

const rows = String.raw`
zh; 新冠(?!军|軍); new crowns?|crown (?:epidemic|pandemic|virus|pneumonia); COVID-19
zh; 中新(?:网|網|社|财经|財經|经纬|經緯); (?:China|Sino)[- ]Singapore; China News Service
zh; 公众号|公眾號; public numbers?|official number; public account
zh; (?<!美国|美國)(?:国务院|國務院); State Department|Department of State; State Council
zh; 美国国务院|美國國務院; State Council; State Department
zh; [先连連再又][下取][一二两兩三]城|扳回一城|下一城; (?:the |a |one |two |three )?(?:city|cities|towns?); a set or a game
zh; 初心; (?:first|original|initial|early) hearts?; original aspiration
zh; (?<!携|攜|夹|夾)带货|帶貨; (?:bring(?:ing|s)?|carry(?:ing)?|take|taking|deliver(?:ing)?|with) (?:the )?goods; selling goods
zh; 出超; (?:excess|super|over)(?: amount)?; trade surplus
zh; 入超; (?:excess|super)(?: amount)?; trade deficit
zh; 网红|網紅; (?:net|web|internet|network) reds?; internet celebrity
zh; 春运|春運; spring (?:transport|luck|movement|operation); Spring Festival travel
zh; 黑社会|黑社會; black societ(?:y|ies); organized crime
zh; 扫黑|掃黑|打黑; (?:sweep\w*|black|fight\w*) (?:the )?black|black[- ](?:sweep|fight)\w*; crackdown on gangs
zh; 黄牛(?:党|票|囤)|黃牛(?:黨|票)|票贩子; (?:yellow )?(?:cattle|cows?|ox|oxen|bulls?); scalpers
zh; 碰瓷; (?:touch\w*|bump\w*|hit\w*) (?:the )?porcelain|porcelain (?:touch|bump)\w*; staged accident
zh; 吃瓜; (?:eat\w*|melon)[- ](?:melons?|eat\w*); onlookers
zh; 土豪; local tyrants?; the newly rich
zh; 黑车|黑車; black (?:cars?|cabs?|vehicles?); unlicensed cab
zh; 高考; high (?:tests?|exams?); college entrance exam
zh; 乌龙球|烏龍球; oolong(?: balls?)?; own goal
zh; 乌龙|烏龍(?!茶); oolong (?:incident|event|affair|news); mix-up
zh; 帽子戏法|帽子戲法; hat (?:show|magic|play); hat trick
zh; 人大代表; National People representatives?|Renmin University; deputy to the people’s congress
zh; 维和|維和; Uygur harmony|dimensional; peacekeeping
zh; 热钱|熱錢; heat money; hot money
zh; 小三; little three|small three; mistress
zh; 白骨精|剩女; bone (?:demons?|spirits?)|surplus women; single professional women
ja; 新型コロナ; new(?:[- ]type)? (?:of )?corona(?!virus)|new model corona; COVID-19
ja; 黒星; black stars?; loss
ja; 白星; white stars?; win
ja; 金星; Venus|gold stars?; upset win
ja; 赤字; red (?:letters?|characters?); deficit
ja; 黒字; black (?:letters?|characters?); surplus
ja; 勝ち越し; win(?:ning)? over ?(?:come|pass); winning record
ja; お盆; (?:the )?trays?; Bon holidays
ja; 大関; large (?:gates?|barriers?); ozeki
ru; (?<!пулем|оруж)магазин(?!\p{L}* для (?:авт|вин|піс|пис)); magazines?; shop
ru; Госдум|Думу|Думе|Думы; (?:State )?Thoughts?; Duma
uk; (?<!пулем|оруж)магазин(?!\p{L}* для (?:авт|вин|піс|пис)); magazines?; shop
uk; Рада(?!\p{L}); Glad; Rada
de; Gymnasi(?:um|en|ums)(?!\p{L}); (?:gyms?|gymnasiums?); secondary school
de; (?:Partei|Regierungs|Polizei|Konzern|Firmen|Staats|Vorstands)chef; chefs?; head
de; Bundestag; Federal (?:Day|Diet); Bundestag
de; Oberbürgermeister; (?:upper|over|head) mayors?; mayor
de; Handys?(?!\p{L}); handys?; mobile phone
cs; gymnázi(?:um|a|u|í)(?!\p{L}); (?:gyms?|gymnasiums?); grammar school
cs; primátor; primators?|primates?; mayor
`

/** A term with the English that is its words and not its meaning. */
export interface LiteralTerm {
  readonly term: string
  readonly wrong: string
  readonly right: string
}

const listTerms = onFirstUse(() => readTable(rows))

/** Returns the terms of a language that engines translate word for word. */
export const literalTerms = (code: string): readonly LiteralTerm[] =>
  listTerms().flatMap(([language, term = '', wrong = '', right = '']) =>
    language === code ? [{ term, wrong, right }] : [],
  )
