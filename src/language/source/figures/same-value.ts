import { significantDigits } from './digits.js'

/** True for a number of the English that is the other one, or is it rounded to the digits that the English gives. */
export function isSameValue(source: number, english: number, raw: string): boolean {
  if (source === english) return true
  const larger = Math.max(Math.abs(source), Math.abs(english))
  const apart = Math.abs(source - english)
  if (apart <= 1e-9 * larger) return true
  const digits = Math.max(1, significantDigits(raw).length)
  const magnitude = Math.floor(Math.log10(Math.abs(english) || 1))
  if (apart >= 10 ** (magnitude - digits + 1)) return false
  return digits === 1 ? larger >= 10 && apart / larger < 0.12 : apart / larger < 0.05
}

/** Returns the power of ten between two numbers; null if their digits differ. */
export function powerOfTen(ratio: number): number | null {
  if (!(ratio > 0)) return null
  const power = Math.round(Math.log10(ratio))
  return Math.abs(ratio / 10 ** power - 1) < 1e-6 ? power : null
}

/** Factors between units that translators convert: miles and kilometres, mu and hectares, ping and square metres. */
const conversions = [
  1.609344, 3.28084, 2.20462, 15, 6.07, 2, 2.54, 2.471, 10.7639, 3.3, 3.30579, 3600, 60, 24, 7, 12, 10, 100, 2.58999,
  4.54609, 3.78541, 28.3495, 0.3,
].flatMap(factor => [factor, 1 / factor])

/** True if one number may be the other in another unit. */
export const isConverted = (source: number, english: number): boolean =>
  conversions.some(factor => Math.abs(english / source / factor - 1) < 0.06) ||
  Math.abs(source * 1.8 + 32 - english) < 1.1

/** True for digits of which one is dropped, added or replaced, or two neighbours are swapped. */
export function isNearMiss(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a]
    const at = Array.from(short).findIndex((digit, index) => digit !== long[index])
    const cut = at < 0 ? short.length : at
    return short.slice(cut) === long.slice(cut + 1)
  }
  const unlike = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first = 0, second] = unlike
  if (unlike.length === 1) return true
  return unlike.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
