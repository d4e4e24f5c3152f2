/// <reference lib="dom" />
import { switchTheme } from '../reporters/html/in-page/switch-theme.js'
import type { PageWorker } from './check-runner.js'
import { byId } from './element.js'
import type { HouseSettings } from './messages.js'
import { printPaper } from './print-paper.js'
import { openBytes } from './worker/open-bytes.js'

/** Everything that the desk needs from its page. */
export interface DeskParts {
  readonly makeWorker: () => PageWorker
  readonly model: string
  readonly weights: string
  readonly house: HouseSettings | null
  /** Lets the editor put its style into the page. */
  readonly nonce: string
}

/** Opens the desk: its worker is made of parts of this page, and nothing is fetched. */
export async function openDesk(start: (parts: DeskParts) => unknown): Promise<void> {
  switchTheme()
  printPaper()
  const [code, detector] = await Promise.all([readPacked('worker'), readPacked('detector')])
  const address = URL.createObjectURL(new Blob([wrapDetector(detector), code], { type: 'text/javascript' }))
  start({
    makeWorker: () => new Worker(address) as unknown as PageWorker,
    model: readPart('model'),
    weights: readPart('weights'),
    house: JSON.parse(readPart('house')) as HouseSettings | null,
    nonce: document.documentElement.dataset['nonce'] ?? '',
  })
  byId('licences').textContent = await readPacked('notices')
}

/** Returns a part of the page that is written in it as text. */
const readPart = (name: string): string => byId(`part-${name}`).textContent

const readPacked = async (name: string): Promise<string> => new TextDecoder().decode(await openBytes(readPart(name)))

/** Makes a function for the worker of the detector's module, which runs when it is first asked. */
const wrapDetector = (module: string): string =>
  `globalThis.openLanguageDetector=()=>{const module={exports:{}};((module,exports)=>{${module}\n})(module,module.exports);return module.exports};`
