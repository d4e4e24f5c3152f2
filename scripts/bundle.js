import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { writeNotices } from './notices.js'

/*
 * Bundles the command, so that a start reads a few small files and not hundreds. Code that not every command needs goes
 * into chunks. The tagger's model (4.6 MB) stays a package and is loaded with the first sentence that is tagged; the
 * reader of TypeScript stays one too.
 */
const outdir = 'dist/bin'
rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  // Threads start in a file of their own.
  entryPoints: { wirelint: 'src/cli/wirelint.ts', worker: 'src/run/workers/worker.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Node 20 has both. esbuild does not know that, and would make a new RegExp at every call.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  minify: true,
  external: ['wink-nlp', 'wink-eng-lite-web-model', 'jiti'],
  legalComments: 'linked',
  // CommonJS packages load modules of Node by `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as createRequireOfBundle}from'node:module';const require=createRequireOfBundle(import.meta.url);",
  },
  logLevel: 'warning',
  metafile: true,
})
writeNotices(`${outdir}/THIRD-PARTY-NOTICES.txt`, metafile, '.')
chmodSync(`${outdir}/wirelint.js`, 0o755)
