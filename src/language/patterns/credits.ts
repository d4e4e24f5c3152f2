import { credit } from '../../story/conventions.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf } from '../../story/pattern.js'

/*
 * Credits of pictures and agencies, in brackets or open: “(TNB/Kyodo)”, “(Provided by Orden City)”, “©Orden Tourism”.
 */

const name = String.raw`\p{Lu}[\p{L}\p{M}\d.’'&-]*`
const names = `${name}(?:(?: | of | and | de |/|, )${name}){0,6}`
const picture = anyOf([
  '[Pp]hotos?|PHOTOS?|FOTO|[Ff]oto|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Gg]raphics?|[Ii]llustrations?|[Vv]ideos?|[Ss]creenshots?',
])
const given = '[Pp]rovided|[Ss]upplied|[Cc]ontributed|[Cc]ourtesy|[Cc]redit|[Hh]andout|[Rr]eleased|[Cc]aptured'

/** “KUNA file photo”, “Provided by Orden City”, “Photo = Orden Gulls”: what a pair of brackets may hold. */
const held = [
  `(?:${names} )?(?:[Ff]ile|[Hh]andout|[Pp]ool|[Aa]rchive) ${picture}`,
  `(?:${picture} )?(?:${given})(?: by| of| from|:|/) ?(?:the )?${names}`,
  `(?:${names} )?${picture}(?: by| courtesy of| from| credit)? ?[=:/]? ?(?:the )?${names}`,
  `© ?${names}`,
  `(?:${name} ){1,5}(?:Photographers|Photography|Photo|Press|Pictures|Images)(?: (?:Association|Agency|Corps|Pool|Club|Group))?`,
]
const bracketed = new LatePattern(`^[(\\[](?:${anyOf(held)})[)\\]]`)
const agencyCredit = new RegExp(`^${credit.source}`, 'u')

const rightsHolder = `© ?(?!\\d|[Cc]opyright)${names}`
const openPicture = `/?(?:${name} )?${picture}(?: ?[=/] ?|: ?)(?:the )?${names}`
const pictureBy = `${picture} (?:by|courtesy of) (?:the )?${names}(?=\\.?$|\\.?\\s+["“])`
/** “ANTARA PHOTO/Bagas”, “/Photo=Orden Music”, “©Orden Tourism”: no brackets hold them together. */
const open = new LatePattern(
  `^(?:${pictureBy}|(?:${rightsHolder}|${openPicture})(?=\\.?$|\\.?\\s+["“‘(\\[\\p{Lu}<]))`,
  {
    sign: new RegExp(`^(?:©|/?(?:\\S+ )?${picture})`, 'u'),
  },
)

/** “(a photo of the mayor)”: words of a sentence. */
const described = /^[([](?:an?|the|his|her|their|its|this|that|one|no|some|see|with|in) /iu

/** Returns the length of the credit in brackets with which some words begin; 0 without one. */
export const measureBracketedCredit = (words: string): number =>
  described.test(words) ? 0 : ((bracketed.exec(words) ?? agencyCredit.exec(words))?.[0].length ?? 0)

/** Returns the length of the credit without brackets with which some words begin; 0 without one. */
export const measureOpenCredit = (words: string): number => open.measure(words)

/** True for a credit that speaks of a picture. */
export const namesPicture = (credited: string): boolean => new RegExp(picture, 'u').test(credited)
