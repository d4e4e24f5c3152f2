import { checkPresetNames } from '../config/check.js'
import type { Presets } from '../config/merge.js'
import { webAddress } from '../linter/rule-link.js'
import { didYouMean } from '../language/words/similarity.js'

/** The moments at which a document is checked: as it is typed (the default), or when it is opened and saved. */
const moments = ['onType', 'onSave'] as const

/** The settings of an editor's user. */
export interface Settings {
  /** A configuration file for all documents; null if the configuration of each document is searched for. */
  readonly config: string | null
  readonly preset: string | null
  readonly run: (typeof moments)[number]
  /** The address of the pages of rules; null for those that are installed. */
  readonly ruleLinks: string | null
}

/**
 * Reads the settings that an editor sends, which may be anything. A setting that is wrong becomes a problem and is left
 * unset. Settings of the editor itself may be among them. `presets` are those that may be named.
 */
export function parseSettings(
  value: unknown,
  presets: Presets,
): { readonly settings: Settings; readonly problems: readonly string[] } {
  const sent = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const problems: string[] = []
  const readText = (name: string): string | null => {
    const found = sent[name] ?? ''
    if (typeof found !== 'string') problems.push(`Setting wirelint.${name} must be text.`)
    return typeof found === 'string' && found.trim() !== '' ? found : null
  }
  const [config, preset, moment, pages] = ['config', 'preset', 'run', 'ruleLinks'].map(readText) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ]
  const run = moments.find(each => each === moment)
  if (moment !== null && run === undefined)
    problems.push(
      `Setting wirelint.run cannot be “${moment}”.${didYouMean(moment, moments)} Values: ${moments.join(', ')}.`,
    )
  const ruleLinks = pages !== null && webAddress.test(pages) ? pages : null
  if (pages !== ruleLinks) problems.push('Setting wirelint.ruleLinks must begin with https:// or http://.')
  const unknown = checkPresetNames(preset === null ? [] : [preset], presets)
  problems.push(...unknown.map(problem => `Setting wirelint.preset: ${problem}`))
  return {
    settings: { config, preset: unknown.length > 0 ? null : preset, run: run ?? moments[0], ruleLinks },
    problems,
  }
}
