import { expect, test } from '@jest/globals'
import { nameStory } from '../../../src/reporters/html/story-title.js'

const nameBody = (text: string): string => nameStory({ copy: [{ role: 'body', text }], id: 'k1' })

test('a story is named by its headline, the first words of its body, or else its id', () => {
  const copy = [
    { role: 'body', text: ' One\n word. ' },
    { role: 'headline', text: 'Ferry stops' },
  ]
  expect([nameStory({ copy, id: 'k1' }), nameBody(' One\n word. '), nameStory({ copy: null, id: 'k1' })]).toEqual([
    'Ferry stops',
    'One word.',
    'k1',
  ])
})

test('a long title is cut at a word, or within one that is longer, but not within a character', () => {
  expect(nameBody('word '.repeat(40))).toBe(`${'word '.repeat(17)}…`)
  expect(nameBody('x'.repeat(100))).toBe(`${'x'.repeat(88)} …`)
  expect(nameBody(`${'x'.repeat(87)}𝕏${'x'.repeat(20)}`)).toBe(`${'x'.repeat(87)} …`)
})
