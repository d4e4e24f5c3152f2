import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CheckedDocument } from '../../../src/lsp/checked-document.js'
import type { CheckRequest } from '../../../src/lsp/server/checks.js'
import { Session } from '../../../src/lsp/server/session.js'
import type { Settings } from '../../../src/lsp/settings.js'
import { UsageError } from '../../../src/terminal/usage-error.js'
import { reportOn, wordRules } from '../../support/runs.js'

const usual: Settings = { config: null, preset: null, run: 'onType', ruleLinks: null }
const wait = (milliseconds = 0): Promise<unknown> => setTimeout(milliseconds)

/** Waits until something is so, however slow the machine is. */
async function until(isSo: () => boolean): Promise<void> {
  for (let rounds = 0; !isSo() && rounds < 500; rounds++) await wait(10)
}

/** A session with documents, and what the editor is sent: diagnostics as `name: messages`, and messages. */
class Desk {
  readonly sent: string[] = []
  readonly shown: string[] = []
  readonly logged: string[] = []
  readonly asked: string[] = []
  readonly documents = new Map<string, TextDocument>()
  complaints: readonly string[] = []
  failure: Error | null = null
  checks = 0
  readonly session: Session

  constructor(versionedEdits = true) {
    const connection = {
      sendDiagnostics: ({ uri, diagnostics }: { uri: string; diagnostics: readonly { message: string }[] }) =>
        this.sent.push(`${uri.slice(8)}: ${diagnostics.map(({ message }) => message).join(' ')}`),
      sendNotification: (_: unknown, { message }: { message: string }) => this.shown.push(message),
      sendRequest: async ({ method }: { method: string }) => {
        this.asked.push(method)
      },
      console: { error: (line: string) => this.logged.push(line) },
    }
    const documents = { get: (uri: string) => this.documents.get(uri), all: () => [...this.documents.values()] }
    const checks = {
      check: async ({ document, isStale }: CheckRequest) => {
        this.checks++
        await wait(5)
        if (this.failure !== null) throw this.failure
        return isStale() ? null : this.#checked(document)
      },
      fixed: async ({ text }: CheckedDocument) => text.replaceAll('bad', 'good'),
      suppressed: async () => ({ start: 0, end: 0, text: 'directive\n' }),
    }
    this.session = new Session(connection as never, documents as never, checks as never, {
      markdown: false,
      versionedEdits,
      lensRefresh: true,
    })
  }

  #checked(document: TextDocument): CheckedDocument {
    const text = document.getText()
    const { version } = document
    const reports = [reportOn(text)]
    return { version, text, format: 'text', comments: 'lines', reports, rules: wordRules, complaints: this.complaints }
  }

  open(name: string, text: string): TextDocument {
    const document = TextDocument.create(`file:///${name}`, 'plaintext', 1, text)
    this.documents.set(document.uri, document)
    this.session.changed(document)
    return document
  }

  type(document: TextDocument, text: string): void {
    TextDocument.update(document, [{ text }], document.version + 1)
    this.session.changed(document)
  }
}

/** A desk with settings. */
function desk(settings: Settings = usual): Desk {
  const here = new Desk()
  here.session.set(settings)
  return here
}

describe('the documents of an editor', () => {
  test('are checked when settings have come, all that were opened before', async () => {
    const here = new Desk()
    here.open('a.txt', 'bad')
    here.open('b.txt', 'fine')
    await wait(20)
    expect(here.sent).toEqual([])
    here.session.set(usual)
    await wait(20)
    expect(here.sent).toEqual(['a.txt: “bad” stands here.', 'b.txt: '])
  })

  test('are checked as they are opened, and when nothing was typed for a while', async () => {
    const here = desk()
    const document = here.open('a.txt', 'bad')
    await wait(20)
    here.type(document, 'poor')
    here.type(document, 'poor faint')
    await wait(50)
    expect(here.sent).toEqual(['a.txt: “bad” stands here.'])
    await until(() => here.sent.length === 2)
    expect(here.sent.slice(1)).toEqual(['a.txt: “poor” stands here. “faint” stands here.'])
    expect(here.checks).toBe(2)
  })

  test('are checked when they are saved, where the user wants that alone', async () => {
    const here = desk({ ...usual, run: 'onSave' })
    const document = here.open('a.txt', 'bad')
    await wait(20)
    here.type(document, 'poor')
    await wait(250)
    here.session.saved(document)
    await wait(20)
    here.session.saved(document)
    await wait(20)
    expect(here.sent).toEqual(['a.txt: “bad” stands here.', 'a.txt: “poor” stands here.'])
  })

  test('show nothing that is stale, and nothing once they are closed', async () => {
    const here = desk()
    const document = here.open('a.txt', 'bad')
    here.type(document, 'fine')
    here.documents.delete(document.uri)
    here.session.closed(document)
    await wait(250)
    expect(here.sent).toEqual(['a.txt: '])
  })

  test('are not checked any more after the end', async () => {
    const here = desk()
    const document = here.open('a.txt', 'bad')
    await wait(20)
    here.type(document, 'poor')
    here.session.end()
    await wait(250)
    expect(here.checks).toBe(1)
  })
})

describe('what stands in the way of a check', () => {
  test('is shown once, and above each document', async () => {
    const here = desk()
    here.complaints = ['A plug-in is broken.']
    here.open('a.txt', 'bad')
    await wait(20)
    here.open('b.txt', 'fine')
    await wait(20)
    expect(here.sent).toEqual(['a.txt: A plug-in is broken. “bad” stands here.', 'b.txt: A plug-in is broken.'])
    expect(here.shown).toEqual(['wirelint: A plug-in is broken.'])
  })

  test('is shown again when it comes again', async () => {
    const here = desk()
    for (const complaints of [['Broken.'], [], ['Broken.']]) {
      here.complaints = complaints
      here.documents.clear()
      here.open('a.txt', 'fine')
      await wait(20)
    }
    expect(here.shown).toEqual(['wirelint: Broken.', 'wirelint: Broken.'])
  })

  test('is in the log too where nobody expected it', async () => {
    const here = desk()
    here.failure = new UsageError('No such preset.')
    here.open('a.txt', 'bad')
    await wait(20)
    expect([here.sent, here.logged]).toEqual([['a.txt: No such preset.'], []])
    here.failure = Object.assign(new Error('too deep'), { stack: 'Error: too deep\n  at x' })
    here.session.renew()
    await wait(20)
    expect(here.sent.slice(1)).toEqual(['a.txt: wirelint stopped because of an internal error: too deep'])
    expect(here.logged).toEqual(['Error: too deep\n  at x'])
  })
})

describe('the actions of a range', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }
  const titlesOf = async (here: Desk, context: object): Promise<readonly string[]> => {
    const params = { textDocument: { uri: 'file:///a.txt' }, range, context: { diagnostics: [], ...context } }
    return (await here.session.actions(params)).map(({ title }) => title)
  }

  test('suppress its issues, and repair the whole document', async () => {
    const here = desk()
    here.open('a.txt', 'bad')
    expect(await titlesOf(here, {})).toEqual([
      'Suppress finds-bad in this paragraph',
      'Apply all safe fixes of wirelint',
    ])
  })

  test('are those of the kinds that are asked for', async () => {
    const here = desk()
    here.open('a.txt', 'bad')
    expect(await titlesOf(here, { only: [CodeActionKind.SourceFixAll] })).toEqual(['Apply all safe fixes of wirelint'])
    expect(await titlesOf(here, { only: [CodeActionKind.QuickFix] })).toEqual(['Suppress finds-bad in this paragraph'])
    expect(await titlesOf(here, { only: [CodeActionKind.Refactor] })).toEqual([])
  })

  test('are quick ones where the editor asks without its user', async () => {
    const here = desk()
    here.open('a.txt', 'bad')
    await wait(20)
    expect(await titlesOf(here, { triggerKind: CodeActionTriggerKind.Automatic })).toEqual([])
  })

  test('change no document of another version, for an editor that cannot tell', async () => {
    const here = new Desk(false)
    here.session.set(usual)
    here.open('a.txt', 'bad')
    const params = { textDocument: { uri: 'file:///a.txt' }, range, context: { diagnostics: [] } }
    expect((await here.session.actions(params)).map(({ edit }) => Object.keys(edit ?? {}))).toEqual([
      ['changes'],
      ['changes'],
    ])
  })

  test('are none of a document that is not open', async () => {
    expect(await titlesOf(desk(), {})).toEqual([])
  })
})

test('hovering over an issue explains its rule, and over nothing says nothing', async () => {
  const here = desk()
  here.open('a.txt', 'bad day')
  const at = (character: number) => ({ textDocument: { uri: 'file:///a.txt' }, position: { line: 0, character } })
  expect(JSON.stringify(await here.session.hover(at(1)))).toContain('finds-bad')
  expect(await here.session.hover(at(5))).toBeNull()
  expect(await here.session.hover({ ...at(1), textDocument: { uri: 'file:///b.txt' } })).toBeNull()
})

test('the state of its stories stands above a document, and the editor is told to ask for it', async () => {
  const here = desk()
  const { uri } = here.open('a.txt', 'bad')
  await until(() => here.asked.length > 0)
  expect(here.asked).toEqual(['workspace/codeLens/refresh'])
  const [lens, ...others] = await here.session.lenses({ textDocument: { uri } })
  expect([lens?.command?.title, others]).toEqual([expect.stringMatching(/^wirelint: .*, 1 issue in /u), []])
})
