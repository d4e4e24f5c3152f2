import { readdirSync, readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { lint, type PartReport } from '../../../src/node.js'
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

/** The issues of a story, with all that page and library both say of them. */
const listIssues = ({ stories }: PartReport): readonly (readonly unknown[])[] =>
  stories.map(({ diagnostics }) =>
    diagnostics
      .map(({ ruleId, severity, message, start, end, suggestions }) => [
        start.offset,
        end.offset,
        ruleId,
        severity,
        message,
        suggestions.filter(({ edits }) => edits.length > 0),
      ])
      .map(each => JSON.stringify(each))
      .sort(),
  )

const worker = new MadeWorker()

beforeAll(async () => {
  const opened = await worker.ask({ kind: 'open', model: partOf('model'), weights: partOf('weights'), house: null })
  expect(opened).toMatchObject({ kind: 'opened' })
})

const check = async (id: number, name: string, text: string): Promise<CheckedText> =>
  (await worker.ask({
    ...{ kind: 'check', id, name, text, format: null, source: '', language: null, preset: 'recommended' },
  })) as CheckedText

describe('the worker of the page finds what the library finds', () => {
  test.each(samples)('in %s', async name => {
    const text = readFileSync(`samples/${name}`, 'utf8')
    const id = samples.indexOf(name) + 1
    const { stories } = await check(id, name, text)
    const found = []
    for (const story of stories.keys()) {
      const shown = (await worker.ask({ kind: 'story', id, story, most: 999 })) as ShownStory
      found.push(
        shown.issues
          .map(({ start, end, ruleId, severity, message, fixes }) =>
            JSON.stringify([start, end, ruleId, severity, message, fixes]),
          )
          .sort(),
      )
    }
    expect(found).toEqual(listIssues(lint(text, { file: name })))
  })
})
