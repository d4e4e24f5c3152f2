import { expect, test } from '@jest/globals'
import { buildProgram } from '../../../src/cli/program.js'

/** Returns what wirelint prints with these words. */
async function printed(...words: readonly string[]): Promise<string> {
  const program = buildProgram()
  let out = ''
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: text => (out += text) })
  await program.parseAsync([...words], { from: 'user' })
  return out
}

test('help shows the help of a command, or of wirelint', async () => {
  expect(await printed('help', 'compare')).toMatch(/^Usage: wirelint compare /u)
  expect(await printed('help')).toMatch(/^Usage: wirelint /u)
  await expect(printed('help', 'compre')).rejects.toThrow('Unknown command “compre”. Did you mean “compare”?')
  await expect(printed('help', 'since')).rejects.toThrow('“since” is an option: “wirelint help” describes it.')
})
