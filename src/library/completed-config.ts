import type { RuleId } from '../../rules/index.js'
import type { Config, RuleSettings } from '../config/config.js'
import type { RuleGroup } from '../rule.js'

/** Settings of rules. An editor completes the ids, families and tags of wirelint; a plug-in may add names. */
type CompletedRules = Readonly<Partial<Record<RuleId | RuleGroup, RuleSettings[string]>>> & RuleSettings

/** A configuration whose rules an editor completes. */
export interface CompletedConfig extends Omit<Config, 'rules'> {
  readonly rules?: CompletedRules
}
