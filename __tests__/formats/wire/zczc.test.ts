import { describe, expect, test } from '@jest/globals'
import { zczcReader } from '../../../src/formats/wire/zczc.js'
import { listFields, readStories } from '../../support/reading.js'

describe('telegrams between ZCZC and NNNN', () => {
  test('are one story each; the lines with marks are their heading', () => {
    const one = 'ZCZC AAP\r\n%A\r\n#Bell\r\n$Bell found\r\n:(KESH)\r\nA bell was found.\r\n\r\nAAP ab\r\nNNNN\r\n'
    const stories = readStories(zczcReader, one + one.replace('Bell found', 'Bell lost'))
    expect(stories.map(story => listFields(story))).toEqual([
      ['slug: Bell', 'headline: Bell found', 'dateline: (KESH)', 'body: A bell was found.'],
      ['slug: Bell', 'headline: Bell lost', 'dateline: (KESH)', 'body: A bell was found.'],
    ])
  })

  test('without a heading are plain copy; a sum of dollars is no headline', () => {
    const text = 'ZCZC KSH12\n\n$5 million was paid for the bell, the mayor said.\n\nThe bell is old.\nNNNN\n'
    expect(readStories(zczcReader, text).map(story => listFields(story))).toEqual([
      ['body: $5 million was paid for the bell, the mayor said.\n\nThe bell is old.'],
    ])
  })
})
