import { CaselessPattern } from '../../story/caseless.js'
import { anyOf } from '../../story/pattern.js'

/** The longest line about a story, in characters. */
const longestLine = 120

const tools = [
  'share(?: this)?(?: (?:article|story|page|post|it|on|via|with|by|to|your|friends))*',
  'copy link(?: to clipboard)?|link copied|url copied|copied',
  'print(?: this)?(?: (?:article|story|page))?|e-?mail(?: this)?(?: (?:article|story|page))?|save(?: for later)?|bookmark',
  'tweet|pin it|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|messenger|flipboard|weibo|wechat|line',
  'listen(?: to (?:this )?article)?|play|pause|font size|text size|zoom|full ?screen|close|open|expand|toggle',
  'advert(?:isement)?|advertisement - story continues below|ad|sponsored links|this slideshow requires javascript|sponsored(?: content)?|promoted|story continues below',
  'skip to (?:main )?content|skip advertisement|back to top|top|home|menu|search|log ?in|sign ?in|sign up|subscribe',
  'read more|read next|see more|show more|load more|more(?: (?:news|stories|headlines))?|next|previous|prev|view comments|comments?|leave a comment',
  'filed under|tags?|topics?|related(?: topics| articles| stories| news)?|most read|most popular|trending|recommended',
  'loading|please wait|click here|click to enlarge|enlarge(?: image)?|view gallery|hide caption|toggle caption|caption',
  "you may also (?:like|be interested in)|don[’']t miss|recommended for you|enable javascript|end of article|all rights reserved|edition|translate|languages?",
]
const marks = String.raw`[\s|·•:!,.&/+\d()-]*`
/** A line of buttons of a page. */
const buttons = new CaselessPattern(`^${marks}(?:${anyOf(tools)}(?![a-z])${marks}){1,8}$`)

const address = /^(?:e-?mail: ?)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/iu

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
const day = String.raw`(?:${month}\.? \d{1,2},? \d{4}|\d{1,2} ${month}\.?,? \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})`
const clock = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?`
/** A day as digits, or in any language a day and a year: "22 de janeiro de 2018", "Oktober 22, 2018". */
const dayAndYear = String.raw`(?<!\d)\d{1,2}\.? (?:\p{L}{1,12}\.? ){1,3}(?:19|20)\d\d(?!\d)`
const dates = new RegExp(String.raw`${day}|${dayAndYear}|(?<!\p{L})\p{L}{3,12} \d{1,2}, (?:19|20)\d\d(?!\d)`, 'giu')
const clocks = new RegExp(clock, 'giu')
const publishing = '(?:published|updated|posted|last (?:updated|modified)):? '
const timeUnit = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)'
const ago = new RegExp(String.raw`^(?:${publishing})?\d{1,2} ${timeUnit} ago$`, 'iu')
const readingTime = /^\d{1,2}[- ]min(?:ute)?s?(?: read)?$/iu

const thisSite = '(?:this|our|the) (?:web ?)?(?:site|page|service)|we(?: and our partners)?'
const consent = 'continuing|continu(?:e|ing) to|using|browsing|clicking|accepting|agreeing|visiting|scrolling'
/** A page's notice on its cookies, to the person who reads it. */
const cookieNotice = new CaselessPattern(
  anyOf([
    String.raw`^[^.!?]{0,60}\b(?:${thisSite}) (?:uses?|stores?|sets?|places?) [^.!?]{0,40}\bcookies\b`,
    String.raw`^by (?:${consent})\b[^.!?]{0,120}\b(?:cookies|cookie policy|terms of (?:use|service)|privacy policy)\b`,
    String.raw`^(?:accept|reject|allow|manage|decline)(?: all)? cookies$`,
    String.raw`^cookie (?:settings|preferences|policy|notice)$`,
  ]),
  /cookie|policy|terms/u,
)
/** The longest notice on cookies, in characters. */
const longestNotice = 600

const channel =
  '(?:newsletters?|inbox|channel|podcast|alerts?|updates|twitter|facebook|instagram|whatsapp|app|letterbox)'
/** An offer to the page's readers: "Sign up for our newsletter". */
const offer = new CaselessPattern(
  String.raw`^(?:sign up|subscribe|follow (?:us|@\w+)|join (?:us|our)|download (?:the|our)|get (?:the|our|[^.!?]{1,60} delivered))\b[^.!?]{0,160}\b${channel}\b[^.!?]{0,60}[.!]?$`,
  /^(?:sign|subscribe|follow|join|download|get)\b/u,
)
const nativeNames =
  'english|français|español|português|deutsch|italiano|русский|українська|中文|简体中文|繁體中文|繁体中文|日本語|한국어|العربية|فارسی|' +
  'اردو|עברית|türkçe|polski|čeština|slovenčina|magyar|română|български|ελληνικά|svenska|norsk|dansk|suomi|nederlands|' +
  'tiếng việt|bahasa (?:indonesia|melayu)|ไทย|हिन्दी|हिंदी|বাংলা|தமிழ்|తెలుగు|ქართული|հայերեն|қазақша|oʻzbekcha|монгол|' +
  'ខ្មែរ|ລາວ|မြန်မာ|kiswahili|hausa|afrikaans|shqip|hrvatski|srpski|српски|slovenščina|latviešu|lietuvių|eesti|íslenska|català'
/** A line of a menu of languages: “English | Français”, “Русский”; or of editions: “Edition: International”. */
const languageMenu = new RegExp(
  String.raw`^(?:(?:language|edition|region)s?: ?[\p{L} .]{2,30}|(?:(?:${nativeNames})(?:[\s|·•/,]+|$))+)$`,
  'iu',
)

const tagLabels = ['tags', 'tagged(?: with)?', 'filed under', 'categories', 'keywords', 'topics']
const tagLine = new CaselessPattern(`^${anyOf(tagLabels)} ?:? [^.!?]{1,300}$`)
/** The longest line of tags, in characters. */
const longestTags = 320

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs?)?$/iu

/** The most words beside a date on the line of a page's time stamp. */
const stampWords = 9

/** True for a line about the story, for the page's readers: buttons, an address, the time at which it was published. */
export function isPageLine(text: string): boolean {
  const line = text.trim()
  if (line.length <= longestNotice && cookieNotice.test(line)) return true
  if (line.length <= longestTags && (offer.test(line) || (tagLine.test(line) && line.includes(',')))) return true
  if (line.length > longestLine) return false
  if (languageMenu.test(line)) return true
  return buttons.test(line) || address.test(line) || ago.test(line) || readingTime.test(line) || isTimeStamp(line)
}

/** True for a date with a time or a label and no sentence: "All News 14:05 October 3, 2022". */
function isTimeStamp(line: string): boolean {
  if (!/\d/u.test(line)) return false
  const [hasDate, hasClock] = [line.search(dates) >= 0, line.search(clocks) >= 0]
  if ((!hasDate && !hasClock) || /[!?…;”"’)]$|(?<![ap]\.m)\.$|\(/iu.test(line)) return false
  const rest = line
    .replace(dates, ' ')
    .replace(clocks, ' ')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '' && !weekday.test(word))
  const isLabelled = /^(?:published|updated|posted|created|modified|date|last)\b/iu.test(line)
  return rest.length === 0 || (rest.length <= stampWords && (isLabelled || (hasDate && hasClock)))
}

const number = anyOf([String.raw`\d{1,5}`, ...'no one two three four five six seven eight nine ten'.split(' ')])
const said = '(?:comments?|responses?|replies|thoughts?)'
const commentsHeading = new CaselessPattern(
  anyOf([
    String.raw`^(?:${number} )?${said}(?: \(?\d{1,5}\)?)?(?: (?:on|to) .{1,120})?:?$`,
    "^(?:top|latest|recent|reader|readers[’']|user)(?: rated)? comments?$",
    '^(?:leave|post|add|write) (?:a|your) (?:reply|comment|response)$',
    '^join the (?:discussion|conversation|debate)$|^what do you think\\?$|^have your say$',
  ]),
)

/** True for the heading of what readers wrote below a story: “34 responses to …”, “Leave a Reply”. */
export const isCommentsHeading = (text: string): boolean =>
  text.length <= 2 * longestLine && commentsHeading.test(text.trim())
