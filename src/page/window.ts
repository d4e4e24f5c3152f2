/// <reference lib="dom" />
import { switchTheme } from '../reporters/html/in-page/switch-theme.js'
import type { PageWorker } from './check-runner.js'
import { Desk } from './desk.js'
import { byId } from './element.js'
import type { HouseSettings } from './messages.js'
import { PaperView } from './paper-view.js'
import { openBytes } from './worker/open-bytes.js'

/** Returns a part of the page that is written in it as text. */
const readPart = (name: string): string => byId(`part-${name}`).textContent

const readPacked = async (name: string): Promise<string> => new TextDecoder().decode(await openBytes(readPart(name)))

/** Opens the desk: its worker is made of parts of this page, and nothing is fetched. */
async function openDesk(): Promise<void> {
  switchTheme()
  const [code, detector] = await Promise.all([readPacked('worker'), readPacked('detector')])
  const wrapped = `globalThis.openLanguageDetector=()=>{const module={exports:{}};((module,exports)=>{${detector}\n})(module,module.exports);return module.exports};`
  const address = URL.createObjectURL(new Blob([wrapped, code], { type: 'text/javascript' }))
  new Desk({
    makeWorker: () => new Worker(address) as unknown as PageWorker,
    model: readPart('model'),
    weights: readPart('weights'),
    house: JSON.parse(readPart('house')) as HouseSettings | null,
    nonce: document.documentElement.dataset['nonce'] ?? '',
  })
  new PaperView()
  byId('licences').textContent = await readPacked('notices')
}

void openDesk()
