import type { CompareFlags } from '../commands/compare.js'
import { inputOptions } from '../options/input-options.js'
import { lintOptions } from '../options/lint-options.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'
import { version } from '../../library/version.js'

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
    help: 'report format',
    choices: ['pretty', 'json', 'markdown'],
    default: 'pretty',
  },
  failOnNew: {
    value: '[level]',
    help: 'exit with 1 if NEW brings in issues of this level or a higher one (default: error)',
    choices: ['error', 'warning', 'info'],
  },
}

export const compareDefinition = defineCommand({
  name: 'compare',
  description: 'compare two versions of a story: issues removed, kept and brought in, with a word diff',
  arguments: [
    ['<old>', 'a file or a folder; - for standard input'],
    ['<new>', 'the next version, in any format'],
  ],
  options,
  examples: [
    ['wirelint compare old.txt new.txt', 'show what an edit did'],
    ['wirelint compare --fail-on-new mt.txt edited.txt', 'fail if it brought in an error'],
  ],
  async run({ flags, values: [old, now] }) {
    const { compareCommand } = await import('../commands/compare.js')
    return await compareCommand(old, now, flags, version)
  },
})
