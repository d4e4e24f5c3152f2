import { expect, test } from '@jest/globals'
import { isPostTail } from '../../../src/formats/copy/post-tail.js'

test.each([
  [true, 'The post Talks open appeared first on Kesh Post.'],
  [true, 'The post Talks open in “Skarne” first appeared on Kesh Post'],
  [false, 'The post office appeared first on the list.'.replace('appeared first on', 'came first on')],
  [false, 'The mayor appeared first on Monday.'],
])('%s: %s', (isTail, text) => {
  expect(isPostTail(text)).toBe(isTail)
})
