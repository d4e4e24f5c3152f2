import { describe, expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { lint } from '../../src/index.js'
import type { Tagger } from '../../src/language/annotated-story.js'
import { sourceLanguages } from '../../src/language/source/knowledge/index.js'

const compared = rules.filter(({ needs }) => needs === 'source')
const levels = Object.fromEntries(compared.map(({ id, severity }) => [id, severity]))
/** Gives no word a part of speech: rules that compare with a source need none. */
const tagger: Tagger = () => []

/** Returns the rules that report something about a sentence and its source. */
function report(code: string, source: string, english: string): readonly string[] {
  const line = JSON.stringify({ id: 'a', body: english, source: { language: code, body: [source] } })
  const { stories } = lint(`${line}\n`, { format: 'jsonl', tagger, config: { rules: compared, levels } })
  return stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))
}

/** Numbers that cannot be mistaken for years, by their digits and their powers of ten. */
const numbers = [1.7, 23, 46.8, 351, 5270, 64_900, 781_000, 9_340_000, 12_600_000, 4_582_000_000]
const tidy = (value: number): number => Number(value.toPrecision(12))

function inWords(value: number, words: readonly [string, string, string]): string {
  const at = [1e12, 1e9, 1e6].findIndex(factor => value >= factor)
  const factor = [1e12, 1e9, 1e6][at] ?? 1
  return `${tidy(value / factor).toLocaleString('en', { maximumFractionDigits: 9 })}${words[at] ?? ''}`
}

const english: readonly ((value: number) => string)[] = [
  value => value.toLocaleString('en', { maximumFractionDigits: 6 }),
  value => inWords(value, [' trillion', ' billion', ' million']),
  value => inWords(value, ['tn', 'bn', 'm']),
]
const styles = [
  { maximumFractionDigits: 6 },
  { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 },
] as const
const powers = [-3, -1, 1, 2, 3, 6]

const currencies = { USD: 'dollars', EUR: 'euros', CNY: 'yuan', JPY: 'yen', GBP: 'pounds', RUB: 'rubles' }
const units = { kilometer: 'kilometers', meter: 'meters', foot: 'feet', kilogram: 'kilograms', hectare: 'hectares' }

/** Goes through the styles in turn, so that each number has another one. */
const inTurn = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

describe.each(sourceLanguages.map(({ code }) => code))('numbers from %s', code => {
  const sentence = (text: string): string => (/^(?:zh|ja)$/u.test(code) ? `在Orden有${text}。` : `Orden ${text}.`)

  test('are right in any style, and ten times as much is one wrong magnitude', () => {
    for (const [at, value] of numbers.entries()) {
      const source = sentence(new Intl.NumberFormat(code, inTurn(styles, at)).format(value))
      const say = inTurn(english, at)
      const right = `There are ${say(value)} in Orden.`
      expect([source, right, report(code, source, right)]).toEqual([source, right, []])
      const wrong = `There are ${say(tidy(value * 10 ** inTurn(powers, at)))} in Orden.`
      expect([source, wrong, report(code, source, wrong)]).toEqual([source, wrong, ['wrong-magnitude']])
    }
  })

  test.each([
    ['currency', currencies, 'wrong-currency'],
    ['unit', units, 'wrong-unit'],
  ] as const)('have the right %s, and another one is reported once', (style, names, rule) => {
    const entries = Object.entries(names)
    for (const [at, [name, word]] of entries.entries()) {
      const value = inTurn(numbers.slice(3), at)
      const options = style === 'unit' ? { style, unit: name, unitDisplay: 'long' } : { style, currency: name }
      const named = { ...options, currencyDisplay: 'name', maximumFractionDigits: 0 } as const
      const source = sentence(new Intl.NumberFormat(code, named as Intl.NumberFormatOptions).format(value))
      const say = inTurn(english, at)(value)
      expect([source, word, report(code, source, `There are ${say} ${word}.`)]).toEqual([source, word, []])
      const [, other] = inTurn(entries, at + 1)
      expect([source, other, report(code, source, `There are ${say} ${other}.`)]).toEqual([source, other, [rule]])
    }
  })
})

test('what is found in a language that was never measured is info', () => {
  const line = JSON.stringify({
    id: 'a',
    body: 'It cost 30 yen.',
    source: { language: 'fr', body: ['Cela coûta 30 euros.'] },
  })
  const { stories } = lint(`${line}\n`, { format: 'jsonl', tagger, config: { rules: compared, levels } })
  expect(stories[0]?.diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['wrong-currency', 'info'],
  ])
})
