import { expect, test } from '@jest/globals'
import { lint, loadWeights } from '../../../src/node.js'

test('with the weights, a story has the score “translated”', () => {
  const text = 'The mayor of the town said on Monday that the new bridge would open in the spring. '.repeat(20)
  expect(lint(text).stories[0]?.translated).toBeUndefined()
  expect(lint(text, { translation: loadWeights() }).stories[0]?.translated).toBeDefined()
})

test('a file that holds no weights is refused', () => {
  expect(() => loadWeights('package.json')).toThrow('package.json does not hold weights')
})
