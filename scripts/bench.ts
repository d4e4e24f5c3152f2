import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Program, runBenchmark, writeInputs } from './bench/benchmark.js'
import { renderBenchmarkPage } from './bench/benchmark-page.js'
import { installNode } from './node-versions/install-node.js'

/*
 * Measures this version beside a baseline and other tools: npm run bench -- --baseline FOLDER
 *   --baseline FOLDER   a checkout of another version, built; or in WIRELINT_BASELINE
 *   --nodes 20,24       versions of Node, from npm; without it the one that runs
 *   --peer NAME=FILE    a module that checks the JSONL at process.argv[2] with another tool; repeatable
 *   --rounds 5          rounds that count
 *   --write             write docs/benchmarks.md
 */
const checker = (name: string, checkout: string): Program => ({
  name,
  args: [resolve(checkout, 'dist/bin/wirelint.js'), '--no-config', '-f', 'jsonl', '--concurrency', '1'],
})

function readPeer(text: string): Program {
  const [name = '', file = ''] = text.split('=')
  return { name, args: [resolve(file)] }
}

const { values } = parseArgs({
  options: {
    baseline: { type: 'string', default: process.env['WIRELINT_BASELINE'] ?? '' },
    nodes: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
})
if (values.baseline === '') throw new Error('Name a built checkout to compare with: --baseline FOLDER')
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))
try {
  const programs = [
    checker('this version', '.'),
    checker('baseline', values.baseline),
    { name: 'write-good', args: [resolve('dist/scripts/bench/write-good.js')] },
    ...values.peer.map(readPeer),
  ]
  const inputs = writeInputs(folder)
  const nodes = values.nodes?.split(',').map(major => installNode(major, join(folder, `node-${major}`)))
  const figures = (nodes ?? [process.execPath]).map(node => ({
    version: spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim(),
    programs: runBenchmark(programs, inputs, { node, rounds, folder }),
  }))
  const page = renderBenchmarkPage(figures, rounds)
  if (values.write) writeFileSync('docs/benchmarks.md', page)
  process.stdout.write(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
