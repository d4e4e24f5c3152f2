import { expect, test } from '@jest/globals'
import { removeMarks } from '../../../../src/examples/marks.js'
import { storyOf, withSource } from '../../../../src/examples/example-story.js'
import { annotate } from '../../../../src/language/annotate.js'
import { annotateSource } from '../../../../src/language/source/annotate-source.js'
import type { Term } from '../../../../src/language/source/terms/term.js'
import { findWrongTerms } from '../../../../src/language/source/terms/wrong-terms.js'

const authority: Term = { source: '港务局', english: ['port authority'], forbidden: ['harbor office'] }

/** Lists what is found in paragraphs: the forbidden words, or null for a missing translation. */
function find(source: string, text: string, terms: readonly Term[] = [authority]): readonly (string | null)[] {
  const story = withSource(storyOf({ body: removeMarks(text).text }), 'zh', source)
  if (story.source === undefined) return []
  const { fields } = annotate(story, () => [])
  return Array.from(findWrongTerms(annotateSource(story.source, fields, terms)), ({ passage, forbidden }) =>
    forbidden === null ? null : passage.english.slice(forbidden.start, forbidden.end),
  )
}

test.each<[string, string, string, readonly (string | null)[]]>([
  ['a forbidden translation', '港务局欢迎。', 'The harbor office was glad.', ['harbor office']],
  ['beside the right one', '港务局欢迎。', 'The port authority, a harbor office, was glad.', ['harbor office']],
  ['a missing one', '港务局欢迎。', 'The quay staff was glad.', [null]],
  ['no English', '港务局欢迎。', '', []],
  ['no translation', '港务局', '港务局', []],
  ['in the paragraph beside it', '奥登很大。\n\n港务局欢迎。', 'The port authority is in Orden.\n\nIt was glad.', []],
  ['shortened later', '港务局欢迎。\n\n港务局很大。', 'The port authority was glad.\n\nIt is large.', []],
  ['wrong later', '港务局欢迎。\n\n港务局很大。', 'The port authority was glad.\n\nThe quay staff is large.', [null]],
  ['shortened at once', '港务局欢迎。', 'It was glad.', [null]],
])('%s', (_, source, text, found) => {
  expect(find(source, text)).toEqual(found)
})

test('either of two entries may be right, and a forbidden one may be part of a right one', () => {
  const both = [authority, { source: '港务局', english: ['quay staff'] }]
  expect(find('港务局欢迎。', 'The quay staff was glad.', both)).toEqual([])
  const nested = [{ source: '港务局', english: ['harbor office unit'], forbidden: ['harbor office'] }]
  expect(find('港务局欢迎。', 'The harbor office unit was glad.', nested)).toEqual([])
})
