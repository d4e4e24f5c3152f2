import { expect, test } from '@jest/globals'
import { worstFirst } from '../../src/page/worst-first.js'
import { ratedStories } from '../support/shown-stories.js'

test('the worst story is the first, and of equals the first is', () => {
  expect(worstFirst(ratedStories).map(({ title, index }) => `${title} ${String(index)}`)).toEqual([
    'Damaged 3',
    'Suspect 1',
    'Infos 2',
    'Clean 0',
    'Foreign 4',
  ])
})
