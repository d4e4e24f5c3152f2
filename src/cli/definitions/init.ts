import type { InitFlags } from '../commands/init.js'
import type { OptionsFor } from '../options/options-for.js'
import { readList } from '../options/read-values.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<InitFlags> = {
  yes: { short: '-y', help: 'ask nothing: the preset recommended, unless flags say otherwise' },
  format: {
    short: '-f',
    value: '<name>',
    help: 'how to write it (default: yaml)',
    choices: ['yaml', 'json', 'js', 'ts'],
  },
  file: { value: '<file>', help: 'where to write it (default: wirelint.config with the format’s ending)' },
  preset: { value: '<name>', help: 'style to start from; repeatable', read: readList },
  formats: { value: '<names>', help: 'wire formats that come in; repeatable, or with commas', read: readList },
  failOn: {
    value: '<level>',
    help: 'lowest severity that is to fail a check',
    choices: ['error', 'warning', 'info', 'never'],
  },
  baseline: { help: 'keep what is found now in a baseline' },
  force: { help: 'write over a file that is there' },
}

export const initDefinition = defineCommand({
  name: 'init',
  description: 'write a configuration with comments, by asking or from flags',
  arguments: [],
  options,
  async run({ flags }) {
    const { initCommand } = await import('../commands/init.js')
    return await initCommand(flags, process.stdin, process.stdout)
  },
})
