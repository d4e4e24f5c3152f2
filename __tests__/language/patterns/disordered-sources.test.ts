import { expect, test } from '@jest/globals'
import { findDisorderedSources } from '../../../src/language/patterns/disordered-sources.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['The road is closed, said Kyodo News said.', ['around']],
  ['The road is closed, according to the Orden News Agency said.', ['according']],
  ['The road is closed, the official news agency said Xinhua.', ['torn']],
  ['The road is closed, Kyodo News said.', []],
])('%s', (text, kinds) => {
  expect(Array.from(findDisorderedSources(bodyOf(text)), ({ kind }) => kind)).toEqual(kinds)
})
