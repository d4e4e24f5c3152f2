import { expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'
import type { FileReport, Reporter } from '../../src/linter/report.js'
import { json } from '../../src/reporters/json.js'
import { jsonl } from '../../src/reporters/jsonl.js'
import { pretty } from '../../src/reporters/pretty.js'
import { ruleFor } from '../support/rules.js'

async function printed(reporter: Reporter, reports: readonly FileReport[], width = 80): Promise<string> {
  async function* feed(): AsyncIterable<FileReport> {
    yield* reports
  }
  let text = ''
  for await (const chunk of reporter(feed(), { width, colour: false, version: '0.0.0', rules: [word] })) text += chunk
  return text
}

const word = ruleFor('word', {}, {})
const check = (text: string, file = 'copy.txt'): FileReport =>
  lint(text, { file, config: { rules: [word, ruleFor('long stretch of words', { severity: 'warning' })] } })

/** The line of copy, and the underline below it. */
function frameIn(shown: string): readonly string[] {
  const lines = shown.split('\n')
  const underline = lines.findIndex(line => /^ +~+$/u.test(line))
  return lines.slice(underline - 1, underline + 1)
}

test('a person sees the place, the words in their line underlined, and a count', async () => {
  expect(await printed(pretty, [check('There is a word in it.'), check('All is well.', 'other.txt')]))
    .toMatchInlineSnapshot(`
"copy.txt
  1:12  error  “word” stands here.  finds-word
    There is a word in it.
               ~~~~
  This story looks suspect: finds-word (1 family; penalty 83.33 per 100 words)

1 fault (1 error, 0 warnings, 0 info) in 1 of 2 stories
"
`)
})

test('a long line is cut round the words', async () => {
  const report = check(`${'before '.repeat(40)}word${' behind'.repeat(40)}`)
  expect(frameIn(await printed(pretty, [report], 44))).toEqual([
    '    …fore before word behind behind behind …',
    '                 ~~~~',
  ])
})

test('the underline stands under wide letters, and controls cannot turn the line round', async () => {
  const report = check('首爾\u202e\tword 가')
  expect(frameIn(await printed(pretty, [report]))).toEqual(['    首爾· word 가', '          ~~~~'])
})

test('a stretch wider than the screen is underlined as far as it shows', async () => {
  const report = check(`so ${'x'.repeat(10)} long stretch of words`)
  expect(frameIn(await printed(pretty, [report], 20))).toEqual(['    …long stretch of wo…', '     ~~~~~~~~~~~~~~~~~~'])
})

test('a long message is set in lines', async () => {
  const long = ruleFor(
    'word',
    {},
    { message: 'This word stands here, and the sentence that says so is longer than a line.' },
  )
  const report = lint('A word.', { file: 'copy.txt', config: { rules: [long] } })
  expect((await printed(pretty, [report], 50)).split('\n').slice(1, 4)).toEqual([
    '  1:3  error  This word stands here, and the',
    '    sentence that says so is longer than a line.',
    '    finds-word',
  ])
})

test('clean copy gets one line', async () => {
  expect(await printed(pretty, [check('All is well.')])).toBe('No faults found in 1 story\n')
})

test('what could not be read is counted', async () => {
  const broken = lint('{"text": 1}\n{"text": "A word."}', { file: 'feed.jsonl', config: { rules: [word] } })
  expect(await printed(pretty, [broken])).toContain(
    '1 fault (1 error, 0 warnings, 0 info) in 1 of 1 story, 1 problem (see standard error)',
  )
})

test('json is one object, a file once however many parts it came in', async () => {
  const part = lint('{"id": "k1", "text": "A word."}', { file: 'feed.jsonl', config: { rules: [word] } })
  const object = JSON.parse(await printed(json, [part, part, check('All is well.')])) as object
  expect(object).toMatchObject({
    version: 1,
    tool: { name: 'wirelint', version: '0.0.0' },
    files: [
      {
        file: 'feed.jsonl',
        stories: [{ id: 'k1', words: 2, score: 250, diagnostics: [{ ruleId: 'finds-word' }] }, { id: 'k1' }],
      },
      { file: 'copy.txt', stories: [{ id: 'copy.txt#1', score: 0, diagnostics: [] }], problems: [] },
    ],
    summary: { files: 2, stories: 3, error: 2, warning: 0, info: 0, problems: 0 },
  })
})

test('jsonl is a diagnostic a line, with the keys of the contract', async () => {
  const lines = (await printed(jsonl, [check('A word, a word.')])).trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual([
    'file',
    'story',
    'version',
    'slug',
    'field',
    'path',
    'ruleId',
    'severity',
    'certainty',
    'mqm',
    'message',
    'start',
    'end',
    'excerpt',
    'suggestions',
    'fingerprint',
  ])
})
