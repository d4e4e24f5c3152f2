import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Whether a name is a path, not that of a preset or a package. */
export const isPath = (name: string): boolean => name.startsWith('.') || isAbsolute(name)

/** A path for messages, from where the command runs. */
export const shown = (path: string): string => relative(process.cwd(), path)

/** Where the file is that another one names by path, or by package as Node finds packages; null for a package that is not there. */
export async function resolvedFrom(file: string, name: string): Promise<string | null> {
  if (isPath(name)) return resolve(dirname(file), name)
  const { resolve: resolvePackage } = await import('import-meta-resolve')
  try {
    const url = resolvePackage(name, pathToFileURL(file).href)
    return url.startsWith('file:') ? fileURLToPath(url) : null
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (
      /^ERR_(?:MODULE_NOT_FOUND|PACKAGE_PATH_NOT_EXPORTED|PACKAGE_IMPORT_NOT_DEFINED|INVALID_PACKAGE_CONFIG|INVALID_PACKAGE_TARGET|INVALID_MODULE_SPECIFIER|UNSUPPORTED_DIR_IMPORT)$/u.test(
        code,
      )
    )
      return null
    throw error
  }
}
