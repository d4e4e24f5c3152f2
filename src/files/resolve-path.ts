import nodePath, { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PathSystem } from './path-names.js'

/** Tells a path from the name of a preset or a package. */
export const isPath = (name: string, system: Pick<PathSystem, 'isAbsolute'> = nodePath): boolean =>
  name.startsWith('.') || system.isAbsolute(name)

/** Error codes of Node for a package that is missing, or that does not have what a name asks for. */
const missingPackage: ReadonlySet<string> = new Set([
  'ERR_INVALID_MODULE_SPECIFIER',
  'ERR_INVALID_PACKAGE_CONFIG',
  'ERR_INVALID_PACKAGE_TARGET',
  'ERR_MODULE_NOT_FOUND',
  'ERR_PACKAGE_IMPORT_NOT_DEFINED',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_UNSUPPORTED_DIR_IMPORT',
])

/**
 * Resolves what a file names: a path from the file's folder, or a package as Node finds packages. Returns null for a
 * package that is not there.
 */
export async function resolveFrom(file: string, name: string): Promise<string | null> {
  if (isPath(name)) return resolve(dirname(file), name)
  const { resolve: resolvePackage } = await import('import-meta-resolve')
  try {
    const url = resolvePackage(name, pathToFileURL(file).href)
    return url.startsWith('file:') ? fileURLToPath(url) : null
  } catch (error) {
    if (missingPackage.has((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
