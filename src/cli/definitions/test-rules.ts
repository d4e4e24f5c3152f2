import { ruleSourceOptions } from '../options/rule-source-options.js'
import { defineCommand } from './define-command.js'

export const testRulesDefinition = defineCommand({
  name: 'test-rules',
  description: 'check the examples of your own rules',
  arguments: [],
  options: ruleSourceOptions,
  examples: [
    ['wirelint test-rules', 'check the rules of this folder’s configuration'],
    ['wirelint test-rules --config desk.yaml', 'check those of another one'],
  ],
  async run({ flags }) {
    const { testRulesCommand } = await import('../commands/test-rules.js')
    return await testRulesCommand(flags)
  },
})
