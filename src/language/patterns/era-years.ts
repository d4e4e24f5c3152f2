import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import type { ForeignDate } from './foreign-dates.js'

/** The year before the first of each era by which Japanese, Korean and Taiwanese copy counts; null if it is unsure. */
const eras: ReadonlyMap<string, number | null> = new Map([
  ['Reiwa', 2018],
  ['Heisei', 1988],
  ['Showa', 1925],
  ['Taisho', 1911],
  ['Meiji', 1867],
  ['Juche', 1911],
  ['Minguo', 1911],
  ['Keio', null],
  ['Dangun', null],
])
const isEra = perWord(spelling => eras.has(spelling))
const isYear = perWord(spelling => /^\d{1,3}$/u.test(spelling))
/** Characters around a year in which its common year may be. */
const reach = 24

/** Finds years of an era without their common year, and with another one. */
export function* findEraYears(field: AnnotatedField): Iterable<ForeignDate> {
  for (const era of where(field.tokens, isEra)) {
    const year = tokenAt(field.tokens, era.index + 1)
    if (year === undefined || !isYear(year)) continue
    const around = field.text.slice(Math.max(0, era.start - reach), year.end + reach)
    if (!/\b(?:1[6-9]|20)\d\d\b/u.test(around))
      yield {
        start: era.start,
        end: year.end,
        message: 'This year is counted by a national era. Add the common year.',
      }
    const other = readOtherYear(field.tokens, era, year)
    if (other !== null) yield other
  }
}

/** Reads “Reiwa 2 (2022)”, whose two years differ. */
function readOtherYear(tokens: readonly Token[], era: Token, year: Token): ForeignDate | null {
  const [bracket, common, close] = [1, 2, 3].map(step => tokenAt(tokens, year.index + step))
  const before = eras.get(era.text) ?? null
  if (before === null || bracket?.text !== '(' || close?.text !== ')' || !/^\d{4}$/u.test(common?.text ?? ''))
    return null
  const right = before + Number(year.text)
  if (right === Number(common?.text)) return null
  const message = `“${era.text} ${year.text}” is ${String(right)}. Check the year.`
  return { start: era.start, end: close.end, message }
}
