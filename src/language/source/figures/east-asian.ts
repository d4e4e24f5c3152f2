/** The numerals of Chinese and Japanese. */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 拾: 10, 십: 10, 백: 100, 천: 1e3 }
const large: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
}

/** Returns the value of a numeral in signs: “三千五百万” is 35,000,000. */
export function readHan(numeral: string): number {
  if (/^[零〇○一二三四五六七八九]{2,}$/u.test(numeral))
    return Number(Array.from(numeral, sign => String(digits[sign])).join(''))
  let [total, section, digit] = [0, 0, 0]
  for (const sign of numeral) {
    const by = large[sign]
    if (by !== undefined) {
      const now = section + digit
      total = by >= 1e8 && total > 0 && total < by ? (total + now) * by : total + (now === 0 ? 1 : now) * by
      ;[section, digit] = [0, 0]
    } else if (small[sign] !== undefined) {
      section += (digit === 0 ? 1 : digit) * small[sign]
      digit = 0
    } else digit = digits[sign] ?? digit
  }
  return total + section + digit
}

/** Words that begin with a sign of scale and are units or names: 千瓦 is a kilowatt. */
const notScale =
  /(?:千[瓦米克卡赫伏兆帕焦字葉]|百(?:分|度|货|貨|姓|强|年|花)|兆[瓦赫字比帕伏焦]|万(?:能|博|科|达|華|一)|千人计划|億光年)/uy

/** Signs of scale, the longer ones first. */
const scaleSigns = '万亿 萬億 千万 百万 千萬 百萬 十万 千亿 百亿 万 萬 亿 億 兆 千 百'.split(' ')
const inHangul = '[천백십]?[만억조]|[천백](?!\\p{L})'
const scale = new RegExp(`\\s?[多余餘來来几幾数]?\\s?(${scaleSigns.join('|')}|${inHangul})`, 'uy')
/** 兆 is mega in Chinese, except before a currency. */
const money = /(?:元|日元|美元|韩元|円|ウォン)/uy
const goesOn = /[万萬億亿]/u
/** Korean has a space between 1억 and 2000만. */
const moreDigits = /(?:(?<=[만억조]) )?\d[\d,]*(?:\.\d+)?/uy
const moreHundreds = /\d{1,3}(?=[万萬만])/uy

const factorOf = (signs: string): number =>
  Array.from(signs).reduce((sum, sign) => sum * (small[sign] ?? large[sign] ?? 1), 1)

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A number in digits with the signs of scale after it, and its end in the text. */
interface ScaledNumber {
  readonly value: number
  readonly end: number
}

/** Reads the signs of scale after a number, and the digits between them: 1億2000万. Null if there are none. */
export function readScaled(text: string, from: number, first: number, isChinese: boolean): ScaledNumber | null {
  let [total, section, at, isScaled] = [0, first, from, false]
  for (;;) {
    const sign = readScale(text, at, isChinese)
    if (sign === null) break
    isScaled = true
    at = sign.end
    if (sign.factor < 1e4) {
      section *= sign.factor
      const hundreds = matchAt(moreHundreds, text, at)?.[0] ?? ''
      section += Number(hundreds)
      at += hundreds.length
      if (hundreds !== '' || goesOn.test(text[at] ?? '')) continue
      total += section
    } else total += section * sign.factor
    section = 0
    const next = matchAt(moreDigits, text, at)?.[0] ?? ''
    const value = Number(next.replace(/[, ]/gu, ''))
    if (next === '' || value >= sign.factor) break
    section = value
    at += next.length
  }
  return isScaled ? { value: total + section, end: at } : null
}

function readScale(text: string, at: number, isChinese: boolean): { factor: number; end: number } | null {
  if (matchAt(notScale, text, at) !== null) return null
  const match = matchAt(scale, text, at)
  if (match === null) return null
  const end = at + match[0].length
  if (match[1] === '兆' && isChinese && matchAt(money, text, end) === null) return null
  return { factor: factorOf(match[1] ?? ''), end }
}

const signs = '零〇○一二两兩三四五六七八九十百千万萬亿億'
const large2 = '百千万萬亿億'
/** A numeral in signs with a scale and a unit: only such a one must be in the English. */
const demanded = new RegExp(
  [
    `(?<![${signs}\\d第初星期周几幾数上成近])`,
    `[一二两兩三四五六七八九](?=[${signs}]*[${large2}])[${signs}]*[${signs}]`,
    '(?=[多余餘]?[元人名吨噸斤亩畝米公里平方美欧歐日円个個件辆輛只头頭户戶家次场場册部台])',
  ].join(''),
  'gu',
)
/** 七八百: seven or eight hundred. */
const approximate = /([一二三四五六七八])([二三四五六七八九])(?=[十百千万亿])/u

/** A numeral in signs, with what it may mean. */
interface HanNumeral {
  readonly start: number
  readonly text: string
  readonly values: readonly number[]
}

/** Finds numerals in signs whose value the English must give. */
export const findHanNumerals = (text: string): readonly HanNumeral[] =>
  Array.from(text.matchAll(demanded)).flatMap(({ 0: numeral, index }) => {
    if (!/[百千万萬亿億]/u.test(numeral)) return []
    if (/^[一两三]?[千万百]$/u.test(numeral) && !/[斤亩畝元吨噸米]/u.test(text[index + numeral.length] ?? '')) return []
    const [pair, low, high] = approximate.exec(numeral) ?? []
    const values = pair === undefined ? [numeral] : [low, high].map(digit => numeral.replace(pair, digit ?? ''))
    return [{ start: index, text: numeral, values: values.map(readHan) }]
  })

const anyNumeral = new RegExp(`[${signs}兆]+`, 'gu')
/** Longest numeral in signs whose parts are read too. */
const longest = 12

/** Finds the values that words and signs in the source permit in the English. */
export function permittedValues(text: string): ReadonlySet<number> {
  const values = new Set<number>()
  for (const [numeral] of text.matchAll(anyNumeral)) {
    if (numeral.length === 1 && factorOf(numeral) > 1) values.add(factorOf(numeral))
    for (let from = 0; from < numeral.length; from++)
      for (let to = from + 1; to <= Math.min(numeral.length, from + longest); to++)
        values.add(readHan(numeral.slice(from, to)))
  }
  for (const [, digit = ''] of text.matchAll(/([一二两三四五六七八九]|\d(?:\.\d)?)\s?[成割]/gu))
    values.add((digits[digit] ?? Number(digit)) * 10)
  if (text.includes('半')) values.add(0.5)
  return values
}
