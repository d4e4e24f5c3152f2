import { CaselessPattern } from '../../story/caseless.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf } from '../../story/pattern.js'
import { perWord } from '../vocabulary.js'

/*
 * The origin of pictures as captions tell it has a sign or a word for the picture, a word for the giving, and who
 * gave it. “Photo: Orden Police”, “Photo = provided by the town”, “(archive - social media)”.
 */

const kind = anyOf([
  '(?:[Ff]ile |[Aa]rchive |[Cc]over |[Mm]ain |[Ii]llustrative |[Ll]ead |[Hh]eader )?(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Gg]raphics?|[Ii]nfographics?)',
  'PHOTOS?|FOTO|[Ff]oto|PICTURE|IMAGE|[Ii]llustrations?|[Vv]ideos?|[Ff]ootage|[Ss]creenshots?|[Ss]creen ?grabs?|[Ss]creen shots?|[Vv]ideo grabs?',
])
const giving = anyOf([
  '[Pp]rovided|[Ss]upplied|[Cc]ontributed|[Rr]eleased|[Tt]aken|[Cc]aptured|[Ss]hared|[Ss]ent|[Hh]anded out|[Cc]ourtesy|[Cc]redit',
])
const word = String.raw`\p{Lu}[\p{L}\p{M}\d.’'&-]*`
/** Givers without a name of their own. */
const givers = anyOf([
  'interviewees?|respondents?|companys?|company|firm|organi[sz]ers?|authors?|readers?|(?:eye)?witness(?:es)?|residents?|locals?|family|relatives?',
  '(?:press|public relations) (?:service|office|department|team)|police|court|prosecutors?|ministry|government|municipality|city|town|county',
  'clubs?|team|schools?|university|hospital|museum|theat(?:re|er)|party|army|military|navy|fire (?:department|brigade)|coast guard|embassy',
  '(?:the )?internet|web|open sources?|social (?:media|networks?)|(?:official )?(?:websites?|page|account)|videos?|screen(?:shot| ?grab)?',
  'agenc(?:y|ies)|wires?|publishers?|distributors?|production company|manufacturer|station|artist|agency|applicant|victim|developer|brand',
])
const owner = `(?:the |a |an |his |her |their |its )?(?:(?:local|official|regional|${word}(?:['’]s)?) ){0,4}${givers}`
const giver = `(?:${owner}|(?:the )?${word}(?:(?: | of | of the | and | and the | de | for )${word}){0,6})`
const giversMore = `(?:(?: ?[,/|·+] ?| via | - | – | / | on )${giver}){0,3}`
const holder = `${giver}${giversMore}`

/** Agencies and places of pictures that a bracket behind a caption may name alone. */
const sources = anyOf([
  'Getty(?: Images)?|Shutterstock|iStock|Unsplash|Pixabay|Pexels|Depositphotos|Flickr|Twitter|X|Facebook|Instagram|Telegram|YouTube|TikTok',
  'VK|Weibo|WeChat|AP|AFP|EPA|Reuters|REUTERS|dpa|DPA|TASS|RIA Novosti|Xinhua|Kyodo|Yonhap|ANSA|EFE|Anadolu|AA|PA|Alamy|Rex|Imago',
])

const markBefore = '[=/▲△◀▶▼©]?\\s?'
const screened = '(?:Screenshot|Screen ?grab|Still|Frame) (?:from|of) (?:the |a )?'
/** The words before a holder. */
const opening = anyOf([
  `${kind} ?(?:[=:：/|©]|courtesy:|source ?[:,]|credits? ?[:,]|by |from |courtesy of |via )\\s?(?:${giving}(?: by| of| from)?:? )?`,
  `${kind} (?:${giving} )(?:by|of|from) `,
  '(?:[Pp]hotograph(?:er|ed|y)s?|[Ff]ilmed|[Ii]llustrator)(?: ?[:=] ?| by )',
  screened,
])
const credited = anyOf([
  `${opening}${holder}`,
  `${screened}(?:video|broadcast|footage|film)`,
  `(?:${sources}|\\p{Lu}{3,12}) ?/ ?${word} ${word}(?:/(?:[Ff]ile(?: [Pp]hoto)?|[Hh]andout|[Pp]ool))?`,
])
const asideAfter = '(?:\\s?\\([^()\\n]{1,60}\\))?'
/** What a page lets its reader do with a picture: “Share this image”. */
const control =
  '(?: (?:[Ss]hare|[Vv]iew|[Ee]nlarge|[Ss]how|[Hh]ide|[Oo]pen|[Dd]ownload|[Tt]oggle|[Ee]xpand)(?: this| the)? (?:image|photo|picture|caption|gallery))?'
/** A credit of a picture that ends its paragraph. */
const lastCredit = new LatePattern(`^${markBefore}[(\\[]?${credited}[)\\]]?${asideAfter}[.]?(?=${control}$)`)
/** “Ann LEE / AFP via Getty Images”: a photographer and an agency, alone in their paragraph. */
const photographer = new LatePattern(
  `^${word}(?: ${word}){1,3} ?/ ?(?:${sources}|\\p{Lu}{3,12})(?:(?: ?/ ?| via )(?:${sources}|${word}(?: ${word}){0,2})){0,2}(?=${control}$)`,
  { sign: /\//u },
)
/** “[Photo = provided by Orden police]”, “/Photo provided by Orden City”: marks hold it together anywhere. */
const bracketedCredit = new LatePattern(`^[(\\[]\\s?${credited}\\s?[)\\]]`, { sign: /^[(\[]/u })
const markedCredit = new LatePattern(`^[=/]\\s?${credited}(?=[.]?$)`, { sign: /^[=/]/u })

/** The beginning of every credit: a quick look before slow ones. */
const creditOpening = new RegExp(
  `^${markBefore}[(\\[]?\\s?${anyOf([kind, '[Pp]hotograph|[Ff]ilmed|[Ii]llustrator|Screen|Still|Frame', `(?:${sources}|\\p{Lu}{3,12}) ?/`])}`,
  'u',
)

/** Returns the length of a picture's credit with which some words begin; 0 without one. `words` end a paragraph. */
export const measurePictureCredit = (words: string): number =>
  creditOpening.test(words)
    ? bracketedCredit.measure(words) || markedCredit.measure(words) || lastCredit.measure(words)
    : 0

/** Returns the length of a photographer's credit with which a paragraph begins and ends; 0 without one. */
export const measurePhotographer = (words: string): number =>
  words.length <= longestCredit ? photographer.measure(words) : 0

/** Longest credit of a photographer with what follows it, in characters. */
const longestCredit = 120

const archival = anyOf([
  '[Aa]rchives?|[Aa]rchival|[Ff]ile|[Ii]llustrati(?:ve|on)|[Ss]ocial (?:media|networks?)|[Ii]nternet|[Hh]andout|[Cc]ourtesy|[Ss]creen(?:shot| grab)',
  '[Vv]ideo (?:grab|still|screenshot)|[Ss]tock|[Pp]ool|[Ii]llustrational|[Ff]or illustration(?: purposes)?|[Oo]pen sources?|[Ss]upplied|[Pp]rovided|FILE',
])
const pictureNoun = '(?: ?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ootage|[Pp]hotos|[Ii]mages))?'
const origin = `(?:${archival}${pictureNoun}|${sources}${pictureNoun}|${kind})`
const originBracket = new LatePattern(
  `[(\\[]${origin}(?: ?[-–—/,:|] ?(?:${origin}|${word}(?: ${word}){0,3})){0,3}[)\\]]$`,
  { sign: /[)\]]$/u },
)

/** True for words that end with the origin of a picture in brackets, without a stop before or after it. */
export const endsWithOrigin = (words: string): boolean => {
  const found = originBracket.exec(words)
  return found !== null && /[\p{L}\d”"’)]\s?$/u.test(words.slice(0, found.index))
}

const pictureWord = new CaselessPattern(
  `^${anyOf(['photo\\w*|pictured?s?|images?|caption|(?:info)?graphics?|foto|illustration\\w*|video|footage', 'screen\\w*|film\\w*|[/▲△▼◀▶]'])}$`,
)
/** True for a word or sign that credits and captions have. */
export const isPictureWord = perWord(spelling => pictureWord.test(spelling))
