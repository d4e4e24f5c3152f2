import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ConfigFault } from '../schema.js'
import { ModuleFault, isModule, moduleAt } from './load-module.js'
import { reasonOf } from '../../files/file-problems.js'
import { readFile } from '../../files/read-file.js'
import { shown } from '../../files/resolve-path.js'
import { placesIn } from './key-positions.js'
import { UsageError } from '../../terminal/usage-error.js'
import { documentIn, type PlaceOf } from './yaml-document.js'

/** A configuration as it stands in its file. */
export interface ConfigDocument {
  readonly path: string
  readonly value: unknown
  readonly place: PlaceOf
}

/** What a configuration file holds, unchecked; null for a package.json that has no key for us. */
export async function configDocument(path: string): Promise<ConfigDocument | null> {
  if (isModule(path)) return { path, value: await configModule(path), place: placesIn(readFileSync(path, 'utf8')) }
  const { value, place } = documentIn(readFile(path, shown(path)), shown(path))
  if (!path.endsWith('package.json')) return { path, value, place }
  const own = (value as { wirelint?: unknown } | null)?.wirelint
  return own === undefined
    ? null
    : { path, value: own, place: ({ path: keys, ...fault }) => place({ ...fault, path: ['wirelint', ...keys] }) }
}

async function configModule(path: string): Promise<unknown> {
  try {
    return await moduleAt(path)
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error
    throw new UsageError(
      `${shown(path)}${error.line === null ? '' : `:${error.line}`}: This configuration could not be loaded: ${error.message}.`,
    )
  }
}

/** The text of a file that a configuration names under some keys, by a path from its folder; a UsageError says there why it cannot be read. */
export function namedText(document: ConfigDocument, keys: ConfigFault['path'], name: string, path: string): string {
  const refused = (message: string): UsageError => new UsageError(faultIn(document, { path: keys, message }))
  if (!existsSync(path)) throw refused(notThere(document, name))
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw refused(`Cannot read “${name}”: ${reasonOf(error)}.`)
  }
}

/** What is said of a file that a configuration names and nobody has. */
export const notThere = ({ path }: ConfigDocument, name: string): string =>
  `There is no file “${name}”, seen from ${shown(dirname(path)) || 'this folder'}.`

/** A fault of a configuration as one line, with its place. */
export function faultIn({ path, place }: ConfigDocument, fault: ConfigFault): string {
  const { path: keys, message } = fault
  return `${shown(path)}${place(fault)}: ${keys.length === 0 ? '' : `${keys.join('.')}: `}${message}`
}
