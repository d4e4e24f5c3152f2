import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeStoryFiles } from '../../../scripts/corpus/story-files.js'
import { folder } from '../../support/folders.js'

const lines = (...rows: readonly object[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('')

test('every story of every set becomes a text file', () => {
  const data = folder({
    'clean/news.jsonl': lines({ id: 'a/1', text: 'One two.' }, { id: 'a:1', text: 'Three.' }),
    'mt/wmt.jsonl': lines(
      { system: 's', doc: 'd', seg: 2, target: 'Last.' },
      { system: 's', doc: 'd', seg: 1, target: 'First part.' },
    ),
    'README.md': '# Data\n',
  })
  const target = folder().path
  expect(writeStoryFiles(data.path, target)).toEqual({ sets: 2, stories: 3, words: 6 })
  expect(readdirSync(target, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'news',
    'news/1-a_1.txt',
    'news/2-a_1.txt',
    'wmt',
    'wmt/1-s_d.txt',
  ])
  expect(readFileSync(join(target, 'wmt/1-s_d.txt'), 'utf8')).toBe('First part.\n\nLast.')
})

test('a folder that is missing or empty, and a broken row, are named', () => {
  const data = folder({ 'empty/README.md': '', 'broken/a.jsonl': '{}\n' })
  const write = (name: string) => (): unknown => writeStoryFiles(join(data.path, name), folder().path)
  expect(write('gone')).toThrow('/gone. Name one with --data FOLDER or in WIRELINT_DATA.')
  expect(write('empty')).toThrow('There is no JSONL file of stories in ')
  expect(write('broken')).toThrow('/broken/a.jsonl: line 1 has no “text” or “target”.')
})
