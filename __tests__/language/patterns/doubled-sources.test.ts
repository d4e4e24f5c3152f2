import { expect, test } from '@jest/globals'
import { findDoubledSources } from '../../../src/language/patterns/doubled-sources.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): readonly string[] =>
  Array.from(findDoubledSources(bodyOf(text)), ({ first, last }) => text.slice(first.start, last.end))

test.each([
  ['“It is late,” said Ann Lee, she told reporters.', ['said Ann Lee, she told reporters']],
  ['“It is late,” said coach Ann Lee, she told.', ['said coach Ann Lee, she told']],
  ['“It is late,” Berg said, he told Reuters that the pier was shut.', []],
  ['“It is late,” said Berg, who told reporters.', []],
  ['According to Xinhua, the road is shut, Xinhua said.', ['Xinhua said']],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found)
})
