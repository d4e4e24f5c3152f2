import type { InspectFlags } from '../commands/inspect.js'
import { inputOptions } from '../options/input-options.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<InspectFlags> = {
  ...inputOptions,
  format: { short: '-f', value: '<name>', help: 'report format', choices: ['pretty', 'json'], default: 'pretty' },
}

export const inspectDefinition = defineCommand({
  name: 'inspect',
  description: 'show each story as read, field by field; check nothing',
  arguments: [['<files...>', 'files, folders or globs; - for standard input']],
  options,
  examples: [
    ['wirelint inspect feed.xml', 'see what is read as headline, body and caption'],
    ['wirelint inspect -f json story.html', 'the same for a program'],
  ],
  async run({ flags, values: [files] }) {
    const { inspectCommand } = await import('../commands/inspect.js')
    return await inspectCommand(files, flags)
  },
})
