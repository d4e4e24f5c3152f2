import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import rules from '../rules/index.js'
import { streamFile } from '../src/input/byte-source.js'
import type { InputPart } from '../src/input/input-part.js'
import { openDocuments, readDocument } from '../src/input/read-input.js'
import { addMarks } from '../src/examples/marks.js'
import { ReadError, ReadNote } from '../src/formats/reader.js'
import { runRules } from '../src/linter/run-rules.js'
import type { RuleFinding } from '../src/linter/place.js'
import type { Field, Story } from '../src/story/story.js'
import { loadTagger } from '../src/run/load-tagger.js'
import { readResults } from './support/reading.js'

/*
 * Beside each damaged sample stands `FILE.expected`: its fields as read, each fault between ⟦ and ⟧ with its rule. A sample
 * without one must stay silent. After a change that is meant, `UPDATE_SAMPLES=1 npm run unit` writes them anew; read them.
 */
const folder = 'samples'
const tagger = loadTagger()
const samples = readdirSync(folder).filter(name => extname(name) !== '.expected')

const marked = (field: Field, found: readonly RuleFinding[]): string =>
  `${field.role}: ${addMarks(
    field.text,
    found.map(({ rule, finding: { span } }) => ({ start: span.start, end: span.end, ruleId: rule.id })),
  )}\n`

function asRead(story: Story): string {
  const { findings, problems } = runRules(story, { rules, levels: new Map(), tagger })
  expect(problems).toEqual([])
  // Fields are told apart by place and text: the annotated ones that findings know are not the reader's own.
  return story.fields
    .map(field =>
      marked(
        field,
        findings.filter(({ finding: { span } }) => span.field.origin === field.origin),
      ),
    )
    .join('')
}

async function* partsIn(name: string): AsyncIterable<InputPart> {
  const path = join(folder, name)
  for await (const document of openDocuments(streamFile(path), path, name)) {
    if ('message' in document) throw new Error(document.message)
    yield* readDocument(document, { longest: 5e6, format: null })
  }
}

/** Returns the stories that the command reads in a sample, packed or not, in any format. */
async function read(name: string): Promise<string> {
  const read: string[] = []
  for await (const { readable, problems } of partsIn(name)) {
    expect([name, problems]).toEqual([name, []])
    for (const story of readable === null ? [] : readResults(readable.reader, readable.part))
      read.push(describeResult(story))
  }
  return read.join('\n')
}

function describeResult(story: Story | ReadError | ReadNote): string {
  if (story instanceof ReadError) return `unread: ${story.message}`
  if (story instanceof ReadNote) return `note: ${story.message}`
  return `= ${story.id}\n${asRead(story)}`
}

const damaged = (name: string): boolean => existsSync(expectation(name))
const expectation = (name: string): string => join(folder, `${name}.expected`)

describe('the samples', () => {
  test('are four damaged ones and four clean ones, at least', () => {
    expect(samples.filter(damaged).length).toBeGreaterThanOrEqual(4)
    expect(samples.filter(name => !damaged(name)).length).toBeGreaterThanOrEqual(4)
  })

  test.each(samples.filter(damaged))('%s gives what its expectation says', async name => {
    const now = await read(name)
    if (process.env['UPDATE_SAMPLES'] === '1') writeFileSync(expectation(name), now)
    expect(now).toBe(readFileSync(expectation(name), 'utf8'))
    expect(now).toContain('⟦')
  })

  test.each(samples.filter(name => !damaged(name)))('%s, full of traps, stays silent', async name => {
    expect(await read(name)).not.toContain('⟦')
  })
})
