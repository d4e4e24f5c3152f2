import { expect, test } from '@jest/globals'
import { makeWarmUpCopy } from '../../src/engine/warm-up-copy.js'

test('the examples of rules are put together, without their marks', () => {
  const long = 'Rain fell. '.repeat(200)
  const rules = [
    { examples: { bad: [{ text: 'Rain ⟦fell fell⟧.' }, { text: { headline: 'Storm', body: long } }] } },
    { examples: { bad: [{ text: 'Snow.' }] } },
  ]
  expect(makeWarmUpCopy(rules)).toEqual([`Rain fell fell.\n\nStorm\n\n${long}\n\n`, 'Snow.\n\n'])
  expect(makeWarmUpCopy([])).toEqual([])
})
