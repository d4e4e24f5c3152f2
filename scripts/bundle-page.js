import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { noExamples } from './bundle-plugins.js'

const shared = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
  metafile: true,
}

/**
 * Bundles the scripts of the page into `outdir`: that of its window, and that of its worker, which is as large as the
 * command and so compressed. Returns what esbuild has read, for the notices.
 */
export async function bundlePage(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const window = await build({ ...shared, entryPoints: ['src/page/window.ts'] })
  const worker = await build({
    ...shared,
    entryPoints: ['src/page/worker/worker.ts'],
    conditions: ['worker'],
    plugins: [noExamples],
  })
  // A server of the page joins its parts as the command does.
  await build({
    ...shared,
    entryPoints: ['src/page/join/join-page.ts'],
    outfile: `${outdir}/join-page.js`,
    format: 'esm',
    platform: 'node',
    write: true,
  })
  writeFileSync(`${outdir}/window.js`, window.outputFiles[0].text)
  writeFileSync(`${outdir}/worker.js.gz`, gzipSync(worker.outputFiles[0].contents, { level: 9 }))
  return { ...window.metafile.inputs, ...worker.metafile.inputs }
}
