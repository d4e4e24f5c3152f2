import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { lintCommand } from '../../../src/cli/commands/lint.js'
import type { RunNews } from '../../../src/cli/commands/run-news.js'
import type { LintFlags } from '../../../src/run/lint-flags.js'
import { loneProcess } from '../../support/lone-process.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

loneProcess()
const out = catchOutput()
const err = catchErrors()
const doubled = 'The council met on the the bridge.\n'
const repaired = 'The council met on the bridge.\n'
workFolder({
  'good.txt': 'The council met on Monday.\n',
  'bad.txt': doubled,
  'broken.jsonl': '{"text": \n',
  'desk/bad.txt': doubled,
  'desk/wirelint.config.json': '{"ignore": 7}',
})

const flags: LintFlags = { stdinFilename: 'stdin.txt', maxStorySize: 5, concurrency: 1 }
const lint = (paths: readonly string[], more: Partial<LintFlags> = {}): Promise<number> =>
  lintCommand(paths, { ...flags, format: ['unix'], ...more }, '1.2.3')
const line = 'bad.txt:1:24: “the” appears twice in a row. Delete one. [error/repeated-word]\n'

describe('files', () => {
  test('are checked, and their issues printed and counted', async () => {
    expect(await lint(['good.txt', 'bad.txt'])).toBe(1)
    expect([out.text, err.text]).toEqual([line, ''])
  })

  test('without an issue give the exit code 0', async () => {
    expect(await lint(['good.txt'])).toBe(0)
    expect([out.text, err.text]).toEqual(['', ''])
  })

  test('that cannot be read fail the run, and the others are checked', async () => {
    expect(await lint(['broken.jsonl', 'bad.txt'])).toBe(2)
    expect(out.text).toBe(line)
    expect(err.text).toBe('wirelint: broken.jsonl:1:10: This line is not valid JSON: value expected.\n')
  })

  test('with a broken configuration fail the run, and the others are checked', async () => {
    expect(await lint(['desk/bad.txt', 'bad.txt'])).toBe(2)
    expect(out.text).toBe(line)
    expect(err.text).toMatch(/^wirelint: desk\/wirelint\.config\.json:1:12: ignore: .*\n$/u)
  })
})

describe('reports', () => {
  test('are written in each format that the user names', async () => {
    expect(await lint(['bad.txt'], { format: ['unix', 'jsonl:report.jsonl'] })).toBe(1)
    expect(out.text).toBe(line)
    expect(JSON.parse(readFileSync('report.jsonl', 'utf8'))).toMatchObject({ file: 'bad.txt', ruleId: 'repeated-word' })
  })

  test('never overwrite what they are about', async () => {
    expect(await messageThrownBy(() => lint(['bad.txt'], { outputFile: 'bad.txt' }))).toContain('bad.txt')
    expect(readFileSync('bad.txt', 'utf8')).toBe(doubled)
  })
})

describe('fixing', () => {
  test('repairs files, and reports what is left', async () => {
    expect(await lint(['bad.txt'], { fix: true })).toBe(0)
    expect([out.text, readFileSync('bad.txt', 'utf8')]).toEqual(['', repaired])
  })

  test('can be printed as a diff that changes nothing', async () => {
    expect(await lintCommand(['bad.txt'], { ...flags, fixDryRun: true }, '1.2.3')).toBe(1)
    expect(out.text).toBe(`--- bad.txt\n+++ bad.txt\n@@ -1,1 +1,1 @@\n-${doubled}+${repaired}`)
    expect(readFileSync('bad.txt', 'utf8')).toBe(doubled)
  })

  test('is refused for standard input', async () => {
    expect(await messageThrownBy(() => lint(['-'], { fix: true }))).toBe(
      '--fix cannot write to standard input. Use --fix-dry-run to print the changes.',
    )
  })

  const hasDevices = existsSync('/dev/null') ? test : test.skip
  hasDevices('is refused for a device', async () => {
    expect(await messageThrownBy(() => lint(['/dev/null'], { fix: true }))).toBe(
      '--fix cannot write to /dev/null, which is a pipe or a device. Use --fix-dry-run to print the changes.',
    )
  })
})

describe('a run', () => {
  test('hides what its baseline knows', async () => {
    expect(await lint(['bad.txt'], { baseline: 'known.json', updateBaseline: true })).toBe(0)
    expect(err.text).toBe('wirelint: known.json: note: Wrote 1 known issue.\n')
    expect(await lint(['bad.txt'], { baseline: 'known.json' })).toBe(0)
    expect(out.text).not.toContain('bad.txt:1:24')
  })

  test('keeps its reports in a cache, and prints the same from there', async () => {
    expect(await lint(['bad.txt'], { cacheFile: 'cache' })).toBe(1)
    expect(existsSync('cache')).toBe(true)
    expect(await lint(['bad.txt'], { cacheFile: 'cache' })).toBe(1)
    expect(out.text).toBe(line + line)
  })

  test('prints where its time went', async () => {
    await lint(['bad.txt'], { stats: true })
    expect(err.text).toMatch(/^wirelint: 1 file, 1 story, 7 words, /u)
    expect(err.text).toMatch(/\n {2}repeated-word +\d/u)
  })

  test('prints a configuration and checks nothing', async () => {
    expect(await lint(['bad.txt'], { printConfig: 'bad.txt', rule: ['repeated-word:info'] })).toBe(0)
    expect(JSON.parse(out.text)).toMatchObject({ config: null, format: 'text', rules: { 'repeated-word': 'info' } })
  })

  test('tells its watcher what it has read and written', async () => {
    const sent: RunNews[] = []
    Object.assign(process, { send: (news: RunNews) => sent.push(news), connected: true })
    await lint(['good.txt', 'bad.txt'], { fix: true })
    expect(sent[0]?.read.map(([path]) => path)).toEqual([resolve('good.txt'), resolve('bad.txt')])
    expect(sent[0]?.written.map(([path]) => path)).toEqual([resolve('bad.txt')])
  })

  test('that a signal ends says what is left, with the exit code of the signal', async () => {
    const code = lint(['good.txt', 'bad.txt'])
    for (let rounds = 0; rounds < 500 && process.listenerCount('SIGTERM') === 0; rounds++) await setImmediate()
    process.emit('SIGTERM')
    expect(await code).toBe(143)
    expect(err.text).toMatch(/^wirelint: interrupted: [12] of 2 files were not checked, or not to their end\.\n$/u)
  })
})
