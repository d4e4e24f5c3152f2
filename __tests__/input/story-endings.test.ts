import { describe, expect, test } from '@jest/globals'
import { holdsStories, packedEndings, storyEndings } from '../../src/input/story-endings.js'

describe('a file that holds stories', () => {
  test.each([
    ['a.txt', true],
    ['A.TXT', true],
    ['wire/a.xml', true],
    ['a.txt.gz', true],
    ['a.jsonl.ZST', true],
    ['a.zip', true],
    ['a.docx', true],
    ['a.zip.gz', true],
    ['a.gz', false],
    ['a.zst', false],
    ['a.png', false],
    ['a.txt.bak', false],
    ['a.txt.gz.gz', false],
    ['txt', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(holdsStories(name)).toBe(expected)
  })
})

test('each ending is listed once, in lower case', () => {
  expect(packedEndings).toEqual(['.gz', '.zst', '.zip', '.docx'])
  expect(new Set(storyEndings).size).toBe(storyEndings.length)
  expect(storyEndings.filter(ending => !/^\.[a-z\d]+$/u.test(ending))).toEqual([])
  expect(storyEndings).toContain('.xml')
})
