import type { FitFlags } from '../commands/fit.js'
import type { OptionsFor } from '../options/options-for.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<FitFlags> = {
  translated: { value: '<file>', help: 'stories that machines translated: JSONL with one {text} per line' },
  human: { value: '<file>', help: 'stories that people wrote or translated: JSONL with one {text} per line' },
  out: { value: '<file>', help: 'where to write the weights (default: score-weights.bin)' },
}

export const fitDefinition = defineCommand({
  name: 'fit',
  description: 'fit the score “translated” to your own stories, for --score-weights',
  arguments: [],
  options,
  examples: [['wirelint fit --translated mt.jsonl --human own.jsonl', 'write score-weights.bin']],
  async run({ flags }) {
    const { fitCommand } = await import('../commands/fit.js')
    return fitCommand(flags)
  },
})
