/*
 * The conventions by which wires set apart text that is not running copy, as patterns that readers and rules share.
 * Sources: copy of AP, AFP, Reuters, Kyodo, Yonhap, Xinhua, TASS; WIRE.md of this project names the forms.
 */

const positionPrefix = '(?:far |front |back |top |bottom |upper |lower |center |centre )?'
const position = '(?:left|right|center|centre|front|back|top|bottom)(?: left| right| row)?'
const ordinal = String.raw`(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)`
const side = '(?:left|right|[LR])'
const inRow = String.raw`(?:front|back) row, \w{1,10} from ${side}`
const fromSide = `${ordinal} from (?:the )?${side}`
const clockwise = String.raw`clockwise from \w{1,10}(?: \w{1,10})?`
const fromTo = String.raw`(?:from )?(?:the )?${side}(?: ?(?:to|-|–) ?${side})?`

/** A person's position in a picture: "(L)", "(center left)", "(2nd from R)", "(front row, 3rd from left)". */
export const positionMark = new RegExp(
  `\\((?:[LRC]|${positionPrefix}${position}|${inRow}|${fromSide}|${fromTo}|${clockwise})\\)`,
  'u',
)

const pictureNoun = '(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ss]creenshot|[Vv]ideo grab)s?'
const pictureVerb = '(?:shows?|showing|taken|released|provided|supplied|distributed|dated)'
const pictured = String.raw`${pictureNoun}(?: \([^()]{1,30}\))? ${pictureVerb}`
const pictureStart = `^(?:[A-Za-z-]{1,12} ){0,4}${pictured} `
const fileMark = '^FILE ?(?:-|--|–|—|:)'
const inPicture = String.raw`^In (?:this|the) (?:\w{1,12} ){0,3}(?:photo|photograph|picture|image),? `
const undatedPhoto = '^(?:Undated |)(?:[Ff]ile|[Hh]andout|[Pp]ool) photo '
const isPictured = '(?: is| are) (?:seen|pictured) (?:in|at|on|during|with) '

/** Words by which a caption speaks of its own picture. */
export const pictureWords = new RegExp(`${pictureStart}|${fileMark}|${inPicture}|${undatedPhoto}|${isPictured}`, 'u')

const agencyNames =
  'AP|AFP|EPA|Reuters|Getty|Pool|Kyodo|KCNA|Yonhap|Xinhua|TASS|CNS|VNA|ANSA|EFE|dpa|PA|UPI|AAP|Anadolu|Jiji|IRNA|' +
  'TNB|LNA'
const photoVerb = '(?: (?:by|courtesy of|provided by|supplied by|from))?'
const photoCredit = String.raw`[^()[\]\n]{0,20}[Pp]hotos?${photoVerb}[ :/=]{0,3}[A-Za-zÀ-ž][^()[\]\n]{1,60}`
const agencyCredit = String.raw`(?:${agencyNames})(?:[ /-][^()[\]\n]{1,50})?`
const slashCredit = String.raw`[A-ZÀ-Ž][^()[\]\n/]{1,60}\/[A-ZÀ-Ž][^()[\]\n]{1,40}`
const sourceCredit = 'Pool photo|[Ff]ile photo|[Hh]andout'

/**
 * A credit in brackets: "(Kyodo)", "(KCNA/Kyodo)", "(AP Photo/Lee Jin)", "(Photo by Li Tao/Xinhua)", "[Photo …]".
 * Capitals are spelt out: the class of all capitals takes longer to compile than most stories take to check.
 */
export const credit = new RegExp(
  String.raw`[([](?:${photoCredit}|${agencyCredit}|${slashCredit}|${sourceCredit})[)\]]`,
  'u',
)

const related = 'Related(?: (?:coverage|stories|story|articles?|news|links|reports|content))?'
const readMore =
  'Read (?:more|also|next)|See (?:also|more)|Also (?:read|to read)|READ (?:MORE|ALSO)|More (?:stories|news|coverage)'
const recommended = 'You may also like|Recommended(?: reading| stories)?'

/** The label of a list of headlines of other stories. */
export const relatedLabel = new RegExp(`(?:${related}|${readMore}|${recommended}) ?:`, 'u')

const bracketedEnd = String.raw`\((?:MORE|END|ENDS|more|end)\)`
const endWord = 'MORE|END|ENDS|[Ee]nds?|Enditem|-30-|-0-|#{3}|XXX'
const signedEnd = String.raw`\((?:END|ENDS)\) [A-Z]{2,10}(?:/[A-Za-z]{2,4}){0,3}|-{1,2} ?[A-Z]{3,10}`

/** A line that says that the story is over, or goes on in another take. */
export const endMark = new RegExp(
  `^(?:${signedEnd}|${bracketedEnd}|${endWord}|={1,2}(?:Kyodo|AP|AFP)|/(?:END|ENDS)/)$`,
  'u',
)

/** A line that only sets two parts of the copy apart: "___", "* * *". */
export const separator = /^(?:[_*=~-] ?){3,}$/u

/** The signature in a story's last line, the agency's letters and the desk's: "AAP RTV ar", "AFP sn". */
export const signOff = /^[A-Z]{2,5}(?: [A-Z]{2,4})?(?: [a-z]{2,4})?$/u

/** A line by which a desk switches rules off; it is not copy. */
export const suppressionLine = /^(?:# ?)?wirelint-(?:disable|enable)(?![a-zA-Z])/u

/** The blank line, with or without white space, that ends a paragraph. */
export const blankLine = /\n[^\S\n]*\n/gu
