import { expect, test } from '@jest/globals'
import { literalTerms } from '../../../src/language/lexicon/literal-terms.js'

test('no right term is one of the wrong ones', () => {
  for (const code of ['zh', 'ja', 'ru', 'uk', 'de', 'cs'])
    for (const { wrong, right } of literalTerms(code)) expect(right).not.toMatch(new RegExp(`^(?:${wrong})$`, 'iu'))
  expect(literalTerms('xx')).toEqual([])
})
