import {
  credit,
  endMark,
  pictureWords,
  positionMark,
  relatedLabel,
  separator,
  signOff,
} from '../../story/conventions.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf } from '../../story/pattern.js'
import type { Role } from '../../story/story.js'

/** The role of a paragraph of plain copy; an end mark only parts or ends the copy. */
export type CopyRole = Exclude<Role, 'dateline'> | 'end-mark'

/** A paragraph and its position in the story. */
export interface ParagraphContext {
  readonly text: string
  /** Position among the paragraphs, from 0; slugs are not counted. */
  readonly index: number
  readonly count: number
  /** True if the paragraphs before are a related label and its links. */
  readonly amongLinks: boolean
  readonly isLast: boolean
  /** True if the headline is known already. */
  readonly isHeaded: boolean
  /** True if the paragraph before is a byline. */
  readonly wasByline?: boolean
}

const terminal = /[.!?…:;,]["”’')\]]*$|--$/u
const slugWords = String.raw`(?:[a-z]{2,3}-)?[A-Z][A-Z\d]*(?:(?:--?|/)[A-Za-z\d]+)+`
/** The version and the length behind AP's slug: ",5th Ld-Writethru,200". */
const slugVersion = String.raw`(?:, ?\d{1,2}(?:st|nd|rd|th) [A-Z][\w-]{1,20})?(?:, ?\d{0,5})?`
/** A slug in any case with its length behind it: "Harbour-Talks,250". */
const countedSlug = String.raw`\p{Lu}[\p{L}\d]*(?:-{1,2}[\p{L}\d]+){1,5}, ?\d{2,5}`
const slug = new RegExp(String.raw`^${slugWords}${slugVersion}$|^[a-z]{2}-[\w-]+$|^${countedSlug}$`, 'u')

const agencies =
  '(?:The )?Associated Press|(?:The )?Canadian Press|Reuters|Agence France-Presse|AFP|Kyodo News|Xinhua|dpa|UPI|PA|' +
  '(?:AP|AFP) [a-z]+ writer|(?:Bloomberg|Tribune|McClatchy|Postmedia|States) News(?: Service)?'
/** An agency alone on the line below a byline. */
const agencyLine = new RegExp(`^(?:${agencies})$`, 'iu')

/** The whole name of an agency on a line of its own above the copy. */
const wholeAgency = /^(?:The |THE )(?:Associated|ASSOCIATED|Canadian|CANADIAN) (?:Press|PRESS)$/u

const bylineName = String.raw`\p{Lu}[\p{L}\p{M}.’' -]{1,60}`
const bylineRest = String.raw`(?:,? (?:and|in|of) \p{Lu}[\p{L}\p{M}.’', -]{1,60})?(?:, [\p{L} ]{3,40})?`
const byline = new LatePattern(`^(?:By|BY|by) ${bylineName}${bylineRest}$`, { sign: /^(?:By|BY|by) /u })

/** True for a line that is a byline: "By Ann Lee". */
export const isByline = (line: string): boolean => byline.test(line)

const noteTitle = "EDITOR[’']?S['’]? NOTE|Editor[’']?s['’]? note"
const advice =
  'Adds|Updates?|Updating|Recasts?|Corrects?|Repeats?|Rewrites|Refiles|Releads|Writes (?:through|thru)|Changes|Clarifies|' +
  'Fixes|Removes|Deletes|Inserts|Incorporates|Restores|Edits|Embargoed'
/** The changes of a version, in brackets above the copy: "(Adds mayor's comment, details)". */
const advisory = new RegExp(String.raw`^\((?:${advice})\b[^\n]{0,300}\)$`, 'u')
const editorsNote = new RegExp(
  String.raw`^(?:${noteTitle}|Eds|EDS|ATTENTION EDITORS|Attention editors|Note to editors|NOTE TO EDITORS|(?:EDITORS|Editors):)(?!\p{L})`,
  'u',
)
/** "for publication before", "to be used until", and so on. */
const notBefore = ['for publication', 'for release', 'for use', 'to be published', 'to be released', 'to be used']
  .flatMap(use => [`${use} before`, `${use} until`])
  .flatMap(each => [`[Nn]ot ${each}`, `NOT ${each.toUpperCase()}`])
const following =
  '(?:The|This) (?:following |above )?(?:story|item|article|copy|text|report|material|release|following)'
/** The time before which the copy below may not be run: "EMBARGO: Sunday, 22:30", "Not to be used before 1700 GMT". */
const embargoLine = new RegExp(
  anyOf([
    String.raw`^\W*(?:STRICTLY )?EMBARGO(?:ED)?(?: ?[:–—-]| (?:UNTIL|TILL|FOR|TO|AT|ON|until|till|for|to|at)\b)`,
    String.raw`^\W*(?:Strictly )?[Ee]mbargo(?:ed)?(?: ?:| (?:until|till|for|to|at) \S* ?\d)`,
    String.raw`^\W*(?:${following} )?(?:is |are )?${anyOf(notBefore)}\b`,
    String.raw`^\W*(?:[Hh]old for release|HOLD FOR RELEASE|FOR RELEASE (?:AT|ON|AFTER)|For release (?:at|on|after))\b`,
    String.raw`^\W*${following} (?:is|are) (?:strictly )?(?:embargoed|under (?:an )?embargo) (?:until|till|for|to)\b`,
  ]),
  'u',
)
/** A word of every such line: a quick look before a slow one. */
const embargoWord = /[Ee]mbargo|EMBARGO|[Rr]elease|RELEASE|(?:[Nn]ot|NOT) (?:for|to be|FOR|TO BE) /u
const longestEmbargoLine = 160

/** "(This story corrects the name of the pier.)" */
const aboutVersion = /^[([]This (?:story|version|item|article)\b[^\n]{0,300}[)\]]$/u

const workCredit = '(?:Additional )?[Rr]eporting by|Writing by|Editing by|Compiled by'
const photoCredit = 'Photo(?:graph)?s?(?: by|:)|Photo courtesy|Picture:|Credit:'
const rightsLine = 'Copyright|©'
/** "(Reporting by …; Editing by …)", "Photo: …". */
const creditLine = new RegExp(String.raw`^[([]?(?:${workCredit}|${photoCredit}|${rightsLine})[^\n]{2,200}$`, 'u')

const photoCreditLine = new RegExp(`^[([]?(?:${photoCredit})`, 'u')

/** True for a line of links or of a picture's credit, all on one line: “Read also: Crews wait”, “Photo: Ann Lee”. */
export const isLineOfPage = (text: string, role: CopyRole | Role): boolean =>
  role === 'related' ? isRelatedLabel(text) && /[:：]\s*\S/u.test(text) : isPictureCredit(text, role)

/** True for the line of a picture's credit. */
export const isPictureCredit = (text: string, role: CopyRole | Role): boolean =>
  role === 'credit' && photoCreditLine.test(text)

/** The most words of a headline; a longer line is a paragraph that lost its stop. */
const headlineWords = 25

/** Recognises a paragraph's role by its words and by the paragraphs before it. */
export function recogniseRole(paragraph: ParagraphContext): CopyRole {
  const { text, index, count, isLast, amongLinks, isHeaded, wasByline = false } = paragraph

  if (endMark.test(text) || separator.test(text) || (isLast && count > 1 && signOff.test(text))) return 'end-mark'
  if (index < 2 && slug.test(text)) return 'slug'
  if (index < 4 && byline.test(text)) return 'byline'
  if ((wasByline && agencyLine.test(text)) || (index < 4 && wholeAgency.test(text))) return 'credit'
  if (editorsNote.test(text) || isReleaseHead(text, index) || (index < 4 && isAboutVersion(text))) return 'editors-note'
  if (isRelatedLabel(text)) return 'related'
  if (creditLine.test(text) || isOnlyCredit(text)) return 'credit'
  if (amongLinks && !isProse(text)) return 'related'
  if (isCaption(text)) return 'caption'
  if (!isHeaded && index === 0 && count > 1 && isHeadline(text)) return 'headline'
  return 'body'
}

/** True for a sentence, and for a line that is too long for the headline of another story. */
const isProse = (text: string): boolean =>
  terminal.test(text.trimEnd()) || text.split(/\s+/u, headlineWords + 1).length > headlineWords

const isAboutVersion = (text: string): boolean =>
  (/^[([]/u.test(text) && (advisory.test(text) || aboutVersion.test(text))) ||
  (text.length <= longestEmbargoLine && embargoWord.test(text) && embargoLine.test(text))

/** Lines above a press release: its source, its number, and when it may run. */
const releaseNumber = String.raw`(?:MEDIA|PRESS|NEWS|Media|Press|News) (?:RELEASE|[Rr]elease)`
const releaseSource = String.raw`Source: \p{Lu}[^!?]{1,60}|Contacts?: .{1,80}`
const releaseTime =
  '(?:FOR|For) (?:IMMEDIATE|Immediate) (?:RELEASE|Release)|(?:EMBARGOED|Embargoed) (?:UNTIL|FOR|until|for) .{1,60}'
const releaseHead = new RegExp(
  `^(?:${releaseNumber}(?::|(?: [A-Z\\d.#/-]{1,12}){0,3})|${releaseSource}|${releaseTime})$`,
  'u',
)

/** True for a line about a release, above its headline. */
const isReleaseHead = (text: string, index: number): boolean =>
  index === 0 && text.length <= 100 && releaseHead.test(text)

const isRelatedLabel = (text: string): boolean => relatedLabel.exec(text.slice(0, 60))?.index === 0

const isOnlyCredit = (text: string): boolean => text.length < 120 && credit.exec(text)?.[0] === text

const isHeadline = (text: string): boolean =>
  (!terminal.test(text) || /[?]["”’']?$/u.test(text)) && text.split(/\s+/u).length <= headlineWords

/** The longest caption, in characters: three long sentences. */
const longestCaption = 700

const everyPosition = new RegExp(positionMark, 'gu')

/** True if a sentence of copy stands before the first position: the caption is glued to a paragraph of the story. */
function isBehindCopy(text: string): boolean {
  const first = positionMark.exec(text)?.index ?? 0
  return /\p{Ll}{3}[.!?]["”’]? +["“]?\p{Lu}/u.test(text.slice(0, first))
}

/** True if a paragraph shows a picture: it names people's positions, or calls itself a picture; and it is credited. */
function isCaption(text: string): boolean {
  if (text.length > longestCaption || isBehindCopy(text)) return false
  const marks = text.match(everyPosition)?.length ?? 0
  const isPictured = pictureWords.test(text)
  const isCredited = /[)\]]\s*\.?$/u.test(text) && credit.test(text.slice(-90))
  // One mark alone may be a party's: "Sen. Ann Low (R)".
  return (
    marks > 1 || (marks === 1 && (isCredited || isPictured)) || (isPictured && (isCredited || /^FILE\b/u.test(text)))
  )
}
