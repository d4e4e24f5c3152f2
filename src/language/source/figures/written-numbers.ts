/** Numbers that English writes in words, and words that stand for a number. */

const fromList = (words: string, first: number, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step] as const)

const cardinals = new Map([
  ...fromList('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...fromList('sixteen seventeen eighteen nineteen', 16),
  ...fromList('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

const ordinals = new Map([
  ...fromList('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...fromList('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14),
  ...fromList('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
])

/** Words that imply a number. */
const implied: Readonly<Record<string, number>> = {
  hundredth: 100,
  half: 0.5,
  halves: 0.5,
  dozen: 12,
  dozens: 12,
  once: 1,
  twice: 2,
  thrice: 3,
  single: 1,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  quadruple: 4,
  quadrupled: 4,
  both: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  quintet: 5,
  quarter: 0.25,
  quarters: 0.25,
  thirds: 3,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  tenths: 10,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
  centennial: 100,
  centenary: 100,
  fortnight: 14,
  score: 20,
  trilateral: 3,
  bilateral: 2,
  another: 1,
  a: 1,
  an: 1,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  teen: 13,
  teenager: 13,
  sole: 1,
  lone: 1,
  only: 1,
  solo: 1,
  noon: 12,
  midday: 12,
  midnight: 0,
  biennial: 2,
  millennium: 1000,
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, index) => [
      [month, index + 1],
      [month.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]) as [string, number][],
)

const decades = new Map(fromList('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10))
const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Most words of a number that are read. */
const longest = 10

/** Words that may be a number or begin one; all others of a text are passed over. */
const meaningful: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...ordinals.keys(),
  ...Object.keys(implied),
  ...months.keys(),
  ...decades.keys(),
  ...[...Object.keys(scales), 'hundred'].flatMap(scale => [scale, `${scale}s`]),
  'point',
])

/** Returns all values that words of an English text give or imply. */
export function readWrittenNumbers(text: string): ReadonlySet<number> {
  const values = new Set<number>()
  const words = text.toLowerCase().match(/[a-z]+|\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!meaningful.has(word) && !isDigit(word)) continue
    if (!isScaleOf(words[at - 1], word)) addWord(word, values)
    if (isDigit(word) || cardinals.has(word) || word === 'half' || word === 'a' || word === 'an')
      addNumeral(words.slice(at, at + longest), values)
    if (word === 'point') addPoint(words.slice(Math.max(0, at - 1), at + 2), values)
  }
  addSigns(text, values)
  return values
}

const isDigit = (word: string): boolean => word.charCodeAt(0) <= 57

/** True for a scale after a number: the “million” of “9.1 million” is no number of its own. */
const isScaleOf = (before: string | undefined, word: string): boolean =>
  Object.hasOwn(scales, word) && before !== undefined && (/^\d/u.test(before) || cardinals.has(before))

function addWord(word: string, values: Set<number>): void {
  for (const value of [
    cardinals.get(word),
    ordinals.get(word),
    Object.hasOwn(implied, word) ? implied[word] : undefined,
    months.get(word),
    scales[word.replace(/s$/u, '')],
    /^hundreds?$/u.test(word) ? 100 : undefined,
  ])
    if (value !== undefined) values.add(value)
  const decade = decades.get(word)
  if (decade !== undefined) values.add(decade).add(1900 + decade)
}

/** Adds the values of a numeral that begins with the first of some words, and of its beginnings. */
function addNumeral(words: readonly string[], values: Set<number>): void {
  let [total, current, isNumeral] = [0, 0, false]
  for (const [at, word] of words.entries()) {
    const cardinal =
      cardinals.get(word) ?? (at === 0 && /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : undefined)
    const scale = scales[word.replace(/s$/u, '')]
    if (cardinal !== undefined) {
      current += cardinal
      isNumeral = true
    } else if (word === 'half' && !isNumeral) [current, isNumeral] = [0.5, true]
    else if ((word === 'a' || word === 'an') && !isNumeral) [current, isNumeral] = [1, true]
    else if (!isNumeral) return
    else if (ordinals.has(word)) {
      values.add(total + current + (ordinals.get(word) ?? 0))
      return
    } else if (word === 'dozen') current *= 12
    else if (word === 'hundred') current = (current === 0 ? 1 : current) * 100
    else if (scale !== undefined) [total, current] = [total + (current === 0 ? 1 : current) * scale, 0]
    else if (word === 'and' && words[at + 1] === 'a' && words[at + 2] === 'half') {
      values.add(total + current + 0.5)
      values.add((current + 0.5) * (scales[words[at + 3] ?? ''] ?? 1))
      return
    } else if (word !== 'and' && !(word === 'of' || (word === 'a' && current === 0.5))) return
    if (!/^\d/u.test(word)) values.add(total + current)
  }
}

/** Adds “two point five”. */
function addPoint([before = '', point, after = '']: readonly string[], values: Set<number>): void {
  const [whole, part] = [cardinals.get(before), cardinals.get(after)]
  if (point === 'point' && whole !== undefined && part !== undefined)
    values.add(Number(`${String(whole)}.${String(part)}`))
}

const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** An hour after noon, with or without minutes. */
const afternoon = /(?<!\d)(\d{1,2})(?:[:.]\d\d)?[ \u00a0]?p\.?[ \u00a0]?m(?![a-z])/giu

/** “2 1/2”, “3/4”. */
const fraction = /(?<!\d)(?:(\d{1,9})\s)?(\d)\s?[/⁄]\s?(\d{1,3})/gu

const addFraction = (whole: string, part: number, values: Set<number>): Set<number> =>
  values.add(part).add(Number(whole) + part)

/** “1980s”, “21st”. */
const gluedNumber = /(?<![\d.,])(\d{1,9}(?:,\d{3}){0,4})['’]?(s|st|nd|rd|th)(?![A-Za-z])/gu

function addSigns(text: string, values: Set<number>): void {
  for (const [, digits = '', ending = ''] of text.matchAll(gluedNumber)) {
    const value = Number(digits.replaceAll(',', ''))
    values.add(value)
    if (ending === 's') addDecade(value, values)
  }
  for (const [, whole = '', above, below] of text.matchAll(fraction))
    addFraction(whole, Number(above) / Number(below), values)
  for (const [sign] of text.matchAll(/[½¼¾]/gu)) values.add(vulgar[sign] ?? 0)
  for (const [, whole = '', sign = ''] of text.matchAll(/(?<!\d)(\d{1,9}) ?([½¼¾])/gu))
    addFraction(whole, vulgar[sign] ?? 0, values)
  for (const [, hour] of text.matchAll(afternoon)) values.add((Number(hour) % 12) + 12)
  for (const [numeral] of text.matchAll(/(?<![A-Za-z])(?:[IVXLC]{1,8})(?![A-Za-z])/gu)) values.add(readRoman(numeral))
}

/** Adds the years of a decade, and its short name. */
function addDecade(first: number, values: Set<number>): void {
  values.add(first % 100)
  if (first >= 1500 && first < 2100) for (let year = first; year < first + 10; year++) values.add(year)
}

function readRoman(numeral: string): number {
  let total = 0
  for (let at = 0; at < numeral.length; at++) {
    const value = roman[numeral[at] ?? ''] ?? 0
    total += value < (roman[numeral[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
