import { checkRuleSettings, type Known } from './check.js'
import type { KeyProblem } from './config-problem.js'
import type { Presets } from './merge.js'
import type { PluginContent } from './plugin.js'

/** A plug-in as far as presets go; `from` is its name in messages, `keys` lead to it in the configuration. */
interface PluginWithPresets extends Pick<PluginContent, 'name' | 'presets'> {
  readonly from: string
  readonly keys: KeyProblem['keys']
}

/** Finds plug-ins that give their presets the same first name. */
export function checkPresetOwners(plugins: readonly PluginWithPresets[]): readonly KeyProblem[] {
  const owners = new Map<string, string>()
  return plugins.flatMap(({ name, from, presets, keys }) => {
    if (name === null || Object.keys(presets).length === 0) return []
    const other = owners.get(name) ?? from
    owners.set(name, from)
    if (other === from) return []
    return {
      keys,
      message: `The presets of ${other} and of ${from} have the same name “${name}/…”. Rename one plug-in.`,
    }
  })
}

/** The presets of plug-ins, by the name of the plug-in and their own: "desk/strict". */
export const namePresets = (plugins: readonly PluginWithPresets[]): Presets =>
  Object.fromEntries(
    plugins.flatMap(({ name, presets }) =>
      Object.entries(presets).map(([preset, settings]) => [`${String(name)}/${preset}`, settings]),
    ),
  )

/** Finds what the presets of a plug-in name that does not exist: rules, options and values; a line each. */
export const checkPresets = (
  { from, presets }: Pick<PluginWithPresets, 'from' | 'presets'>,
  known: Omit<Known, 'formats' | 'reporters'>,
): readonly string[] =>
  Object.entries(presets).flatMap(([preset, settings]) =>
    checkRuleSettings([preset], settings, known).map(
      ({ keys, message }) => `${from}: preset ${keys.join('.')}: ${message}`,
    ),
  )
