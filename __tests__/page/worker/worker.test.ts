import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { beforeAll, expect, test } from '@jest/globals'
import { type Diagnostic, lint } from '../../../src/node.js'
import type { CheckedText, PageReply, PageRequest, ShownStory } from '../../../src/page/messages.js'
import { joinPage } from '../../../src/page/join/join-page.js'

/** The texts among the samples: a page has no program that unpacks Word documents. */
const samples = readdirSync('samples').filter(name => !/\.(?:expected|docx)$/u.test(name))
const page = joinPage()

/** Returns a part of the page as its script reads it. */
const partOf = (name: string): string => new RegExp(`id="part-${name}">([^<]*)<`, 'u').exec(page)?.[1] ?? ''
const unpack = (name: string): string => gunzipSync(Buffer.from(partOf(name), 'base64')).toString()

/** Starts the page's worker with the names that browsers give a worker, and nothing of Node. */
class MadeWorker {
  readonly #waiting: ((reply: PageReply) => void)[] = []
  #listen: (event: { readonly data: PageRequest }) => void = () => undefined

  constructor() {
    const names = {
      ...{ TextDecoder, Response, DecompressionStream, Uint8Array, ArrayBuffer, atob, performance },
      addEventListener: (_: string, listen: (event: { readonly data: PageRequest }) => void) => {
        this.#listen = listen
      },
      postMessage: (reply: PageReply) => this.#waiting.shift()?.(reply),
    }
    const code = `globalThis.openLanguageDetector=()=>{const module={exports:{}};((module,exports)=>{${unpack('detector')}
})(module,module.exports);return module.exports};${unpack('worker')}`
    runInContext(code, createContext(names))
  }

  ask(data: PageRequest): Promise<PageReply> {
    return new Promise(resolve => {
      this.#waiting.push(resolve)
      this.#listen({ data })
    })
  }
}

/** An issue, with all that page, library and command say of it. */
type SaidIssue = Pick<Diagnostic, 'ruleId' | 'severity' | 'certainty' | 'message' | 'suggestions'> & {
  readonly start: number
  readonly end: number
}

/** Lists issues as texts that can be compared, in an order of their own. */
const listIssues = (issues: readonly SaidIssue[]): readonly string[] =>
  issues
    .map(({ start, end, ruleId, severity, certainty, message, suggestions }) =>
      JSON.stringify([
        start,
        end,
        ruleId,
        severity,
        certainty,
        message,
        suggestions.filter(({ edits }) => edits.length > 0),
      ]),
    )
    .sort()

const listDiagnostics = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  listIssues(diagnostics.map(each => ({ ...each, start: each.start.offset, end: each.end.offset })))

const worker = new MadeWorker()

/** The diagnostics of all samples as the command prints them. */
let printed: readonly Diagnostic[] = []

beforeAll(async () => {
  const paths = samples.map(name => `samples/${name}`)
  const command = ['dist/bin/wirelint.js', '-f', 'jsonl', '--no-config', ...paths]
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 26 })
  printed = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Diagnostic)
  const opened = await worker.ask({ kind: 'open', model: partOf('model'), weights: partOf('weights'), house: null })
  expect(opened).toMatchObject({ kind: 'opened' })
}, 60_000)

/** Checks a text as the page does, and returns the issues of all its stories. */
async function check(id: number, name: string, text: string): Promise<readonly SaidIssue[]> {
  const choices = { format: null, source: '', language: null, preset: 'recommended', ignored: [], story: null, most: 9 }
  const { stories } = (await worker.ask({ kind: 'check', id, name, text, ...choices })) as CheckedText
  const found: SaidIssue[] = []
  for (const story of stories.keys()) {
    const { issues } = (await worker.ask({ kind: 'story', id, story, most: 999 })) as ShownStory
    found.push(...issues.map(({ fixes, ...issue }) => ({ ...issue, suggestions: fixes })))
  }
  return found
}

test.each(samples)('page, library and command find the same in %s', async name => {
  const text = readFileSync(`samples/${name}`, 'utf8')
  const { stories } = lint(text, { file: name })
  const inLibrary = listDiagnostics(stories.flatMap(({ diagnostics }) => diagnostics))
  expect(listIssues(await check(samples.indexOf(name) + 1, name, text))).toEqual(inLibrary)
  expect(listDiagnostics(printed.filter(({ file }) => file === `samples/${name}`))).toEqual(inLibrary)
})
