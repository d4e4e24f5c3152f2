import type { RuleSource } from '../commands/rules.js'
import type { OptionsFor } from './options-for.js'

/** The options of commands about rules: they lead to the user's own rules. */
export const ruleSourceOptions: OptionsFor<RuleSource> = {
  config: {
    value: '<file>',
    help: 'the configuration whose own rules are included (default: the one of this folder)',
    negated: 'use no configuration',
  },
}
