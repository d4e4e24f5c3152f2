import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { InputPart } from '../../../src/input/input-part.js'
import { Resumption } from '../../../src/run/resume/resumption.js'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import { folder } from '../../support/folders.js'
import { stream } from '../../support/runs.js'

const partOf = (text: string): InputPart => ({
  file: 'a.jsonl',
  readable: {
    part: { name: 'a.jsonl', text, start: { offset: 0, line: 1, column: 1 }, before: 0, last: false },
    reader: jsonlReader,
    format: 'jsonl',
  },
  problems: [],
  notes: [],
  unwritable: null,
})

/** A run with a journal in a folder, which reads these parts and writes a line for each that it takes. */
async function runIn(path: string, texts: readonly string[], settings = 'as before', isAtEnd = false): Promise<string> {
  const resumption = new Resumption<number>(
    join(path, 'journal'),
    { version: '1', command: 'c', output: join(path, 'out') },
    { fingerprint: async () => settings },
  )
  let count = resumption.state ?? 0
  for (const text of texts)
    if (await resumption.takes('a.jsonl', partOf(text))) {
      await resumption.write(stream(`${text}\n`))
      count++
      resumption.reported(() => count)
    }
  resumption.end(isAtEnd, count)
  return readFileSync(join(path, 'out'), 'utf8')
}

test('a run takes only parts that no earlier one has reported, and goes on counting', async () => {
  const { path } = folder()
  expect(await runIn(path, ['a', 'b'])).toBe('a\nb\n')
  expect(await runIn(path, ['a', 'b', 'c'])).toBe('a\nb\nc\n')
  expect(readFileSync(join(path, 'journal'), 'utf8')).toContain('"state":3')
  expect(await runIn(path, ['a', 'b', 'c', 'd'], 'as before', true)).toBe('a\nb\nc\nd\n')
  expect(existsSync(join(path, 'journal'))).toBe(false)
})

test.each<[string, readonly string[], string, string]>([
  ['an earlier part', ['a', 'x', 'c'], 'as before', 'the input has changed in a place that is already checked'],
  ['the configuration', ['a', 'b', 'c'], 'other', 'the configuration has changed since'],
  ['the length', ['a'], 'as before', 'the input has become shorter'],
])('%s has changed: the run is refused, and the journal stays', async (_, texts, settings, reason) => {
  const { path } = folder()
  await runIn(path, ['a', 'b'])
  await expect(runIn(path, texts, settings, true)).rejects.toThrow(reason)
  expect(existsSync(join(path, 'journal'))).toBe(true)
})

test('an interrupted run that had not come to new parts keeps its checkpoint', async () => {
  const { path } = folder()
  await runIn(path, ['a', 'b'])
  await runIn(path, ['a'])
  expect(await runIn(path, ['a', 'b', 'c'], 'as before', true)).toBe('a\nb\nc\n')
})
