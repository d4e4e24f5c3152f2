import { type Preset, type Rule, rulesNamed } from '../rule.js'

/**
 * Puts ids of rules in place of families and tags. The id of a rule overrides its groups, whatever the order. A group
 * turns no preview on: that needs the rule's id, or the tag “preview”.
 */
export function expandGroups(settings: Preset, rules: readonly Rule[]): Preset {
  const ids = new Set(rules.map(({ id }) => id))
  const groups = Object.entries(settings).flatMap(([name, setting]) => {
    const members = ids.has(name) ? [] : rulesNamed(name, rules)
    return members.length === 0 ? [] : [{ name, setting, members }]
  })
  if (groups.length === 0) return settings
  const expanded = groups.flatMap(({ name, setting, members }) =>
    members
      .filter(({ status }) => status !== 'preview' || name === 'preview' || isOff(setting))
      .map(({ id }) => [id, setting] as const),
  )
  const named = new Set(groups.map(({ name }) => name))
  return Object.fromEntries([...expanded, ...Object.entries(settings).filter(([name]) => !named.has(name))])
}

const isOff = (setting: Preset[string]): boolean => (Array.isArray(setting) ? setting[0] : setting) === 'off'
