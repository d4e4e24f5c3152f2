import type { AnnotatedField, Token } from '../annotated-story.js'

/** The number of characters in which the mark that ends foreign words is looked for. */
const longestForeignWords = 200

/** Marks of Spanish and French, and those that end the words after them. */
const enders: ReadonlyMap<string, RegExp> = new Map([
  ['¿', /\?/u],
  ['¡', /!/u],
  ['«', /»/u],
  ['»', /«/u],
])

/** True for a mark of words in its own language: “¿Por qué no te callas?”. */
export function marksForeignWords(field: AnnotatedField, { text: mark, start, end }: Token): boolean {
  const ender = enders.get(mark)
  if (ender === undefined) return false
  const within = mark === '»' ? readBack(field.text, start) : readOn(field.text, end, ender)
  const words = within.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu) ?? []
  const unknown = words.filter(word => /[^a-z]/u.test(word) || !field.isCommonWord(word))
  return unknown.length > 0 && unknown.length * 4 >= words.length
}

const readOn = (text: string, start: number, ender: RegExp): string =>
  text.slice(start, start + longestForeignWords).split(ender, 1)[0] ?? ''

const readBack = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - longestForeignWords), end)
    .split('«')
    .at(-1) ?? ''

/** True for a mark beside a Chinese or Japanese character. */
export const touchesForeignScript = ({ field, start, end }: Token): boolean =>
  [field.text[start - 1], field.text[end]].some(letter =>
    /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/u.test(letter ?? ''),
  )
