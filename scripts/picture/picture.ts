import { spawnSync } from 'node:child_process'
import { drawTerminal } from './terminal-svg.js'

export const pictureFile = 'docs/picture.svg'

/** Runs the built command on a sample, in colour, and draws what it prints. */
export function drawPicture(): string {
  const args = ['--no-config', 'samples/envoy.txt']
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/bin/wirelint.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: undefined, FORCE_COLOR: '1' },
  })
  if (stderr !== '') throw new Error(stderr)
  const command = 'npx wirelint samples/envoy.txt'
  return drawTerminal(`$ ${command}\n${stdout}`, `The output of “${command}”`)
}
