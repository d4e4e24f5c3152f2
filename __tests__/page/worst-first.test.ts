import { expect, test } from '@jest/globals'
import { worstFirst } from '../../src/page/worst-first.js'
import { storyLine } from '../support/shown-stories.js'

test('the worst story is the first, and of equals the first is', () => {
  const stories = [
    storyLine({ title: 'Clean' }),
    storyLine({ title: 'Suspect', level: 'suspect', weight: 9, counts: { error: 1, warning: 0, info: 0 } }),
    storyLine({ title: 'Infos', counts: { error: 0, warning: 0, info: 2 } }),
    storyLine({ title: 'Damaged', level: 'damaged', weight: 2 }),
    storyLine({ title: 'Foreign', isLeftOut: true }),
  ]
  expect(worstFirst(stories).map(({ title, index }) => `${title} ${String(index)}`)).toEqual([
    'Damaged 3',
    'Suspect 1',
    'Infos 2',
    'Clean 0',
    'Foreign 4',
  ])
})
