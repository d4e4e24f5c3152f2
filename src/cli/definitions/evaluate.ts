import type { EvaluateFlags } from '../commands/evaluate.js'
import type { OptionsFor } from '../options/options-for.js'
import { howAnswersCount } from './how-answers-count.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<EvaluateFlags> = {
  against: { value: '<run>', help: 'a saved run: print new, gone and moved diagnostics' },
  save: { value: '<run>', help: 'save this run, to compare a later one with it' },
  answers: { value: '<file>', help: 'answers of triage: on marked copy they count as marks, on clean copy as read' },
  unmarked: { help: 'print the diagnostics that no person marked, and those on clean copy that are not read' },
  docs: {
    value: '<folder>',
    help: 'write evaluation.md, evaluation.json and the rule pages with these figures to this folder',
  },
}

export const evaluateDefinition = defineCommand({
  name: 'evaluate',
  description: 'measure the rules on copy that people marked, and on clean copy',
  arguments: [
    [
      '<files...>',
      'JSONL with one story or segment per line: {text, gold} or {target, spans} for marked copy, {text} for clean copy',
    ],
  ],
  options,
  about: howAnswersCount,
  examples: [
    ['wirelint evaluate marked.jsonl clean.jsonl', 'measure the rules on your own copy'],
    ['wirelint evaluate clean.jsonl --answers run.answers.jsonl', 'with what people answered in triage'],
  ],
  async run({ flags, values: [files] }) {
    const { evaluateCommand } = await import('../commands/evaluate.js')
    return await evaluateCommand(files, flags)
  },
})
