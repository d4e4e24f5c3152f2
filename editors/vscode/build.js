import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeNotices } from '../../scripts/notices.js'

/*
 * Makes what is packed: the client in one file, and beside it the built command with what it loads as packages, which serves where
 * neither the folder nor the machine has a wirelint of its own.
 */
const at = path => fileURLToPath(new URL(path, import.meta.url))
const root = at('../../')

const shared = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
}
const { metafile } = await build({
  ...shared,
  entryPoints: [at('extension.js')],
  outfile: at('out/extension.cjs'),
  platform: 'node',
  target: 'node20',
})
// In a browser no server can be started: the library is in the extension.
const web = await build({
  ...shared,
  entryPoints: [at('extension-web.js')],
  outfile: at('out/extension-web.js'),
  platform: 'browser',
  target: 'es2022',
})
const model = 'node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'
cpSync(root + model, at('out/english-model.json'))
const inputs = { ...metafile.inputs, ...web.metafile.inputs }
writeNotices(at('out/THIRD-PARTY-NOTICES.txt'), { ...metafile, inputs }, { root: process.cwd() })

const parts = [
  'dist/bin',
  'docs/rules',
  'docs/evaluation.md',
  'docs/data.md',
  'docs/verdict.md',
  'node_modules/jiti',
  'LICENSE',
]
const missing = parts.filter(part => !existsSync(root + part))
if (missing.length > 0)
  throw new Error(`Build wirelint first, with “npm ci” in its folder: ${missing.join(', ')} is not there.`)
rmSync(at('server'), { recursive: true, force: true })
for (const part of parts) cpSync(root + part, at(`server/${part}`), { recursive: true })
mkdirSync(at('server'), { recursive: true })
writeFileSync(at('server/package.json'), '{ "type": "module" }\n')
