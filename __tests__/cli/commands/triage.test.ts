import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { triageCommand } from '../../../src/cli/commands/triage.js'
import { catchOutput } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const diagnostic = (fingerprint: string, line: number): string =>
  JSON.stringify({
    file: 'a.txt',
    ruleId: 'repeated-word',
    excerpt: `Line ${String(line)}.`,
    message: 'Delete one.',
    start: { line, column: 7 },
    fingerprint,
  })
workFolder({
  'run.jsonl': [diagnostic('f1', 1), diagnostic('f2', 2), diagnostic('f3', 3), ''].join('\n'),
  'cut.jsonl': `${diagnostic('f1', 1)}\n{"file":\n`,
})

const answer = (fingerprint: string, line: number, word: string): string =>
  `${JSON.stringify({ fingerprint, ruleId: 'repeated-word', excerpt: `Line ${String(line)}.`, answer: word })}\n`
const answers = (): string => readFileSync('run.answers.jsonl', 'utf8')

/** Answers the questions of triage line by line, and returns what the screen shows. */
async function answerWith(...lines: readonly string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = new PassThrough()
  let screen = ''
  const left = [...lines]
  output.on('data', (chunk: Buffer) => {
    screen += stripVTControlCharacters(chunk.toString())
    if (screen.endsWith('quit? ')) input.write(`${left.shift() ?? 'quit'}\n`)
  })
  expect(await triageCommand('run.jsonl', {}, { input, output })).toBe(0)
  return screen
}

describe('answers by fingerprint', () => {
  test('are added to the file beside the run', async () => {
    expect(await triageCommand('run.jsonl', { accept: ['f2'], reject: ['f1'] })).toBe(0)
    expect(answers()).toBe(answer('f2', 2, 'accept') + answer('f1', 1, 'reject'))
  })

  test('go to the file that the user names', async () => {
    await triageCommand('run.jsonl', { accept: ['f3'], answers: 'mine.jsonl' })
    expect([readFileSync('mine.jsonl', 'utf8'), existsSync('run.answers.jsonl')]).toEqual([
      answer('f3', 3, 'accept'),
      false,
    ])
  })

  test('are refused for a diagnostic that the run does not have', async () => {
    expect(await messageThrownBy(() => triageCommand('run.jsonl', { accept: ['f9'] }))).toBe(
      'This run has no diagnostic with the fingerprint f9. --list prints all of them.',
    )
  })
})

test('the list has the answer to each diagnostic', async () => {
  writeFileSync('run.answers.jsonl', answer('f2', 2, 'accept') + answer('f3', 3, 'reject'))
  expect(await triageCommand('run.jsonl', { list: true })).toBe(0)
  expect(out.text).toBe(
    [
      'f1  open  repeated-word  Line 1.',
      'f2  accept  repeated-word  Line 2.',
      'f3  reject  repeated-word  Line 3.',
      '',
    ].join('\n'),
  )
})

describe('a person in a terminal', () => {
  test('is shown what is open, and answers by the first letters', async () => {
    writeFileSync('run.answers.jsonl', answer('f1', 1, 'accept'))
    const screen = await answerWith('perhaps', 'rej', 'A')
    expect(answers()).toBe(answer('f1', 1, 'accept') + answer('f2', 2, 'reject') + answer('f3', 3, 'accept'))
    expect(screen).toContain('\n1 of 2 open (3 in all)  repeated-word  a.txt:2:7\n  Line 2.\n  Delete one.\n')
    expect(screen.match(/accept, reject, skip, quit\? /gu)).toHaveLength(3)
    expect(screen).toMatch(/The answers are in run\.answers\.jsonl\n$/u)
  })

  test('may leave a diagnostic open, and stop before the end', async () => {
    await answerWith('s', 'accept', 'quit', 'accept')
    expect(answers()).toBe(answer('f2', 2, 'accept'))
  })

  test('is needed where no flag answers', async () => {
    const pipe = { input: new PassThrough(), output: new PassThrough() }
    expect(await messageThrownBy(() => triageCommand('run.jsonl', {}, pipe))).toBe(
      'triage asks in a terminal. Elsewhere, --list prints the diagnostics, and --accept and --reject answer by fingerprint.',
    )
  })
})

test('a file that is no run, and one without answers, are named with their line', async () => {
  expect(await messageThrownBy(() => triageCommand('cut.jsonl', { list: true }))).toBe(
    'cut.jsonl:2: This line is not a diagnostic. triage reads the output of “wirelint --format jsonl”.',
  )
  expect(await messageThrownBy(() => triageCommand('run.jsonl', { list: true, answers: 'run.jsonl' }))).toBe(
    'run.jsonl: line 1 is not an answer. Expected {"fingerprint": "…", "answer": "accept" or "reject"}',
  )
})
