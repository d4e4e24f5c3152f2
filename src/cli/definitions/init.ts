import type { InitFlags } from '../commands/init.js'
import type { OptionsFor } from '../options/options-for.js'
import { readList } from '../options/read-values.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<InitFlags> = {
  yes: { short: '-y', help: 'ask nothing; use the preset recommended unless a flag names another' },
  format: {
    short: '-f',
    value: '<name>',
    help: 'format of the file (default: yaml)',
    choices: ['yaml', 'json', 'js', 'ts'],
  },
  file: { value: '<file>', help: 'path of the file (default: wirelint.config with the extension of the format)' },
  preset: { value: '<name>', help: 'preset to start from; repeatable', read: readList },
  formats: {
    value: '<names>',
    help: 'wire formats that you receive; repeatable, or separated by commas',
    read: readList,
  },
  failOn: {
    value: '<level>',
    help: 'lowest severity that fails a check',
    choices: ['error', 'warning', 'info', 'never'],
  },
  baseline: { help: 'keep the issues found now in a baseline' },
  force: { help: 'overwrite an existing file' },
}

export const initDefinition = defineCommand({
  name: 'init',
  description: 'write a configuration with comments, from your answers or from flags',
  arguments: [],
  options,
  examples: [
    ['wirelint init', 'answer a few questions'],
    ['wirelint init --preset ap --fail-on warning --baseline', 'answer with flags'],
  ],
  async run({ flags }) {
    const { initCommand } = await import('../commands/init.js')
    return await initCommand(flags, process.stdin, process.stdout)
  },
})
