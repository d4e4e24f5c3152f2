import { anyOf } from '../../story/pattern.js'

/*
 * The labels of a page: words on its buttons and between the parts of its copy, in small letters. A label is an order
 * without an object of the story (“share this image”), or it says how the page goes on (“story continues below”).
 */

/** The worth of a part of a line: enough parts that only a page has make the line one of a page. */
type Weight = 0 | 0.4 | 1 | 2 | 4

/** A part of a line of a page: its worth and a sticky pattern. */
export type PagePart = readonly [Weight, RegExp]

const copy = anyOf(['story|article|post|text|report|column|interview|page|content|transcript'])
const seen = anyOf([
  'images?|photos?|pictures?|captions?|galler(?:y|ies)|slide ?shows?|videos?|maps?|graphics?|charts?',
])
const slip = anyOf(['typos?|errors?|mistakes?|problems?|issues?|corrections?|abuse|ads?'])
const advert = anyOf(['advertisements?|advertisment|adverts?|ads?|advertising|promotion|sponsor(?:ed)? messages?'])
const below = anyOf([
  `(?:below|after|under|beneath|following)(?: (?:the |this |an? |our )?(?:${advert}|${seen}))?`,
  '(?:on|to) (?:the )?(?:next page|page \\d{1,3})',
])
const going = anyOf(['continues|resumes|goes on', 'continued'])

/** Labels that glue to copy, too. */
const surest = [
  'skip (?:to|past)(?: the)?(?: (?:main|primary|page))? (?:content|navigation|menu|search|footer|article|story)',
  'jump to (?:the )?(?:main )?(?:content|navigation)',
  `(?:the )?${copy} ${going} ${below}`,
  '(?:toggle|hide|show) (?:the )?captions?|(?:view|open|show) (?:the )?(?:image|photo|picture) in (?:full ?screen|(?:a )?(?:new window|lightbox))',
]
const sure = [
  `(?:the )?${copy} (?:continues|resumes)`,
  `(?:continue|keep) reading(?: (?:below|the (?:main|full|rest of the) ${copy}|the ${copy}))?`,
  `${going} ${below}`,
  advert,
  anyOf(['sponsored(?: content| by [\\p{L} ]{2,30})?', '(?:promoted|paid|partner|branded) (?:content|post|links?)']),
  '(?:please )?scroll (?:down )?(?:to|for) (?:continue|more|read on|the rest)(?: reading)?',
  '(?:page|image|photo|picture|slide|part) \\d{1,3} ?(?:of|/) ?\\d{1,3}',
  `(?:view|show|open|see|enlarge|expand|zoom(?: in)?|share|download|toggle|hide|close|play|pause|watch)(?: (?:this|the|more|all|full))? ${seen}(?: (?:in|at) (?:full ?screen|full size|gallery|lightbox|new window))?`,
  `(?:listen to|hear|play) (?:this|the) ${copy}|\\(${advert}\\)`,
  '(?:archival|archive|file|illustrative|illustration|stock|library|handout) (?:photo|picture|image|footage)s?',
  `(?:send|give|leave|share)(?: us)?(?: your)? feedback|(?:report|flag|suggest|submit) (?:an? |this )?${slip}`,
  `(?:was|did you find) this ${copy} (?:was )?(?:helpful|useful|interesting)\\??|rate this ${copy}`,
  `(?:print|e-?mail|save|bookmark|share|listen to|download|like) (?:this|the) (?:${copy}|link)(?: (?:to|with) (?:a )?friends?)?`,
  '(?:e-?mail|send)(?: it)? to (?:a )?friends?',
  '(?:source )?(?:copy|share|get|short) (?:the |this |source |short )?(?:link|url)(?: copied)?|link copied|permalink',
  '(?:save|read) (?:it |this )?(?:for|to|it)? ?later|add to (?:favou?rites|bookmarks|(?:my )?reading list)',
  '(?:show|load|view|see|read) (?:all|more|less)(?: (?:comments|stories|news|articles|posts))?',
  '(?:leave|post|add|write|view|hide|show|read)(?: an?| your| the| all)? comments?|(?:log|sign) ?in (?:to|and) comment|be the first to comment',
  '(?:back|return|scroll|go) to (?:the )?(?:top|home ?page|main page|homepage)',
  `(?:accept|reject|manage|decline)(?: all| my)?(?: cookies?(?: settings| preferences)?| preferences)`,
]
const likely = [
  'menu|search|home(?:page)?|log ?(?:in|out)|sign ?(?:in|up|out)|register|subscribe|newsletters?|my (?:account|profile)|close',
  'privacy(?: policy)?|terms (?:of (?:use|service)|and conditions|& conditions)|contact us|about us|site ?map|cookies?(?: policy)?',
  'advertise with us|comments?|play|mute|unmute|full ?screen|loading|previous|next(?: page)?|\\(?\\d{1,2}/\\d{1,2}\\)?',
  'follow us|join us|link',
]
/** Names of sections and languages, which a strip of a page has among its labels. */
const sections = [
  '(?:top |breaking |latest |world |local )?news|world|politics|business|sports?|football|weather|opinions?|culture|entertainment|lifestyle|tech(?:nology)?',
  'science|health|travel|local|national|international|regions?|society|economy|markets?|money|finance|education|environment|climate|arts?|food',
  'sections?|browse|obituaries|jobs|games|tv|radio|podcasts?|live|latest|trending|videos?|photos?|images?|more|all|yes|no|english|edition|source|us|uk|asia|europe|africa',
]

const makePart = (weight: Weight, labels: readonly string[]): PagePart => [
  weight,
  new RegExp(`${anyOf(labels)}(?![\\p{L}\\d])`, 'uy'),
]

/** The labels of pages as parts of a line in small letters. The surest come first. */
export const labelParts = [makePart(4, surest), makePart(2, sure), makePart(1, likely), makePart(0, sections)]

/** The parts with which some words begin. */
interface PartsRead {
  /** The end of the last part, and the first character behind the signs after it. */
  readonly end: number
  readonly rest: number
  readonly weight: number
  readonly count: number
  /** True if one of the parts may be glued to copy. */
  readonly isSure: boolean
}

const gap = /[\s|•·/–—,:;>»›→▶▼….-]*/uy

/** Reads parts of a page as long as one follows the other. `asWritten` are those with capitals. */
export function readParts(words: string, parts: readonly PagePart[], asWritten: readonly PagePart[] = []): PartsRead {
  const lowered = words.toLowerCase()
  const small = lowered.length === words.length ? lowered : words
  let [end, rest, weight, count] = [0, 0, 0, 0]
  let isSure = false
  while (rest < words.length) {
    const part = readPart(parts, small, rest) ?? readPart(asWritten, words, rest)
    if (part === null) break
    end = rest + part.length
    weight += part.weight
    count++
    isSure ||= part.weight > 3
    gap.lastIndex = end
    rest = end + (gap.exec(words)?.[0].length ?? 0)
  }
  return { end, rest, weight, count, isSure }
}

function readPart(
  from: readonly PagePart[],
  words: string,
  at: number,
): { readonly length: number; readonly weight: Weight } | null {
  for (const [weight, pattern] of from) {
    pattern.lastIndex = at
    const found = pattern.exec(words)?.[0]
    if (found !== undefined) return { length: found.length, weight }
  }
  return null
}

/** True if copy begins at a place behind parts of a page: it opens with a capital. */
export const opensCopy = (words: string, at: number): boolean => /^\s+["“]?\p{Lu}/u.test(words.slice(at, at + 9))

/** Longest run of labels, in characters. */
const longestRun = 300

/** Returns the length of the labels that some words are or, glued to copy, begin with; 0 without any. */
export function measureLabels(words: string): number {
  const { end, rest, weight, isSure } = readParts(words.slice(0, longestRun), labelParts)
  if (rest >= words.length) return weight > 1 ? rest : 0
  return isSure && opensCopy(words, end) ? end : 0
}

const parting = /\s[-–—|•·/]\s/u
/** Most words of a name among labels. */
const longestName = 3

/** True for labels with signs of parting between them, and at most as many names of a site: “ONA - Send feedback”. */
export function isStrip(words: string): boolean {
  const cells = words.split(parting)
  if (cells.length < 2) return false
  const others = cells.filter(cell => measureLabels(cell.trim()) === 0)
  return others.length <= cells.length / 2 && others.every(isSiteName)
}

const isSiteName = (cell: string): boolean => /^\p{Lu}/u.test(cell) && cell.split(/\s+/u).length <= longestName
