import { expect, test } from '@jest/globals'
import { storyOf, withSource } from '../../../src/examples/example-story.js'
import { findSourceProblem } from '../../../src/language/source/judge-source.js'

const story = storyOf({ body: 'The mayor of the town was not there.' })

test('a source in English, and the story itself, cannot be compared', () => {
  expect(findSourceProblem(story, false)).toBeNull()
  expect(findSourceProblem(withSource(story, 'zh', '市长不在。'), false)).toBeNull()
  expect(findSourceProblem(withSource(story, 'en', 'Any'), false)).toBe(
    'The source of story example is in English. It is not compared.',
  )
  expect(findSourceProblem(withSource(story, 'zh', 'The mayor of the town was not there.'), false)).toBe(
    'The source of story example is the story itself. It is not compared.',
  )
})
