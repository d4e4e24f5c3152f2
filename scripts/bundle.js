import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { bundlePage } from './bundle-page.js'
import { eldAsJson, examplesApart, lateProcesses, oneChunk } from './bundle-plugins.js'
import { gatherTypes, writeCommonTypes } from './gather-types.js'
import { writeNotices } from './notices.js'

/*
 * Bundles the command, so that a start reads a few small files and not hundreds. Code that not every command needs goes
 * into chunks. The reader of TypeScript stays a package.
 */
const outdir = 'dist/bin'
/** Node 20 has both. esbuild does not know that, and would make a new RegExp at every call. */
const supported = { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true }
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
  supported,
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
// The library is a few files too: hundreds load slowly, and would need the packages that the command has bundled.
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const libraryFolder = 'dist/library'
rmSync(libraryFolder, { recursive: true, force: true })
const library = await build({
  entryPoints: { index: 'src/index.ts', node: 'src/node.ts' },
  outdir: libraryFolder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  supported,
  // What colours the text of terminals asks for it, and a browser has none.
  define: { process: 'globalThis.process' },
  external: ['node:*', ...Object.keys(dependencies).flatMap(name => [name, `${name}/*`])],
  // Names stay, for the traces of errors. Lines are short, as Node prints the line that throws.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
})
gatherTypes(['src/index.d.ts', 'src/node.d.ts', 'src/page/join/join-page.d.ts'], 'dist', `${libraryFolder}/types`)
for (const face of ['index', 'node'])
  await writeCommonTypes(`${libraryFolder}/${face}.js`, `./src/${face}.js`, `${libraryFolder}/types/${face}.d.cts`)
// The tagger follows wink-nlp, and its packed model is that of wink-eng-lite-web-model.
const wink = ['node_modules/wink-nlp', 'node_modules/wink-eng-lite-web-model']
const page = await bundlePage('dist/page')
const inputs = { ...metafile.inputs, ...detector.metafile.inputs, ...library.metafile.inputs, ...page }
writeNotices(`${outdir}/THIRD-PARTY-NOTICES.txt`, { inputs }, { root: '.', others: wink })
// The page is handed on by itself, so it holds its notices.
writeNotices('dist/page/notices.txt', { inputs: { ...page, ...detector.metafile.inputs } }, { root: '.', others: wink })
chmodSync(`${outdir}/wirelint.js`, 0o755)
