import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { renderHead } from '../../reporters/html/render-head.js'
import { deskMarkup } from '../markup.js'
import type { HouseSettings } from '../messages.js'
import { deskStyle } from '../style/desk-style.js'

/** The built parts as the bundled command, the built library and the sources see them. */
const folders = ['..', '../../..', '../../../dist']

/** Joins the parts of the page, which are built, to one file that needs no other: HTML for `wirelint page`. */
export function joinPage(house: HouseSettings | null = null, version = ''): string {
  const script = readBuilt('page/window.js').toString()
  // The editor puts its own style into the page. This name lets it, and is no secret: no copy becomes mark-up.
  const nonce = hash(script).slice(0, 16)
  const parts = {
    house: JSON.stringify(house).replaceAll('<', String.raw`\u003C`),
    worker: readBuilt('page/worker.js.gz').toString('base64'),
    notices: pack('page/notices.txt'),
    detector: pack('bin/language-detector.cjs'),
    weights: pack('bin/translated.bin'),
    model: pack('bin/english-model.bin'),
  }
  const head = {
    attributes: ` data-nonce="${nonce}"`,
    policy: listPolicies(script, nonce),
    generator: `wirelint page ${version}`,
    title: 'wirelint desk',
    style: deskStyle,
  }
  return `${renderHead(head)}${deskMarkup}
${Object.entries(parts).map(showPart).join('\n')}
<script>${script}</script>
</body>
</html>
`
}

/** Lists what the page may do: run its own script and a worker that it makes itself, and nothing else. */
const listPolicies = (script: string, nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'img-src data:',
    'worker-src blob:',
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(deskStyle)}' 'nonce-${nonce}'`,
  ].join('; ')

/** Writes a part as text that no browser runs. */
const showPart = ([name, text]: readonly [string, string]): string =>
  `<script type="text/plain" id="part-${name}">${text}</script>`

/** Compresses a built file that the command keeps as it is, so that no file is in the package twice. */
const pack = (path: string): string => gzipSync(readBuilt(path), { level: 6 }).toString('base64')

function readBuilt(path: string): Buffer {
  const places = folders.map(folder => new URL(`${folder}/${path}`, import.meta.url))
  const found = places.find(place => existsSync(place))
  if (found === undefined) throw new Error(`The page is not built: there is no ${path}.`)
  return readFileSync(found)
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
