import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compareCommand, type CompareFlags } from '../../../src/cli/commands/compare.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const err = catchErrors()
workFolder({
  'old.txt': 'The council met on Monday.\n',
  'new.txt': 'The council met on the the bridge.\n',
  'empty.txt': '\n',
  'broken.jsonl': '{"text": \n',
})

const compare = (old: string, now: string, flags: Partial<CompareFlags> = {}): Promise<number> =>
  compareCommand(old, now, { format: 'pretty', stdinFilename: 'stdin.txt', maxStorySize: 5, ...flags }, '1.2.3')

describe('two versions of a story', () => {
  test('are printed with the edits and the issues that came and went', async () => {
    expect(await compare('old.txt', 'new.txt')).toBe(0)
    expect(out.text.split('\n').slice(0, 6)).toEqual([
      'old.txt → new.txt',
      '  body',
      '    The council met on [-Monday-]{+the ⟦the⟧ bridge+}.',
      '      brought in  error  “the” appears twice in a row. Delete one. repeated-word',
      '',
      '1 story in both versions, 0 unchanged.',
    ])
    expect(err.text).toBe('')
  })

  test('are printed in the format that the user names, with the version of wirelint', async () => {
    await compare('old.txt', 'new.txt', { format: 'json' })
    expect(JSON.parse(out.text)).toMatchObject({
      tool: { name: 'wirelint', version: '1.2.3' },
      old: 'old.txt',
      new: 'new.txt',
      summary: { stories: { both: 1, unchanged: 0, onlyOld: 0, onlyNew: 0 } },
    })
  })

  test('are printed into a file', async () => {
    await compare('old.txt', 'new.txt', { format: 'markdown', outputFile: 'report.md' })
    expect(out.text).toBe('')
    expect(readFileSync('report.md', 'utf8').split('\n').slice(0, 2)).toEqual([
      '- 1 story in both versions, 0 unchanged.',
      '- 0 issues removed, 0 kept, 1 brought in.',
    ])
  })
})

describe('the exit code', () => {
  test.each([
    ['a new error and no flag', {}, 0],
    ['a new error and --fail-on-new', { failOnNew: true }, 1],
    ['a new error and a level below it', { failOnNew: 'info' }, 1],
    ['a new error that the user makes a warning', { failOnNew: 'error', rule: ['repeated-word:warning'] }, 0],
    ['the same as a failing level', { failOnNew: 'warning', rule: ['repeated-word:warning'] }, 1],
  ] as const)('of %s', async (_, flags, code) => {
    expect(await compare('old.txt', 'new.txt', flags)).toBe(code)
  })

  test('of an issue that only OLD has is 0', async () => {
    expect(await compare('new.txt', 'old.txt', { failOnNew: true })).toBe(0)
  })
})

describe('a version', () => {
  test('without a story is named', async () => {
    expect(await compare('old.txt', 'empty.txt')).toBe(0)
    expect(err.text).toBe('wirelint: empty.txt:1:1: note: This file is blank. There is nothing to check.\n')
  })

  test('that cannot be read fails the run, and is not called empty', async () => {
    expect(await compare('broken.jsonl', 'new.txt')).toBe(2)
    expect(err.text).toBe('wirelint: broken.jsonl:1:10: This line is not valid JSON: value expected.\n')
  })

  test('is standard input at most once', async () => {
    expect(await messageThrownBy(() => compare('-', '-'))).toBe('Only one of OLD and NEW can be standard input.')
  })

  test('is never overwritten by the report', async () => {
    expect(await messageThrownBy(() => compare('old.txt', 'new.txt', { outputFile: 'old.txt' }))).toContain('old.txt')
    expect(readFileSync('old.txt', 'utf8')).toBe('The council met on Monday.\n')
  })
})
