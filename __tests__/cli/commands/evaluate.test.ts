import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { evaluateCommand } from '../../../src/cli/commands/evaluate.js'
import { catchOutput } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const text = 'The council met on the the bridge. The rain fell fell.'
workFolder({
  'desk.jsonl': `${JSON.stringify({ id: 'a', text, gold: [{ start: 19, end: 26, rule: 'repeated-word' }] })}\n`,
  'clean.jsonl': '{"id":"b","text":"The council met on Monday."}\n',
  'broken.jsonl': '{"text": \n',
  'no-run.json': '{"sets": []}',
})

interface SavedRun {
  readonly sets: readonly object[]
  readonly alarms: readonly { readonly start: number; readonly fingerprint: string; readonly marked: boolean | null }[]
}

/** Returns what `--save` writes of the sets. */
async function save(...paths: readonly string[]): Promise<SavedRun> {
  await evaluateCommand(paths, { save: 'run.json' })
  return JSON.parse(readFileSync('run.json', 'utf8')) as SavedRun
}

describe('a measurement', () => {
  test('prints the size of each set, and figures by rule and by severity', async () => {
    expect(await evaluateCommand(['desk.jsonl', 'clean.jsonl'], {})).toBe(0)
    expect(out.text.split('\n').slice(0, 10)).toEqual([
      'desk  marked, 1 stories, 11 words',
      'clean  clean, 1 stories, 5 words',
      '',
      'repeated-word  error',
      '  desk                        1 of 2: 50 % (9 %–91 %)',
      '',
      'all of severity error',
      '  desk                        1 of 2: 50 % (9 %–91 %)',
      '  clean                       0: 0.000 (0.000–434.482)',
      '',
    ])
  })

  test('lists what no one has marked', async () => {
    await evaluateCommand(['desk.jsonl'], { unmarked: true })
    expect(out.text).toContain(
      `\nof severity error, marked by no one or not read: 1\n  repeated-word  desk a\n        ${text}\n`,
    )
    expect(out.text).toContain('\nof severity warning, marked by no one or not read: 0\n')
  })

  test('is saved with the diagnostics of each set', async () => {
    const { sets, alarms } = await save('desk.jsonl', 'clean.jsonl')
    expect(sets).toEqual([
      { set: 'desk', marked: true, stories: 1, words: 11 },
      { set: 'clean', marked: false, stories: 1, words: 5 },
    ])
    expect(alarms.map(({ start, marked }) => [start, marked])).toEqual([
      [23, true],
      [49, false],
    ])
  })

  test('takes the answer of a person before the marks', async () => {
    const { alarms } = await save('desk.jsonl')
    const answers = alarms.map(({ fingerprint, marked }) =>
      JSON.stringify({ fingerprint, answer: marked === true ? 'reject' : 'accept' }),
    )
    writeFileSync('answers.jsonl', answers.join('\n'))
    await evaluateCommand(['desk.jsonl'], { save: 'run.json', answers: 'answers.jsonl' })
    const answered = JSON.parse(readFileSync('run.json', 'utf8')) as SavedRun
    expect(answered.alarms.map(({ start, marked }) => [start, marked])).toEqual([
      [23, false],
      [49, true],
    ])
  })

  test('writes the figures and the pages of the documentation', async () => {
    mkdirSync('docs/rules', { recursive: true })
    await evaluateCommand(['desk.jsonl'], { docs: 'docs' })
    expect(readFileSync('docs/evaluation.json', 'utf8')).toContain('"repeated-word"')
    expect(readFileSync('docs/evaluation.md', 'utf8')).toContain('repeated-word')
    expect(readFileSync('docs/rules/repeated-word.md', 'utf8')).toContain('1 of 2: 50 %')
  })
})

describe('a run before', () => {
  test('is compared: diagnostics that are new, gone or moved', async () => {
    const run = await save('desk.jsonl')
    writeFileSync('before.json', JSON.stringify({ ...run, alarms: run.alarms.slice(1) }))
    await evaluateCommand(['desk.jsonl'], { against: 'before.json' })
    expect(out.text.slice(out.text.indexOf('against'))).toBe(
      `against the run before: 1 new, 0 gone, 0 moved\n  new   repeated-word  desk a  marked\n        ${text}\n`,
    )
  })

  test.each(['no-run.json', 'broken.jsonl'])('is not read from %s', async file => {
    expect(await messageThrownBy(() => evaluateCommand(['desk.jsonl'], { against: file }))).toBe(
      `${file} is not a run saved by “evaluate --save”.`,
    )
  })
})

test('a set that cannot be read is named, with its line', async () => {
  expect(await messageThrownBy(() => evaluateCommand(['broken.jsonl'], {}))).toBe(
    'broken.jsonl: line 1 is not valid JSON: Unexpected end of JSON input',
  )
})
