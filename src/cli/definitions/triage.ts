import type { TriageFlags } from '../commands/triage.js'
import type { OptionsFor } from '../options/options-for.js'
import { readList } from '../options/read-values.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<TriageFlags> = {
  answers: { value: '<file>', help: 'where answers are kept (default: beside the run, RUN.answers.jsonl)' },
  accept: {
    value: '<fingerprints>',
    help: 'these alarms are right; repeatable, or with commas',
    read: readList,
  },
  reject: {
    value: '<fingerprints>',
    help: 'these alarms are false; repeatable, or with commas',
    read: readList,
  },
  list: { help: 'print all alarms with their fingerprints and answers' },
}

export const triageDefinition = defineCommand({
  name: 'triage',
  description: 'walk the alarms of a run and say which are right; evaluate reads the answers',
  arguments: [['<run>', 'what wirelint --format jsonl printed']],
  options,
  async run({ flags, values: [run] }) {
    const { triageCommand } = await import('../commands/triage.js')
    return await triageCommand(run, flags)
  },
})
