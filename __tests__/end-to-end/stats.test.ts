import { describe, expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { Stopwatch } from '../../src/run/stopwatch.js'
import { folder } from '../support/folders.js'
import { copyOf, feedOf } from '../support/feeds.js'

/** Names of the rows under a head line. */
function rows(err: string, head: string): readonly string[] {
  const lines = err.split('\n')
  const from = lines.findIndex(line => line.startsWith(`  ${head}`)) + 1
  if (from === 0) return []
  const length = lines.slice(from).findIndex(line => / ms {6}%$/u.test(line) || line === '')
  return lines.slice(from, from + length).map(line => line.trim().split('  ')[0] ?? '')
}

describe('--stats', () => {
  test.each(['1', '2'])(
    'names every rule that ran and every layer that they share, on %s threads; the report stays the report',
    threads => {
      const here = folder({ 'a.txt': `Storm keeps 40 boats in Skarne\n\n${copyOf(1, 2)}\n`, 'b.jsonl': feedOf(2) })
      const args = ['-f', 'unix', '--concurrency', threads, '--preset', 'strict', '.']
      const [bare, run] = [here.run(args), here.run(['--stats', ...args])]
      expect([run.code, run.out]).toEqual([bare.code, bare.out])
      const { rules: levels } = JSON.parse(here.run(['--preset', 'strict', '--print-config', 'a.txt']).out) as {
        rules: Readonly<Record<string, string>>
      }
      const ran = rules.filter(
        ({ id, roles, needs }) =>
          needs !== 'source' && levels[id] !== 'off' && (roles.includes('headline') || roles.includes('body')),
      )
      expect(rows(run.err, 'rule').toSorted()).toEqual(ran.map(({ id }) => id).sort())
      expect(rows(run.err, 'layer').toSorted()).toEqual([
        'agencies',
        'amounts',
        'blocks',
        'dates',
        'quotations',
        'residue',
        'sentences',
        'tags',
        'words',
      ])
      expect(rows(run.err, 'step')).toEqual([
        'read: bytes, charset, parts',
        'understand the format',
        'place the findings',
        'report',
      ])
      expect(run.err).toMatch(
        new RegExp(
          `^wirelint: 2 files, 3 stories, \\d+ words, 0\\.01 MB in [\\d.]+ s \\([\\d.]+ MB/s\\); ${threads} threads?\n`,
          'u',
        ),
      )
    },
  )

  test('names those alone that ran', () => {
    expect(
      rows(
        folder({ 'a.txt': copyOf(1, 2) }).run(['--stats', '--only', 'split-sentence,stray-quote', 'a.txt']).err,
        'rule',
      ).toSorted(),
    ).toEqual(['split-sentence', 'stray-quote'])
  })

  test('tells what came from the cache: no rule ran', () => {
    const here = folder({ 'a.txt': copyOf(1, 2), 'b.txt': copyOf(2, 2) })
    expect(here.run(['--stats', '--cache', '.']).err).toContain('; 0 of 2 parts from the cache\n')
    const { err } = here.run(['--stats', '--cache', '.'])
    expect(err).toContain('; 1 thread; 2 of 2 parts from the cache\n')
    expect([rows(err, 'rule'), rows(err, 'step')]).toEqual([
      [],
      ['read: bytes, charset, parts', 'look up in the cache', 'report'],
    ])
  })

  test('tells what fixes took', () => {
    const here = folder({ 'a.txt': copyOf(1, 2) })
    const { out, err } = here.run(['--stats', '--fix-dry-run', '--only', 'split-sentence', 'a.txt'])
    expect(out).toContain('quay before')
    expect(rows(err, 'rule')).toEqual(['split-sentence'])
  })
})

test('what a piece of work asks for that is timed by itself is not counted twice', () => {
  const stopwatch = new Stopwatch()
  const busy = (): void => {
    for (const end = performance.now() + 20; performance.now() < end;);
  }
  const start = performance.now()
  stopwatch.time('rule', 'outer', () => {
    busy()
    stopwatch.time('layer', 'inner', busy)
    expect(() =>
      stopwatch.time('layer', 'inner', () => {
        throw new Error('it failed')
      }),
    ).toThrow('it failed')
  })
  const whole = performance.now() - start
  const taken = stopwatch.taken()
  expect(taken.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['layer inner', 'rule outer'])
  for (const { time } of taken) expect(time).toBeGreaterThanOrEqual(20)
  expect(taken.reduce((sum, { time }) => sum + time, 0)).toBeLessThanOrEqual(whole)
  expect(stopwatch.taken()).toEqual([])
})
