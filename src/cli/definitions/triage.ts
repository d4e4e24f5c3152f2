import type { TriageFlags } from '../commands/triage.js'
import type { OptionsFor } from '../options/options-for.js'
import { readList } from '../options/read-values.js'
import { howAnswersCount } from './how-answers-count.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<TriageFlags> = {
  answers: { value: '<file>', help: 'file for the answers (default: RUN.answers.jsonl next to the run)' },
  accept: {
    value: '<fingerprints>',
    help: 'these diagnostics are right; repeatable, or separated by commas',
    read: readList,
  },
  reject: {
    value: '<fingerprints>',
    help: 'these diagnostics are false; repeatable, or separated by commas',
    read: readList,
  },
  list: { help: 'print all diagnostics with their fingerprints and answers' },
}

export const triageDefinition = defineCommand({
  name: 'triage',
  description: 'judge the diagnostics of a run one by one; evaluate reads the answers',
  arguments: [['<run>', 'output of wirelint --format jsonl']],
  options,
  about: howAnswersCount,
  examples: [
    ['wirelint triage run.jsonl', 'answer one issue after another'],
    ['wirelint triage run.jsonl --list', 'print the issues and the answers'],
  ],
  async run({ flags, values: [run] }) {
    const { triageCommand } = await import('../commands/triage.js')
    return await triageCommand(run, flags)
  },
})
