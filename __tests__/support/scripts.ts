import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Run } from './command.js'

const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs')

/** Runs a script of `scripts/` in a folder, as package.json does: from its source, without a build. */
export function runScript(name: string, args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [jiti, resolve('scripts', name), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}
