import { describe, expect, test } from '@jest/globals'
import { copyText } from '../../src/story/own-text.js'

describe('copyText', () => {
  test.each(['', 'a “word” — 万 😀', 'C:\\new\n\t"quoted"\u0000\u2028', 'half a pair: \ud83d, \ude00'])(
    'keeps every character of %j',
    text => {
      expect(copyText(text)).toBe(text)
    },
  )
})
