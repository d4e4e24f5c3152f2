import type { EvaluateFlags } from '../commands/evaluate.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<EvaluateFlags> = {
  against: { value: '<run>', help: 'a saved run: print which alarms are new, gone or moved' },
  save: { value: '<run>', help: 'save this run for a later one to be held against' },
  answers: { value: '<file>', help: 'answers of triage, which count as marks' },
  unmarked: { help: 'print the hits on marked copy that no one marked, to be read' },
  docs: {
    value: '<folder>',
    help: 'write evaluation.md, evaluation.json and the rules’ pages with these figures there',
  },
}

export const evaluateDefinition = defineCommand({
  name: 'evaluate',
  description: 'measure the rules on copy that people marked, and on clean copy',
  arguments: [
    [
      '<files...>',
      'JSONL, a story or segment a line: {text, gold} or {target, spans} for marked copy, {text} for clean copy',
    ],
  ],
  options,
  async run({ flags, values: [files] }) {
    const { evaluateCommand } = await import('../commands/evaluate.js')
    return await evaluateCommand(files, flags)
  },
})
