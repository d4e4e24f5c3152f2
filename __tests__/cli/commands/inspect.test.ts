import { expect, test } from '@jest/globals'
import { inspectCommand } from '../../../src/cli/commands/inspect.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const err = catchErrors()
workFolder({
  'wire.jsonl':
    '{"id":"7","version":"2","headline":"Ferry stops","text":"The ferry stopped.\\n\\nIt lies at the pier."}\n',
  'a\u001B[2J.txt': 'Rain fell.\n',
  'broken.jsonl': '{"text": "Rain fell."}\n{"text": \n',
})

const inspect = (path: string, format: 'pretty' | 'json'): Promise<number> =>
  inspectCommand([path], { format, stdinFilename: 'stdin.txt', maxStorySize: 5 })

test('a story is printed field by field, its paragraphs below each other', async () => {
  expect(await inspect('wire.jsonl', 'pretty')).toBe(0)
  expect(out.text).toBe(
    [
      'wire.jsonl  jsonl, story 7, version 2',
      'headline      Ferry stops',
      'body          The ferry stopped.',
      '              It lies at the pier.',
      '\n',
    ].join('\n'),
  )
})

test('JSON has the places of the fields in the file', async () => {
  expect(await inspect('wire.jsonl', 'json')).toBe(0)
  expect(JSON.parse(out.text)).toEqual({
    stories: [
      {
        file: 'wire.jsonl',
        format: 'jsonl',
        id: '7',
        version: '2',
        language: null,
        status: null,
        fields: [
          { role: 'headline', path: '/headline', text: 'Ferry stops', start: 36, end: 47 },
          { role: 'body', path: '/text', text: 'The ferry stopped.\n\nIt lies at the pier.', start: 57, end: 99 },
        ],
      },
    ],
  })
})

test('a story without a version has none in its heading, and no name drives the terminal', async () => {
  expect(await inspect('a\u001B[2J.txt', 'pretty')).toBe(0)
  expect(out.text).not.toContain('version')
  expect(out.text).not.toContain('\u001B')
  expect(out.text).toContain('\nbody          Rain fell.\n')
})

test('what cannot be read fails the run, and the rest of the file is printed', async () => {
  expect(await inspect('broken.jsonl', 'pretty')).toBe(2)
  expect(out.text).toContain('body          Rain fell.\n')
  expect(err.text).toBe('wirelint: broken.jsonl:2:10: This line is not valid JSON: value expected.\n')
})
