import type { RulesFlags } from '../commands/rules.js'
import type { OptionsFor } from '../options/options-for.js'
import { ruleSourceOptions } from '../options/rule-source-options.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<RulesFlags> = {
  ...ruleSourceOptions,
  format: { short: '-f', value: '<name>', help: 'report format', choices: ['pretty', 'json'], default: 'pretty' },
}

export const rulesDefinition = defineCommand({
  name: 'rules',
  description: 'list all rules, with your own',
  arguments: [],
  options,
  examples: [
    ['wirelint rules', 'list the rules by family'],
    ['wirelint rules -f json', 'the same with their tags, for a program'],
  ],
  async run({ flags }) {
    const { rulesCommand } = await import('../commands/rules.js')
    return await rulesCommand(flags)
  },
})
