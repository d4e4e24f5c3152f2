import type { RuleSource } from '../commands/rules.js'
import type { OptionsFor } from './options-for.js'

/** Where the user's own rules are, for commands about rules. */
export const ruleSourceOptions: OptionsFor<RuleSource> = {
  config: {
    value: '<file>',
    help: 'the configuration whose rules count too; without it that of this folder',
    negated: 'use no configuration',
  },
}
