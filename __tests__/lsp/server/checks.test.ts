import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { DocumentChecks } from '../../../src/lsp/server/checks.js'
import type { Settings } from '../../../src/lsp/settings.js'
import { diagnosticsIn, problemsIn } from '../../../src/lsp/checked-document.js'
import { failingReader } from '../../support/failing-reader.js'
import { folder } from '../../support/folders.js'

const usual: Settings = { config: null, preset: null, run: 'onType', ruleLinks: null }
const damaged = 'The council met at the hall. of the city on Monday.\n'

/** A document of an editor, and the checks of a folder with these files. */
function open(text: string, { name = 'a.txt', language = 'plaintext', files = {}, settings = usual } = {}) {
  const { path } = folder(files)
  const document = TextDocument.create(pathToFileURL(join(path, name)).href, language, 3, text)
  const request = { document, settings, isStale: () => false }
  return { path, checks: new DocumentChecks(path), request }
}

const rulesFound = (checked: Awaited<ReturnType<DocumentChecks['check']>>): readonly string[] =>
  checked === null ? [] : diagnosticsIn(checked).map(({ ruleId }) => ruleId)

describe('a document', () => {
  test('is checked as it is in the editor', async () => {
    const { checks, request } = open(damaged)
    const checked = await checks.check(request)
    expect([checked?.version, checked?.text, checked?.format, checked?.comments, rulesFound(checked)]).toEqual([
      3,
      damaged,
      'text',
      'lines',
      ['split-sentence'],
    ])
  })

  test('is checked with the configuration of its folder as it is now, or with one that the settings name', async () => {
    const off = JSON.stringify({ rules: { 'split-sentence': 'off' } })
    const { checks, request } = open(damaged, { files: { 'wirelint.config.json': off, 'desk.json': '{}' } })
    expect(rulesFound(await checks.check(request))).toEqual([])
    const named = { ...request, settings: { ...usual, config: 'desk.json' } }
    expect(rulesFound(await checks.check(named))).toEqual(['split-sentence'])
  })

  test('is not checked where its configuration is broken', async () => {
    const { checks, request } = open(damaged, { files: { 'wirelint.config.json': '{"rulez": 1}' } })
    await expect(checks.check(request)).rejects.toThrow('Unknown key “rulez”')
  })

  test('is not checked where it is ignored, or a configuration', async () => {
    const ignoring = JSON.stringify({ ignore: ['a.txt'] })
    const ignored = open(damaged, { files: { 'wirelint.config.json': ignoring } })
    expect(await ignored.checks.check(ignored.request)).toMatchObject({ reports: [], comments: null })
    const config = open('{}', { name: 'wirelint.config.json' })
    expect(await config.checks.check(config.request)).toMatchObject({ reports: [], comments: null })
  })

  test('that is too long is a problem', async () => {
    const { checks, request } = open('x'.repeat(5_000_001))
    const checked = await checks.check(request)
    expect(checked === null ? [] : problemsIn(checked)).toEqual([
      {
        kind: 'unreadable',
        message: 'This document holds more than 5 million characters: it is not checked.',
        line: null,
        column: null,
      },
    ])
  })

  test('that is stale by then has no result', async () => {
    const { checks, request } = open(damaged)
    expect(await checks.check({ ...request, isStale: () => true })).toBeNull()
  })
})

test('a document whose reader fails has a problem', async () => {
  using failing = failingReader('markdown')
  const { checks, request } = open('Talks opened.\n', { name: 'a.md' })
  const checked = await checks.check(request)
  expect(checked === null ? [] : problemsIn(checked).map(({ kind }) => kind)).toEqual(['reader-failed'])
  expect(failing.calls).toBe(1)
})

describe('fixing a document', () => {
  test('makes its safe suggestions until none is left', async () => {
    const { checks, request } = open(damaged)
    const checked = await checks.check(request)
    expect(checked === null ? null : await checks.fixed(checked, request)).toBe(
      'The council met at the hall of the city on Monday.\n',
    )
  })

  test('leaves one as it is of which something cannot be read', async () => {
    const feed = `${JSON.stringify({ text: damaged })}\n{"text"\n`
    const { checks, request } = open(feed, { name: 'a.jsonl' })
    const checked = await checks.check(request)
    expect(checked === null ? null : await checks.fixed(checked, request)).toBe(feed)
  })

  test('has no result where the document is stale', async () => {
    const { checks, request } = open(damaged)
    const checked = await checks.check(request)
    expect(checked === null ? '' : await checks.fixed(checked, { ...request, isStale: () => true })).toBeNull()
  })
})

describe('suppressing an issue', () => {
  test('inserts a directive above its paragraph', async () => {
    const { checks, request } = open(`A headline\n\n${damaged}`)
    const checked = await checks.check(request)
    const [issue] = checked === null ? [] : diagnosticsIn(checked)
    expect(checked === null || issue === undefined ? null : await checks.suppressed(issue, checked, request)).toEqual({
      start: 12,
      end: 12,
      text: 'wirelint-disable-next-paragraph split-sentence\n',
    })
  })

  test('is not possible where nothing but copy can be written, and for an issue of no rule', async () => {
    const { checks, request } = open(damaged)
    const checked = await checks.check(request)
    const [issue] = checked === null ? [] : diagnosticsIn(checked)
    if (checked === null || issue === undefined) throw new Error('There is an issue.')
    expect(await checks.suppressed(issue, { ...checked, comments: null }, request)).toBeNull()
    expect(await checks.suppressed({ ...issue, ruleId: 'unused-suppression' }, checked, request)).toBeNull()
    expect(await checks.suppressed(issue, checked, { ...request, isStale: () => true })).toBeNull()
  })
})

test('a long document is checked by another thread, with the same settings', async () => {
  const { path, request } = open('x '.repeat(70_000), {
    files: { 'desk.json': '{}' },
    settings: { ...usual, config: 'desk.json', preset: 'uk' },
  })
  const asked: unknown[] = []
  const checks = new DocumentChecks(path, ['/other'], async ({ format }, briefing) => {
    asked.push(format, briefing)
    return null
  })
  await expect(checks.check(request)).resolves.toBe(null)
  expect(asked).toEqual([
    'text',
    {
      flags: { stdinFilename: join(path, 'a.txt'), maxStorySize: 5, preset: ['uk'], config: join(path, 'desk.json') },
      folders: [path, '/other'],
    },
  ])
})
