import { expect, test } from '@jest/globals'
import { findContradictions, findOddTolls } from '../../../src/language/patterns/contradictions.js'
import { annotate } from '../../../src/language/annotate.js'
import { storyOf } from '../../../src/examples/example-story.js'
import { loadTagger } from '../../../src/run/load-tagger.js'
import { bodyOf } from '../../support/annotated.js'

test('a person has one age, and a time one form', () => {
  const text = 'Ada Holm, 34, won. Ada Holm, 43, ran it in 31 minutes 6 seconds (31:60).'
  expect([...findContradictions(bodyOf(text))]).toHaveLength(2)
})

test('a headline’s toll is the story’s', () => {
  const { fields } = annotate(
    storyOf({ headline: 'Floods kill nine', body: 'Floods killed seven people.' }),
    loadTagger(),
  )
  expect([...findOddTolls(fields)]).toHaveLength(1)
})
