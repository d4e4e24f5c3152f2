import { chmodSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { eldAsJson, examplesApart, lateProcesses, oneChunk } from './bundle-plugins.js'
import { writeNotices } from './notices.js'

/*
 * Bundles the command, so that a start reads a few small files and not hundreds. Code that not every command needs goes
 * into chunks. The reader of TypeScript stays a package.
 */
const outdir = 'dist/bin'
rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  // Threads start in a file of their own.
  // The packages check with the engine.
  entryPoints: {
    wirelint: 'src/cli/wirelint.ts',
    worker: 'src/run/workers/worker.ts',
    engine: 'src/engine/engine.ts',
  },
  outdir,
  plugins: [
    oneChunk('src/cli/commands/lint.ts'),
    examplesApart(new URL('../dist/rules/', import.meta.url), `${outdir}/examples.json`),
    lateProcesses,
  ],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Node 20 has both. esbuild does not know that, and would make a new RegExp at every call.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  minify: true,
  external: ['wink-eng-lite-web-model', 'jiti'],
  legalComments: 'linked',
  // CommonJS packages load modules of Node by `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as createRequireOfBundle}from'node:module';const require=createRequireOfBundle(import.meta.url);",
  },
  logLevel: 'warning',
  metafile: true,
})
for (const name of ['server', 'queue'])
  await build({
    entryPoints: [`packages/${name}/src/main.ts`],
    outdir: `packages/${name}/dist`,
    bundle: true,
    packages: 'external',
    external: ['wirelint/engine'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
// The detector of languages is loaded where it is first asked, and not awaited: by `require`.
const detector = await build({
  stdin: { contents: "export { eld } from 'eld/extrasmall'", resolveDir: '.' },
  outfile: `${outdir}/language-detector.cjs`,
  plugins: [eldAsJson],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minify: true,
  logLevel: 'warning',
  metafile: true,
})
// The library has its parser of Markdown in one file, in place of thirty packages to install.
const markdown = await build({
  entryPoints: ['src/formats/documents/parse-markdown.ts'],
  outfile: 'dist/src/formats/documents/parse-markdown.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  logLevel: 'warning',
  metafile: true,
})
// The tagger follows wink-nlp, and its packed model is that of wink-eng-lite-web-model.
const wink = ['node_modules/wink-nlp', 'node_modules/wink-eng-lite-web-model']
const inputs = { ...metafile.inputs, ...detector.metafile.inputs, ...markdown.metafile.inputs }
writeNotices(`${outdir}/THIRD-PARTY-NOTICES.txt`, { inputs }, { root: '.', others: wink })
chmodSync(`${outdir}/wirelint.js`, 0o755)
