import type { ExplainFlags } from '../commands/explain.js'
import type { OptionsFor } from '../options/options-for.js'
import { ruleSourceOptions } from '../options/rule-source-options.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<ExplainFlags> = {
  ...ruleSourceOptions,
  features: { help: 'the phrases and measures that weigh most in translated' },
}

export const explainDefinition = defineCommand({
  name: 'explain',
  description: 'show the page of a rule, the rules of a family or tag, or the page of the score damaged or translated',
  arguments: [['<rule>', 'its id, a family or tag, damaged or translated']],
  options,
  examples: [
    ['wirelint explain stray-quote', 'read about a rule'],
    ['wirelint explain punctuation', 'list the rules of a family'],
  ],
  async run({ flags, values: [id] }) {
    const { explainCommand } = await import('../commands/explain.js')
    await explainCommand(id, flags)
    return 0
  },
})
