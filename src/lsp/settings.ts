import { didYouMean } from '../language/words/similarity.js'
import { checkPresetNames } from '../config/check.js'
import type { Presets } from '../config/merge.js'

/** When a document is checked: as it is typed, which holds where nothing is set, or when it is opened and saved. */
const moments = ['onType', 'onSave'] as const

/** What an editor's user has set. */
export interface Settings {
  /** A configuration file for all documents; null where each one's own is searched for. */
  readonly config: string | null
  readonly preset: string | null
  readonly run: (typeof moments)[number]
}

/** Reads the settings an editor sends, which may be anything; `presets` are those that may be named; what is wrong in them is told and left unset. Editors keep settings of their own among them. */
export function settingsIn(value: unknown, presets: Presets): { settings: Settings; faults: readonly string[] } {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const faults: string[] = []
  const text = (name: string): string | null => {
    const found = given[name] ?? ''
    if (typeof found !== 'string') faults.push(`Setting wirelint.${name} takes a text.`)
    return typeof found === 'string' && found.trim() !== '' ? found : null
  }
  const [config, preset, asked] = [text('config'), text('preset'), text('run')]
  const run = moments.find(each => each === asked)
  if (asked !== null && run === undefined)
    faults.push(
      `Setting wirelint.run cannot be “${asked}”.${didYouMean(asked, moments)} Values: ${moments.join(', ')}.`,
    )
  const strange = checkPresetNames(preset === null ? [] : [preset], presets)
  faults.push(...strange.map(fault => `Setting wirelint.preset: ${fault}`))
  return { settings: { config, preset: strange.length > 0 ? null : preset, run: run ?? moments[0] }, faults }
}
