import { expect, test } from '@jest/globals'
import { compare } from '../../src/index.js'

const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
const cut = 'They met at the ceremony. of an event.'

test('an issue that the editor mended is removed', () => {
  const { old, new: now, summary, problems } = compare(cut, 'They met at the ceremony of an event.', { tagger })
  expect([old, now, problems]).toEqual(['old', 'new', []])
  expect(summary.issues).toMatchObject({ removed: 1, kept: 0, broughtIn: 0 })
})

test('the names of the versions tell their formats, and what cannot be read is a problem', () => {
  const { stories, problems } = compare('# Rain\n', '{"text": ', { tagger, files: ['a.md', 'b.jsonl'] })
  expect(stories.map(each => [each.old?.file, each.new])).toEqual([['a.md', null]])
  expect(problems).toHaveLength(1)
})

test('both texts are needed', () => {
  expect(() => compare(cut, undefined as never, { tagger })).toThrow('compare takes a text, and was given undefined.')
  expect(() => compare(cut, cut, { tagger, file: 'a' } as object)).toThrow('has no key “file”. Did you mean “files”?')
})
