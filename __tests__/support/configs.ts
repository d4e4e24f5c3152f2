import { join } from 'node:path'
import type { ConfigSource } from '../../src/config/loading/config-source.js'
import { readSource } from '../../src/config/loading/config-source.js'
import { showPath } from '../../src/files/path-names.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { folder } from './folders.js'

/** A configuration in a new folder with other files; it is a.yaml where its name is not given. */
export interface ConfigFolder {
  readonly path: string
  readonly source: ConfigSource
  /** A path in the folder, from there. */
  readonly inside: (path: string) => string
}

export async function configFolder(
  text: string,
  files: Readonly<Record<string, string>> = {},
  name = 'a.yaml',
): Promise<ConfigFolder> {
  const { path } = folder({ [name]: text, ...files })
  const source = await readSource(join(path, name))
  if (source === null) throw new Error('This is not a configuration.')
  return { path, source, inside: file => file.slice(path.length + 1) }
}

/** The message of the UsageError that some work ends with, in which paths begin at a folder. */
export async function refusalOf(here: string, work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message.replaceAll(`${showPath(here)}/`, '').replaceAll(showPath(here), 'here')
  }
  throw new Error('Nothing was refused.')
}
