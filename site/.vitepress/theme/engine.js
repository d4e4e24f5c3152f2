/** Where a page of the site finds the desk, which holds the checker: it is fetched when somebody asks, and once. */
let opening

/** Opens the checker for rules at these levels. */
export function openChecker(desk) {
  opening ??= fetchParts(desk)
  return opening
}

async function fetchParts(desk) {
  const answer = await fetch(desk)
  if (!answer.ok) throw new Error(`The checker cannot be loaded (${String(answer.status)}).`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const part = name => page.getElementById(`part-${name}`).textContent
  const [code, detector] = await Promise.all([unpack(part('worker')), unpack(part('detector'))])
  const wrapped = `globalThis.openLanguageDetector=()=>{const module={exports:{}};((module,exports)=>{${detector}\n})(module,module.exports);return module.exports};`
  const address = URL.createObjectURL(new Blob([wrapped, code], { type: 'text/javascript' }))
  return { address, model: part('model'), weights: part('weights') }
}

async function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64.trim()), letter => letter.charCodeAt(0))
  return await new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).text()
}

/** Checks texts with a rule, one after another; `hear` gets the issues of the newest. */
export class Checker {
  #worker
  #hear
  #id = 0

  constructor({ address, model, weights }, { rule, severity }, hear) {
    this.#hear = hear
    this.#worker = new Worker(address)
    this.#worker.onmessage = ({ data }) => this.#take(data)
    const house = {
      name: 'the site',
      levels: { [rule]: severity },
      options: {},
      fields: {},
      lexicon: { agencies: [], names: [], allow: [] },
      deskRules: [],
      suppressions: {},
      obeysComments: true,
    }
    this.#worker.postMessage({ kind: 'open', model, weights, house })
  }

  check(text) {
    this.#id++
    const story = { name: 'story.txt', format: 'text', source: '', language: null, preset: 'recommended', ignored: [] }
    this.#worker.postMessage({ kind: 'check', id: this.#id, text, ...story })
  }

  close() {
    this.#worker.terminate()
  }

  #take(reply) {
    if (reply.kind === 'failed') this.#hear({ error: reply.message, issues: [] })
    if (reply.id !== this.#id) return
    if (reply.kind === 'checked') {
      if (reply.stories.length === 0) this.#hear({ error: '', issues: [] })
      else this.#worker.postMessage({ kind: 'story', id: reply.id, story: 0, most: 50 })
    } else if (reply.kind === 'story') this.#hear({ error: '', issues: reply.issues })
  }
}
