import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { meteredEnv, takeCpu } from './scale/cpu-meter.js'
import { describeMachine, publishSection } from './scale/section.js'

/*
 * Checks very many small files in one folder with all rules: npm run bench:files [-- FILES [--write]]
 * Every thousandth file has an issue, and all must be found. `--write` writes the figures into docs/faults.md.
 */
const args = process.argv.slice(2)
const files = Number(args.find(each => !each.startsWith('--')) ?? 50_000)
const every = 1000

const folder = mkdtempSync(join(tmpdir(), 'wirelint-files-'))
try {
  mkdirSync(join(folder, 'in'))
  for (let nth = 0; nth < files; nth++)
    writeFileSync(
      join(folder, 'in', `${String(nth)}.txt`),
      nth % every === 0 ? 'She left the the city on Monday.\n' : 'Rain fell on Monday.\n',
    )
  const start = performance.now()
  const command = [resolve('dist/bin/wirelint.js'), '--no-config', '-f', 'unix', 'in']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...meteredEnv },
  })
  const clock = (performance.now() - start) / 1000
  const found = stdout.trimEnd().split('\n').length
  if (status !== 1 || found !== Math.ceil(files / every))
    throw new Error(`Exit code ${String(status)}, ${String(found)} issues found.\n${stderr}`)
  const text = `${String(files)} files of one short story in one folder, all rules, measured by \`npm run bench:files -- ${String(files)} --write\`: ${clock.toFixed(0)} s, ${takeCpu().toFixed(0)} s of CPU. All ${String(found)} issues were found. ${await describeMachine()}.`
  publishSection('files', text, args.includes('--write'), 'docs/faults.md')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
