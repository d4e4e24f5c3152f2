import { expect, test } from '@jest/globals'
import { compareStory } from '../../../src/comparison/compare-story.js'
import { filed } from '../../support/filed.js'

const other = 'Shares of the two largest shipyards rose on Tuesday after the government ordered four ferries.'

test('fields are paired by role; of several captions the most alike', () => {
  const [old] = filed(
    'a',
    [{ headline: 'Ice', text: other, caption: ['The harbor of Skarne at dawn.', 'Minister Odile Faure.'] }],
    [],
  )
  const [now] = filed(
    'b',
    [{ text: other, caption: ['Odile Faure, minister of ports.', 'The icy harbor of Skarne at dawn.', 'A crane.'] }],
    [],
  )
  expect(compareStory(old ?? null, now ?? null).fields.map(field => [field.role, field.old, field.new])).toEqual([
    ['body', other, other],
    ['caption', 'Minister Odile Faure.', 'Odile Faure, minister of ports.'],
    ['caption', 'The harbor of Skarne at dawn.', 'The icy harbor of Skarne at dawn.'],
    ['caption', null, 'A crane.'],
    ['headline', 'Ice', null],
  ])
})
