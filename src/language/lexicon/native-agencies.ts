/**
 * News agencies and media that are named as sources, by their names in other languages and in English. `native` and
 * `english` are sources of patterns. Facts, compiled for wirelint in 2026; no licence needed.
 */
interface NativeAgency {
  readonly name: string
  readonly native: string
  readonly english: string
}

export const nativeAgencies: readonly NativeAgency[] = [
  {
    name: 'Xinhua',
    native: '新华社|新華社|新华网|新華網|新華社通信|Синьхуа|Сіньхуа|Xinhua|Nová Čína|שינחואה',
    english: 'xinhua|new china news',
  },
  {
    name: 'China News Service',
    native: '中新社|中新网|中新網|中新财经|中新財經|中新经纬|中新經緯|中国新闻[网社]|中國新聞[網社]',
    english: 'china ?news|\\bE?CNS\\b|chinanews|zhongxin',
  },
  { name: 'Reuters', native: '路透社?|ロイター|Рейтер|Рейтерс|Reuters|רויטרס', english: 'reuters' },
  {
    name: 'AFP',
    native: '法新社|AFP|フランス通信|Франс[- ]?[Пп]ресс|Франс-Прес|АФП',
    english: '\\bAFP\\b|agence france|france[- ]presse',
  },
  {
    name: 'AP',
    native: '美联社|美聯社|AP通信|Ассошиэйтед|Ассошіейтед|Associated Press|\\bAP\\b',
    english: '\\bAP\\b|associated press',
  },
  { name: 'UPI', native: '合众国际社|合眾國際社|UPI通信|\\bUPI\\b', english: '\\bUPI\\b|united press' },
  { name: 'Kyodo', native: '共同社|共同通信|【[^】]{0,12}共同】|Киодо', english: 'kyodo' },
  { name: 'Jiji Press', native: '时事社|時事通信|【[^】]{0,12}時事】', english: 'jiji' },
  { name: 'Yonhap', native: '韩联社|韓聯社|聯合ニュース|Ёнхап|Рёнхап|Йонхап', english: 'yonhap' },
  { name: 'KCNA', native: '朝中社|朝鮮中央通信|朝鲜中央通讯社|ЦТАК', english: 'KCNA|korean central news' },
  { name: 'TASS', native: '塔斯社|タス通信|ТАСС|TASS', english: '\\btass\\b' },
  { name: 'RIA Novosti', native: '俄新社|РИА\\s?[«"]?Новости|РІА\\s?[«"]?Новости', english: '\\bRIA\\b|novosti' },
  { name: 'Interfax', native: '国际文传电讯社|インタファクス|Интерфакс|Інтерфакс|Interfax', english: 'interfax' },
  {
    name: 'Sputnik',
    native:
      '俄罗斯卫星(?:通讯社|网)|スプートニク|Спутник(?![»"”]? ?[VЛL])|Супутник(?![»"”]? ?[VЛL])|Sputnik(?![»"”]? ?[VL])',
    english: 'sputnik(?! (?:V|Light)\\b)',
  },
  { name: 'Bloomberg', native: '彭博社?|ブルームバーグ|Блумберг|Bloomberg', english: 'bloomberg' },
  {
    name: 'dpa',
    native: '德新社|DPA通信|ДПА|Deutsche[nr]? Presse-?Agentur|\\bdpa\\b|\\bDPA\\b',
    english: '\\bdpa\\b|deutsche presse|german (?:press|news) agency',
  },
  { name: 'APA', native: '\\bAPA\\b', english: '\\bAPA\\b|austria(?:n)? press' },
  { name: 'CTK', native: 'ČTK|ЧТК', english: '[CČ]TK(?![A-Za-z])|czech (?:news|press) agency' },
  { name: 'PAP', native: '\\bPAP\\b', english: '\\bPAP\\b|polish (?:news|press) agency' },
  { name: 'ANSA', native: '安莎社|\\bANSA\\b|АНСА', english: '\\bansa\\b' },
  { name: 'EFE', native: '埃菲社|\\bEFE\\b', english: '\\befe\\b' },
  { name: 'Ukrinform', native: 'Укрінформ|Укринформ', english: 'ukrinform' },
  { name: 'UNIAN', native: 'УНІАН|УНИАН', english: 'unian' },
  {
    name: 'CCTV',
    native: '(?<!朝鲜|朝鮮)(?:央视(?!频|觉|角)|中央电视台|中央電視台)',
    english: 'CCTV|china central television|CGTN',
  },
  { name: 'Global Times', native: '环球时报|環球時報', english: 'global times|huanqiu' },
  { name: 'People’s Daily', native: '人民日报|人民日報', english: "people['’]?s daily" },
  { name: 'China Daily', native: '中国日报|中國日報', english: 'china daily' },
  { name: 'NHK', native: '\\bNHK\\b', english: '\\bNHK\\b' },
  { name: 'Asahi', native: '朝日(?:新聞|新闻)|テレビ朝日', english: 'asahi' },
  { name: 'Yomiuri', native: '読売新聞|读卖新闻', english: 'yomiuri' },
  { name: 'Mainichi', native: '毎日新聞|每日新闻', english: 'mainichi' },
  { name: 'Nikkei', native: '日本経済新聞|日本经济新闻', english: 'nikkei|nihon keizai' },
  { name: 'Sankei', native: '産経|サンケイ|产经新闻', english: 'sankei' },
  { name: 'BBC', native: 'BBC|Би-би-си|Бі-бі-сі|英国广播公司', english: '\\bBBC\\b|british broadcasting' },
  {
    name: 'HuffPost',
    native: '赫芬顿邮报|赫芬頓郵報|ハフポスト|ハフィントン・?ポスト|HuffPost|Huffington',
    english: 'huff ?post|huffington post',
  },
  { name: 'Central News Agency', native: '中央社|中央通讯社|中央通訊社', english: 'central news agency|\\bCNA\\b' },
  { name: 'CNN', native: '\\bCNN\\b|有线电视新闻网|Си-эн-эн', english: '\\bCNN\\b|cable news network' },
  { name: 'NBC', native: '\\bNBC\\b|全国广播公司', english: '\\bNBC\\b' },
  { name: 'CBS', native: '\\bCBS\\b|哥伦比亚广播', english: '\\bCBS\\b' },
  {
    name: 'ABC',
    native: '\\bABC\\b|美国广播公司|澳大利亚广播公司',
    english: '\\bABC\\b|(?:american|australian) broadcasting',
  },
  {
    name: 'The Wall Street Journal',
    native: '华尔街日报|華爾街日報|ウォール・?ストリート・?ジャーナル|Wall Street Journal',
    english: 'wall street journal|\\bWSJ\\b',
  },
  {
    name: 'The New York Times',
    native: '纽约时报|紐約時報|ニューヨーク・?タイムズ|New York Times',
    english: 'new york times|\\bNYT\\b',
  },
  {
    name: 'The Washington Post',
    native: '华盛顿邮报|華盛頓郵報|ワシントン・?ポスト|Washington Post',
    english: 'washington post',
  },
  {
    name: 'Financial Times',
    native: '金融时报|フィナンシャル・?タイムズ|Financial Times',
    english: 'financial times|\\bFT\\b',
  },
  { name: 'PR Newswire', native: '美通社', english: 'PR ?newswire' },
]

/** Platforms on which users publish. What is said there is quoted, but they report nothing themselves. */
export const nativePlatforms: readonly NativeAgency[] = [
  { name: 'Douyin', native: '抖音|ティックトック|TikTok|Тик-?Ток|Тік-?Ток', english: 'douyin|tik ?tok' },
  { name: 'WeChat', native: '微信|ウィーチャット|WeChat|Вичат', english: 'we-?chat|weixin' },
  { name: 'Weibo', native: '微博|ウェイボー|Weibo|Вэйбо|Вейбо', english: 'weibo|micro-?blog' },
  { name: 'Kuaishou', native: '快手(?:平台|主播|号|號)|Kuaishou', english: 'kuaishou|kwai' },
  { name: 'Xiaohongshu', native: '小红书|小紅書|Xiaohongshu', english: 'xiaohongshu|red ?note|little red book' },
  { name: 'Twitter', native: '推特|ツイッター|[Тт]виттер|[Тт]віттер|Twitter', english: 'twitter|tweet' },
  { name: 'Facebook', native: '脸书|臉書|脸谱网|フェイスブック|[Фф]ейсбук|Facebook', english: 'facebook' },
  { name: 'YouTube', native: '油管|ユーチューブ|[Юю]туб|YouTube', english: 'youtube' },
  { name: 'Instagram', native: '照片墙|インスタグラム|[Ии]нстаграм|Інстаграм|Instagram', english: 'instagram' },
  { name: 'Telegram', native: 'テレグラム|[Тт]елеграм|Telegram', english: 'telegram' },
]
