import { describe, expect, test } from '@jest/globals'
import { fingerprint, hash } from '../../src/linter/fingerprint.js'

test('a hash is 14 hexadecimal digits, and the same for ever: baselines hold it', () => {
  expect([hash(''), hash('a'), hash('Talks on the harbor opened.'), hash('𝕏')]).toEqual([
    '0bdcb81aee8d83',
    '1c2ba782c97901',
    '1b0fe4e3ec1257',
    '17931ba0137033',
  ])
})

describe('a fingerprint', () => {
  const text = 'The mayor said the talks on the harbor of Skarne opened on Thursday at noon.'
  const of = (
    words: string,
    changes: { readonly text?: string; readonly role?: string; readonly ruleId?: string } = {},
    nth?: number,
  ): string => {
    const copy = changes.text ?? text
    const start = copy.indexOf(words)
    return fingerprint({ ruleId: 'x', role: 'body', ...changes, text: copy, start, end: start + words.length }, nth)
  }

  test('is the same wherever the words are, and whatever white space is between them', () => {
    expect(of('harbor', { text: `Rain fell.\n\n${text}` })).toBe(of('harbor'))
    expect(of('harbor', { text: text.replace('of Skarne', 'of\nSkarne') })).toBe(of('harbor'))
  })

  test('is the same if words far away change, and another if near words do', () => {
    expect(of('harbor', { text: text.replace('noon', 'night') })).toBe(of('harbor'))
    expect(of('harbor', { text: text.replace('opened', 'closed') })).not.toBe(of('harbor'))
  })

  test('is another for another rule, role, range and twin', () => {
    const all = [
      of('harbor'),
      of('harbor', { ruleId: 'y' }),
      of('harbor', { role: 'caption' }),
      of('harbor of'),
      of('harbor', {}, 1),
      of('harbor', {}, 2),
    ]
    expect(new Set(all).size).toBe(6)
    expect(of('harbor', {}, 0)).toBe(of('harbor'))
  })
})
