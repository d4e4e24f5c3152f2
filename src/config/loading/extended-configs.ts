import { existsSync } from 'node:fs'
import { presets } from '../../../rules/presets.js'
import { isPath, resolveFrom } from '../../files/resolve-path.js'
import { showPath } from '../../files/path-names.js'
import { didYouMean } from '../../language/words/similarity.js'
import type { ConfigDocument } from '../config-document.js'
import type { Presets } from '../merge.js'
import type { WrittenName } from '../one-or-more.js'
import { type ConfigSource, folderOf, missingFileMessage, refuse } from './config-source.js'
import type { Mistakes } from './mistakes.js'

/** The names of presets and the other configurations that a configuration extends. */
export interface Extended {
  readonly presets: readonly string[]
  readonly documents: readonly ConfigDocument[]
  /** False if one of them cannot be used. */
  readonly isWhole: boolean
}

/** A configuration, the presets of its plug-ins, and a reader of other configurations. */
interface Extending {
  readonly source: ConfigSource
  readonly ownPresets: Presets
  readonly read: (path: string) => Promise<ConfigDocument | null>
  readonly mistakes: Mistakes
}

/**
 * Reads what a configuration extends, in its order: presets of plug-ins that an earlier configuration names are known
 * to the later ones.
 */
export async function readExtended(names: readonly WrittenName[], extending: Extending): Promise<Extended> {
  const chosen: string[] = []
  const documents: ConfigDocument[] = []
  for (const written of names) {
    const known = [presets, extending.ownPresets, ...documents.map(({ ownPresets }) => ownPresets)].flatMap(Object.keys)
    if (known.includes(written.name)) {
      chosen.push(written.name)
      continue
    }
    const document = await extending.mistakes.attempt(() => readOther(written, known, extending))
    if (document !== null) documents.push(document)
  }
  return { presets: chosen, documents, isWhole: chosen.length + documents.length === names.length }
}

/** Reads another configuration by its path or package. Throws a UsageError where it does not exist. */
async function readOther(
  { name, keys }: WrittenName,
  known: readonly string[],
  { source, read }: Extending,
): Promise<ConfigDocument> {
  const path = await resolveFrom(source.path, name)
  if (path === null) throw refuse(source, { keys, message: unknownNameMessage(name, known, source) })
  if (!existsSync(path)) throw refuse(source, { keys, message: missingFileMessage(source, name) })
  const document = await read(path)
  if (document !== null) return document
  const kind = isPath(name) ? 'The file' : 'The package'
  const message = `${kind} “${name}” has no configuration: ${showPath(path)} has no key “wirelint”.`
  throw refuse(source, { keys, message })
}

function unknownNameMessage(name: string, known: readonly string[], { path }: ConfigSource): string {
  const searched = `packages are looked up from ${folderOf(path)}, and a file’s path begins with “./”`
  return `Unknown preset or package “${name}”.${didYouMean(name, known)} Presets: ${known.join(', ')}; ${searched}.`
}
