import type { InspectFlags } from '../commands/inspect.js'
import { inputOptions } from '../options/input-options.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<InspectFlags> = {
  ...inputOptions,
  format: { short: '-f', value: '<name>', help: 'how to print', choices: ['pretty', 'json'], default: 'pretty' },
}

export const inspectDefinition = defineCommand({
  name: 'inspect',
  description: 'show each story as it was read, by fields; nothing is checked',
  arguments: [['<files...>', 'files, folders or globs; - is standard input']],
  options,
  async run({ flags, values: [files] }) {
    const { inspectCommand } = await import('../commands/inspect.js')
    return await inspectCommand(files, flags)
  },
})
