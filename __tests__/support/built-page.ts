import { createContext, runInContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import type { CheckedText, PageReply, PageRequest, ShownStory } from '../../src/page/messages.js'
import { joinPage } from '../../src/page/join/join-page.js'
import type { Diagnostic } from '../../src/node.js'
import { textRequest } from './text-request.js'

/** An issue, with all that page, library and command say of it. */
export type SaidIssue = Pick<Diagnostic, 'ruleId' | 'severity' | 'certainty' | 'message' | 'suggestions'> & {
  readonly start: number
  readonly end: number
}

const page = joinPage()

/** Returns a part of the page as its script reads it. */
const partOf = (name: string): string => new RegExp(`id="part-${name}">([^<]*)<`, 'u').exec(page)?.[1] ?? ''
const unpack = (name: string): string => gunzipSync(Buffer.from(partOf(name), 'base64')).toString()

/** The page's worker as it is built, with the names that browsers give a worker, and nothing of Node. */
class BuiltWorker {
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

/** The page as a reader uses it, without a browser: it opens its worker and checks texts. */
export class BuiltPage {
  readonly #worker = new BuiltWorker()
  #asked = 0

  async open(): Promise<PageReply> {
    return await this.#worker.ask({ kind: 'open', model: partOf('model'), weights: partOf('weights'), house: null })
  }

  /** Checks a text as the page does, and returns the issues of all its stories. */
  async check(name: string, text: string): Promise<readonly SaidIssue[]> {
    const id = ++this.#asked
    const { stories } = (await this.#worker.ask(textRequest({ id, name, text }))) as CheckedText
    const found: SaidIssue[] = []
    for (const story of stories.keys()) {
      const { issues } = (await this.#worker.ask({ kind: 'story', id, story, most: 999 })) as ShownStory
      found.push(...issues.map(({ fixes, ...issue }) => ({ ...issue, suggestions: fixes })))
    }
    return found
  }
}
