import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { writeNotices } from './notices.js'

/*
 * Bundles the command, so that a start reads a few small files and not hundreds. What a command does not need stays in
 * chunks of their own; the tagger's model (4.6 MB) stays a package, to be loaded with the first sentence that is tagged,
 * and so does the reader of TypeScript.
 */
const outdir = 'dist/bin'
rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  // The threads that check parts begin in a file of their own.
  entryPoints: { wirelint: 'src/cli/wirelint.ts', worker: 'src/run/workers/worker.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Node 20 has both, but esbuild holds that it does not, and would turn each such literal into a RegExp made anew at every call.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  minify: true,
  external: ['wink-nlp', 'wink-eng-lite-web-model', 'jiti'],
  legalComments: 'linked',
  // CommonJS packages in an ES module bundle ask for Node's own modules by require.
  banner: {
    js: "import{createRequire as createRequireOfBundle}from'node:module';const require=createRequireOfBundle(import.meta.url);",
  },
  logLevel: 'warning',
  metafile: true,
})
writeNotices(`${outdir}/THIRD-PARTY-NOTICES.txt`, metafile, '.')
chmodSync(`${outdir}/wirelint.js`, 0o755)
