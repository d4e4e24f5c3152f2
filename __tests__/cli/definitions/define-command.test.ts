import { afterEach, expect, test } from '@jest/globals'
import { Command } from 'commander'
import { defineCommand, type DefinedCommand } from '../../../src/cli/definitions/define-command.js'
import type { OptionsFor } from '../../../src/cli/options/options-for.js'

const options: OptionsFor<{ readonly quiet?: true }> = { quiet: { short: '-q', help: 'less' } }

const before = process.exitCode
afterEach(() => {
  process.exitCode = before
})

/** Runs a command line and returns what the command got of it. */
async function run(args: readonly string[], code: number | undefined): Promise<unknown> {
  let got: unknown
  const defined: DefinedCommand = defineCommand({
    name: 'copy',
    description: 'copies',
    arguments: [
      ['<to>', 'where to'],
      ['[files...]', 'what'],
    ],
    options,
    examples: [['copy there a', 'copies a']],
    about: 'It copies.',
    async run({ flags, values: [to, files] }) {
      got = { flags, to: to.toUpperCase(), files: files.map(file => file.toUpperCase()) }
      return code
    },
  })
  const command = defined.setUp(new Command(defined.name)).exitOverride()
  expect(command.description()).toBe('copies')
  await command.parseAsync(args, { from: 'user' })
  return got
}

test('a command runs with its flags and values, and sets the exit code', async () => {
  expect(await run(['-q', 'there', 'a', 'b'], 3)).toEqual({ flags: { quiet: true }, to: 'THERE', files: ['A', 'B'] })
  expect(process.exitCode).toBe(3)
})

test('a server leaves the exit code to its end', async () => {
  expect(await run(['there'], undefined)).toEqual({ flags: {}, to: 'THERE', files: [] })
  expect(process.exitCode).toBe(before)
})

test('a command that cannot run as it was called shows its help on standard error, and says why', async () => {
  let shown = ''
  const defined = defineCommand({
    name: 'copy',
    description: 'copies',
    arguments: [],
    options,
    examples: [['copy', 'copies']],
    run: async ({ refuse }) => refuse('nothing to copy'),
  })
  const command = defined
    .setUp(new Command(defined.name))
    .exitOverride()
    .configureOutput({ writeErr: text => (shown += text) })
  await expect(command.parseAsync([], { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  expect(shown).toContain('Usage: copy [options]')
  expect(shown).toMatch(/\n\nExamples:\n {2}copy {2}copies\n\nerror: nothing to copy\n$/u)
})
