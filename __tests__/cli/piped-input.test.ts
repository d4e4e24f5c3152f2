import { spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

const program = `
  import { createJiti } from 'jiti'
  const { isInputPiped } = await createJiti(import.meta.url).import('./src/cli/piped-input.ts')
  const isPiped = await isInputPiped()
  let text = ''
  if (isPiped) for await (const chunk of process.stdin) text += chunk
  process.stdout.write(JSON.stringify([isPiped, text]))
`

/** The answer for a standard input, and what can still be read of it. */
function ask(
  input: { readonly input: string } | { readonly stdio: readonly ['ignore' | number, 'pipe', 'pipe'] },
): unknown {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    ...('input' in input ? input : { stdio: [...input.stdio] }),
  })
  return JSON.parse(stdout)
}

test('a pipe with bytes in it is input, and none of them is lost', () => {
  expect(ask({ input: 'a story' })).toEqual([true, 'a story'])
})

test('an empty pipe is no input', () => {
  expect(ask({ input: '' })).toEqual([false, ''])
})

test('a file is input, /dev/null is none', () => {
  const file = openSync(join(folder({ 'a.txt': 'a story' }).path, 'a.txt'), 'r')
  expect(ask({ stdio: [file, 'pipe', 'pipe'] })).toEqual([true, 'a story'])
  expect(ask({ stdio: ['ignore', 'pipe', 'pipe'] })).toEqual([false, ''])
})
