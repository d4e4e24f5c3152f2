import { expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

/** Shows amounts as “[money before] figure scales … [units behind]”. */
const amounts = (text: string): string[] => {
  const { tokens, amounts: all } = bodyOf(text)
  const words = (units: readonly { first: number; last: number }[]): string =>
    units.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end)).join('+')
  return all.map(({ before, parts, after }) =>
    [words(before), ...parts.map(({ figure, scales }) => [figure.digits, ...scales].join(' ')), words(after)].join('|'),
  )
}

test.each([
  ['It cost $5 million dollars', ['$|5 million|dollars']],
  ['It cost US$5, USD $6 or Z$7', ['US$|5|', 'USD+$|6|', '|7|']],
  ['It cost RMB 5 or 7 yuan RMB', ['RMB|5|', '|7|yuan+RMB']],
  ['It cost 420 million Omani riyals and 5 New Taiwan dollars', ['|420 million|Omani riyals', '|5|New Taiwan dollars']],
  ['It cost 8 million £ pounds, not 8 million £5 notes', ['|8 million|£+pounds', '|8 million|', '£|5|']],
  ['It owes 2 trillion 400 billion yen', ['|2 trillion|400 billion|yen']],
  ['It owes 6 billion and 15 million yen', ['|6 billion|15 million|yen']],
  ['The 3 hundred million and 5 ten thousand', ['|3 hundred million|', '|5 ten thousand|']],
  ['It cost 86 Mio. euros', ['|86 Mio|euros']],
  ['It cost 86 Mio. The rest', ['|86 Mio|']],
  ['It is 5 km long, 5 square kilometers and 5km', ['|5|km', '|5|square kilometers', '|5|5km']],
  ['He has ten of 5 at 10:30', ['|5|']],
  ['In 5\nyen', ['|5|']],
  ['About Paris', []],
])('%s', (text, expected) => {
  expect(amounts(text)).toEqual(expected)
})

test('an amount begins with its sign and ends with its unit', () => {
  const text = 'It cost $5 million dollars.'
  expect(bodyOf(text).amounts.map(({ start, end }) => text.slice(start, end))).toEqual(['$5 million dollars'])
})

test('a sign of several countries may have the name of one', () => {
  expect(
    bodyOf('$5 and 6 Omani riyals').amounts.map(({ before, after }) => [before[0]?.isShared, after[0]?.country]),
  ).toEqual([
    [true, undefined],
    [undefined, 'Omani'],
  ])
})
