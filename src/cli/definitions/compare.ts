import type { CompareFlags } from '../commands/compare.js'
import { inputOptions } from '../options/input-options.js'
import { lintOptions } from '../options/lint-options.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'
import { version } from '../version.js'

// The rules and the output are chosen as in lint, with the same words.
const { outputFile, config, preset, rule, only } = lintOptions

const options: OptionsFor<CompareFlags> = {
  ...inputOptions,
  outputFile,
  config,
  preset,
  rule,
  only,
  format: {
    short: '-f',
    value: '<name>',
    help: 'how to print',
    choices: ['pretty', 'json', 'markdown'],
    default: 'pretty',
  },
  failOnNew: {
    value: '[level]',
    help: 'make the exit code 1 where NEW brings in faults of this level or a higher one (error, unless you say otherwise); it stands behind OLD and NEW',
    choices: ['error', 'warning', 'info'],
  },
}

export const compareDefinition = defineCommand({
  name: 'compare',
  description: 'show what became of the faults from one version of a story to the next, beside a word diff',
  arguments: [
    ['<old>', 'a file or a folder; - is standard input'],
    ['<new>', 'its next version, in any format'],
  ],
  options,
  async run({ flags, values: [old, now] }) {
    const { compareCommand } = await import('../commands/compare.js')
    return await compareCommand(old, now, flags, version)
  },
})
