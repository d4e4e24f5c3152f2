import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'

const text = 'The council met at the hall. of the city on Monday.'
const marked = JSON.stringify({ id: 's1', text, gold: [{ start: 27, end: 31, rule: 'split-sentence' }] })
describe('evaluate', () => {
  test('says how often each rule was right, on marked and on clean copy', () => {
    const here = folder({ 'mt.jsonl': marked, 'clean.jsonl': JSON.stringify({ text }) })
    const run = here.run(['evaluate', 'mt.jsonl', 'clean.jsonl'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('mt  marked, 1 stories, 11 words')
    expect(run.out).toMatch(
      /split-sentence {2}error\n {2}mt {26}1 of 1: 100 % \(21 %–100 %\)\n {2}clean {23}1: 90\.909/u,
    )
  })

  test('--save and --against show what a change did; --docs writes the pages', () => {
    const here = folder({
      'before.jsonl': '',
      'mt.jsonl': marked,
      'after/mt.jsonl': JSON.stringify({ id: 's1', text: text.replace('. of', ' of') }),
    })
    expect(here.run(['evaluate', 'mt.jsonl', '--save', 'run.json', '--docs', '.']).code).toBe(0)
    const { out } = here.run(['evaluate', 'after/mt.jsonl', '--against', 'run.json'])
    expect(out).toContain(
      'against the run before: 0 new, 1 gone, 0 moved\n  gone  split-sentence  mt s1  marked\n        The council met at the hall. of the city',
    )
    expect(readFileSync(join(here.path, 'rules/split-sentence.md'), 'utf8')).toContain(
      '| mt | 1 of 1: 100 % (21 %–100 %) |',
    )
    expect(readFileSync(join(here.path, 'evaluation.md'), 'utf8')).toContain(
      '| split-sentence | error | 1 of 1: 100 % (21 %–100 %) |',
    )
  })

  test.each([
    ['gone.jsonl', 'Cannot read gone.jsonl'],
    ['bad.jsonl', 'bad.jsonl: line 1 has no “text” or “target”'],
  ])('%s is refused with a reason', (file, reason) => {
    const run = folder({ 'bad.jsonl': '{}' }).run(['evaluate', file])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain(reason)
  })
})

test.each(['{', '[]', '{"sets": []}'])('--against %s is refused: it is no run', text => {
  expect(
    folder({ 'mt.jsonl': marked, 'run.json': text }).run(['evaluate', 'mt.jsonl', '--against', 'run.json']),
  ).toEqual({ code: 2, out: '', err: 'wirelint: run.json is not a run saved by “evaluate --save”.\n' })
})

describe('triage', () => {
  const answered = (): { here: Folder; print: string } => {
    const here = folder({ 'copy.txt': text })
    here.run(['--only', 'split-sentence', '--format', 'jsonl', '-o', 'run.jsonl', 'copy.txt'])
    const { fingerprint } = JSON.parse(readFileSync(join(here.path, 'run.jsonl'), 'utf8')) as { fingerprint: string }
    return { here, print: fingerprint }
  }

  test('answers by flags, and evaluate counts them as marks', () => {
    const { here, print } = answered()
    expect(here.run(['triage', 'run.jsonl', '--list']).out).toBe(`${print}  open  split-sentence  ${text}\n`)
    expect(here.run(['triage', 'run.jsonl', '--reject', print]).code).toBe(0)
    expect(here.run(['triage', 'run.jsonl', '--accept', print]).code).toBe(0)
    expect(here.run(['triage', 'run.jsonl', '--list']).out).toContain('  accept  ')
    here.run(['triage', 'run.jsonl', '--reject', print, '--answers', 'other.jsonl'])
    expect(readFileSync(join(here.path, 'run.answers.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
  })

  test('asks in a terminal only', () => {
    const { here } = answered()
    const run = here.run(['triage', 'run.jsonl'])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain('--list prints the diagnostics')
    expect(here.run(['triage', 'run.jsonl', '--accept', 'nothing']).err).toContain(
      'This run has no diagnostic with the fingerprint nothing',
    )
    expect(here.run(['triage', 'copy.txt', '--list']).err).toContain('copy.txt:1: This line is not a diagnostic.')
  })
})
