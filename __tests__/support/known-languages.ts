import { sourceLanguages } from '../../src/language/source/knowledge/index.js'
import {
  type KnownLanguage,
  knowLanguage,
  type UnitPattern,
} from '../../src/language/source/knowledge/known-language.js'

/** Returns what is known of a language, compiled; throws if nothing is. */
export function know(code: string): KnownLanguage {
  const data = sourceLanguages.find(each => each.code === code)
  if (data === undefined) throw new Error(`Nothing is known of ${code}.`)
  return knowLanguage(data)
}

/** Returns the factor of the scale that the text after a number begins with; null if it begins with none. */
export const scaleOf = (code: string, after: string): number | null =>
  know(code).scales.find(([pattern]) => pattern.test(after))?.[1] ?? null

/** Returns the names of all units whose words begin the text after a number. */
export const unitsOf = (patterns: readonly UnitPattern[], after: string): readonly string[] =>
  patterns.filter(({ pattern }) => pattern.test(after)).map(({ unit }) => unit)

/** Returns the numbers of the weekdays that a text names; Sunday is 0. */
export const weekdaysOf = (code: string, text: string): readonly number[] =>
  know(code).weekdays.flatMap((pattern, day) => (text.search(pattern) < 0 ? [] : [day]))
