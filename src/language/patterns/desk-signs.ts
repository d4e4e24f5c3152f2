import { anyOf } from '../../story/pattern.js'

/*
 * Signs behind the last sentence of a story by which an agency's desk signs it: its name and the initials of those who
 * wrote and edited, the media that go with it, the number of the item, and the words that it is over.
 */

const agency = String.raw`\p{Lu}{2,10}`
/** “lb/rrt/jm”, “burs-ab/cd”. */
const initials = '[a-z]{1,5}(?:[-/+][a-z]{1,5}){1,5}'
const capitals = '(?: \\p{Lu}{2,4}){2,6}'
const media = '(?:\\s?\\((?:photos?|video|audio|graphics?|images?|file|infographic|archive)\\)){1,5}'
const dash = '(?:--?|[—–/]) ?'

/** Agencies that do not write in English first, before the initials of those who wrote and edited: “mti/kfs”. */
const wires = '(?:mti|lusa|efe|ansa|pap|čtk|ctk|tasr|hina|sta|stt|ntb|ritzau|bta|apa|azertag|aa|antara|tna|yna|kna)'
/** The end of a story, as other languages say it. */
const closing = 'fim|fin|ende|einde|koniec|konec|kraj|loppu|vége|sfârșit|tamat|selesai|mwisho|wakas|hết'
const closingSign = new RegExp(`^(?:\\p{L}{2,12}/(?:slutt?|fine|${closing})|${closing})[.]?$`, 'iu')

/** Signs that only a desk makes, also in a paragraph of their own. */
const sure = [
  `(?:${dash})?${agency}:? ${initials}(?:${media})?`,
  `(?:${dash})?${agency} [a-z]{1,5} ?${media}`,
  '(?:the )?end of (?:the )?(?:message|item|news|report|dispatch|release|bulletin|news item|transmission)s? ?[/.!*#]{0,3} ?[\\d/*-]{0,14}',
  `(?:end|ends|over) ?/{1,2} ?\\d{2,8}/?`,
  `(?:news|item|article|message|material) (?:id|code|no\\.?|number) ?:? ?[\\d/-]{2,14}`,
  '\\p{Lu}{2,4} ?\\/\\/ ?\\p{Lu}{2,4}',
  `${wires}/[a-z]{2,4}(?:/[a-z]{2,4})?`,
  '[0-3]\\d[01]\\d [0-2]\\d[0-5]\\d \\p{L}{3,20}|bhasha(?: \\p{Lu}\\p{L}+){1,3}',
  '\\d{3,6} ?\\*{1,2} ?\\d{3,6}|/{1,2} ?\\d{3,6} ?/{0,2}',
]
/** Signs behind a sentence in its paragraph: alone they are an English wire's own. */
const glued = [`(?:${dash})?${agency}${capitals}`, initials, `${dash}${agency}`]

const sureSign = new RegExp(`^${anyOf(sure)}[.]?$`, 'u')
const anySign = new RegExp(`^${anyOf([...sure, ...glued])}[.]?$`, 'u')

/** Longest sign, in characters. */
export const longestSign = 70

/**
 * Returns the length of a desk's sign that some words are; 0 for other words. They end a paragraph. `isGlued` is true
 * behind a sentence of the same paragraph.
 */
export function measureDeskSign(words: string, isGlued: boolean): number {
  const small = words.replace(/^\p{Lu}\p{Ll}/u, each => each.toLowerCase())
  if (!isGlued && closingSign.test(words)) return words.length
  return (isGlued ? anySign : sureSign).test(small) ? words.length : 0
}
