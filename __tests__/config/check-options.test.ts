import { expect, test } from '@jest/globals'
import { checkOptions, checkOptionSettings } from '../../src/config/check-options.js'
import { ruleFor } from '../support/rules.js'

const dates = ruleFor('date', {
  id: 'dates',
  options: {
    order: { values: ['any', 'month-day', 'day-month'], means: 'The order.' },
    year: { values: ['last', 'first'], means: 'The year.' },
  },
})
const plain = ruleFor('plain', { id: 'plain' })

test.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
  [{}, []],
  [{ order: 'month-day', year: 'first' }, []],
  [{ oder: 'any' }, ['Rule dates has no option “oder”. Did you mean “order”? Options: order, year.']],
  [
    { order: 'month-days' },
    [
      'Option “order” of rule dates cannot be “month-days”. Did you mean “month-day”? Values: any, month-day, day-month.',
    ],
  ],
  [{ year: 3 }, ['Option “year” of rule dates cannot be “3”. Values: last, first.']],
  [{ constructor: 'x' }, ['Rule dates has no option “constructor”. Options: order, year.']],
  [
    { order: 'x', yaer: 'last' },
    [
      'Option “order” of rule dates cannot be “x”. Values: any, month-day, day-month.',
      'Rule dates has no option “yaer”. Options: order, year.',
    ],
  ],
])('options %j', (values, expected) => {
  expect(checkOptions(dates, values)).toEqual(expected)
})

test('a rule without options takes none', () => {
  expect(checkOptions(plain, { order: 'any' })).toEqual(['Rule plain has no options.'])
})

test('options are checked rule by rule, and an unknown rule is named with the nearest right one', () => {
  expect(checkOptionSettings([dates, plain], { date: {}, plain: { a: 'b' }, dates: { order: 'any' } })).toEqual([
    'Unknown rule “date”. Did you mean “dates”?',
    'Rule plain has no options.',
  ])
})
