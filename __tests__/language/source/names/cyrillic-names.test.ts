import { expect, test } from '@jest/globals'
import { storyOf, withSource } from '../../../../src/examples/example-story.js'
import { annotate } from '../../../../src/language/annotate.js'
import { annotateSource } from '../../../../src/language/source/annotate-source.js'
import { findNamesInTwoSpellings } from '../../../../src/language/source/names/cyrillic-names.js'

function find(source: string, text: string): readonly string[] {
  const story = withSource(storyOf({ body: text }), 'uk', source)
  if (story.source === undefined) return []
  const { passages } = annotateSource(story.source, annotate(story, () => []).fields)
  return findNamesInTwoSpellings(passages).map(
    ({ name, first, second }) => `${name}: ${first.english.name} ${second.english.name}`,
  )
}

const twice = 'Мер міста Горлівськ приїхав.\n\nДалі на схід від Горлівська тихо.'

test.each([
  [
    'two spellings',
    twice,
    'The mayor of Horlivsk came.\n\nEast of Gorlivsk it is quiet.',
    ['Горлівськ: Horlivsk Gorlivsk'],
  ],
  ['one spelling', twice, 'The mayor of Horlivsk came.\n\nEast of Horlivsk it is quiet.', []],
  ['the name is missing once', twice, 'The mayor of Horlivsk came.\n\nEast of it, all is quiet.', []],
  ['another name', twice, 'The mayor of Horlivsk came.\n\nEast of Hermansk it is quiet.', []],
  ['a short name', 'Там Оеі ані.\n\nА там Оеі.', 'Aoei\n\nOaei', []],
])('%s', (_, source, text, found) => {
  expect(find(source, text)).toEqual(found)
})
