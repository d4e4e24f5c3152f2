import { onFirstUse } from '../../story/first-use.js'
import type { NamedThing } from '../source/name-table.js'
import { readTable } from './read-table.js'

/*
 * News agencies, media and platforms that are named as sources: the name, a pattern of it in other languages, and one
 * in English. Facts, compiled for wirelint in 2026; no licence needed.
 */

const agencies = String.raw`
Xinhua; 新华社|新華社|新华网|新華網|新華社通信|Синьхуа|Сіньхуа|Xinhua|Nová Čína|שינחואה; xinhua|new china news
China News Service; 中新社|中新网|中新網|中新财经|中新財經|中新经纬|中新經緯|中国新闻[网社]|中國新聞[網社]; china ?news|\bE?CNS\b|chinanews|zhongxin
Reuters; 路透社?|ロイター|Рейтер|Рейтерс|Reuters|רויטרס; reuters
AFP; 法新社|AFP|フランス通信|Франс[- ]?[Пп]ресс|Франс-Прес|АФП; \bAFP\b|agence france|france[- ]presse
AP; 美联社|美聯社|AP通信|Ассошиэйтед|Ассошіейтед|Associated Press|\bAP\b; \bAP\b|associated press
UPI; 合众国际社|合眾國際社|UPI通信|\bUPI\b; \bUPI\b|united press
Kyodo; 共同社|共同通信|【[^】]{0,12}共同】|Киодо; kyodo
Jiji Press; 时事社|時事通信|【[^】]{0,12}時事】; jiji
Yonhap; 韩联社|韓聯社|聯合ニュース|Ёнхап|Рёнхап|Йонхап; yonhap
KCNA; 朝中社|朝鮮中央通信|朝鲜中央通讯社|ЦТАК; KCNA|korean central news
TASS; 塔斯社|タス通信|ТАСС|TASS; \btass\b
RIA Novosti; 俄新社|РИА\s?[«"]?Новости|РІА\s?[«"]?Новости; \bRIA\b|novosti
Interfax; 国际文传电讯社|インタファクス|Интерфакс|Інтерфакс|Interfax; interfax
Sputnik; 俄罗斯卫星(?:通讯社|网)|スプートニク|Спутник(?![»"”]? ?[VЛL])|Супутник(?![»"”]? ?[VЛL])|Sputnik(?![»"”]? ?[VL]); sputnik(?! (?:V|Light)\b)
Bloomberg; 彭博社?|ブルームバーグ|Блумберг|Bloomberg; bloomberg
dpa; 德新社|DPA通信|ДПА|Deutsche[nr]? Presse-?Agentur|\bdpa\b|\bDPA\b; \bdpa\b|deutsche presse|german (?:press|news) agency
APA; \bAPA\b; \bAPA\b|austria(?:n)? press
CTK; ČTK|ЧТК; [CČ]TK(?![A-Za-z])|czech (?:news|press) agency
PAP; \bPAP\b; \bPAP\b|polish (?:news|press) agency
ANSA; 安莎社|\bANSA\b|АНСА; \bansa\b
EFE; 埃菲社|\bEFE\b; \befe\b
Ukrinform; Укрінформ|Укринформ; ukrinform
UNIAN; УНІАН|УНИАН; unian
CCTV; (?<!朝鲜|朝鮮)(?:央视(?!频|觉|角)|中央电视台|中央電視台); CCTV|china central television|CGTN
Global Times; 环球时报|環球時報; global times|huanqiu
People’s Daily; 人民日报|人民日報; people['’]?s daily
China Daily; 中国日报|中國日報; china daily
NHK; \bNHK\b; \bNHK\b
Asahi; 朝日(?:新聞|新闻)|テレビ朝日; asahi
Yomiuri; 読売新聞|读卖新闻; yomiuri
Mainichi; 毎日新聞|每日新闻; mainichi
Nikkei; 日本経済新聞|日本经济新闻; nikkei|nihon keizai
Sankei; 産経|サンケイ|产经新闻; sankei
BBC; BBC|Би-би-си|Бі-бі-сі|英国广播公司; \bBBC\b|british broadcasting
HuffPost; 赫芬顿邮报|赫芬頓郵報|ハフポスト|ハフィントン・?ポスト|HuffPost|Huffington; huff ?post|huffington post
Central News Agency; 中央社|中央通讯社|中央通訊社; central news agency|\bCNA\b
CNN; \bCNN\b|有线电视新闻网|Си-эн-эн; \bCNN\b|cable news network
NBC; \bNBC\b|全国广播公司; \bNBC\b
CBS; \bCBS\b|哥伦比亚广播; \bCBS\b
ABC; \bABC\b|美国广播公司|澳大利亚广播公司; \bABC\b|(?:american|australian) broadcasting
The Wall Street Journal; 华尔街日报|華爾街日報|ウォール・?ストリート・?ジャーナル|Wall Street Journal; wall street journal|\bWSJ\b
The New York Times; 纽约时报|紐約時報|ニューヨーク・?タイムズ|New York Times; new york times|\bNYT\b
The Washington Post; 华盛顿邮报|華盛頓郵報|ワシントン・?ポスト|Washington Post; washington post
Financial Times; 金融时报|フィナンシャル・?タイムズ|Financial Times; financial times|\bFT\b
PR Newswire; 美通社; PR ?newswire
`

const platforms = String.raw`
Douyin; 抖音|ティックトック|TikTok|Тик-?Ток|Тік-?Ток; douyin|tik ?tok
WeChat; 微信|ウィーチャット|WeChat|Вичат; we-?chat|weixin
Weibo; 微博|ウェイボー|Weibo|Вэйбо|Вейбо; weibo|micro-?blog
Kuaishou; 快手(?:平台|主播|号|號)|Kuaishou; kuaishou|kwai
Xiaohongshu; 小红书|小紅書|Xiaohongshu; xiaohongshu|red ?note|little red book
Twitter; 推特|ツイッター|[Тт]виттер|[Тт]віттер|Twitter; twitter|tweet
Facebook; 脸书|臉書|脸谱网|フェイスブック|[Фф]ейсбук|Facebook; facebook
YouTube; 油管|ユーチューブ|[Юю]туб|YouTube; youtube
Instagram; 照片墙|インスタグラム|[Ии]нстаграм|Інстаграм|Instagram; instagram
Telegram; テレグラム|[Тт]елеграм|Telegram; telegram
`

const readNames = (table: string): readonly NamedThing[] =>
  readTable(table).map(([name = '', native = '', english = '']) => ({ name, native, english }))

export const listNativeAgencies = onFirstUse(() => readNames(agencies))

/** Platforms on which users publish. What is said there is quoted, but they report nothing themselves. */
export const listNativePlatforms = onFirstUse(() => readNames(platforms))
