import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { withoutExit } from './block-exit.js'
import { findPlaceInTrace, findPlaceOfImport, type ModulePlace } from './error-place.js'
import { listImportedFiles } from './imported-files.js'
import { hookImports, isStranded, runningModules } from './running-wirelint.js'

/** True for the path of a module in TypeScript. */
const isTypeScript = (path: string): boolean => /\.[mc]?ts$/u.test(path)

/** Why a module cannot be loaded, and the place, in it or in a file that it imports; null if it is not known. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError'
  readonly place: ModulePlace | null

  constructor(place: ModulePlace | null, message: string, cause: unknown) {
    super(message, { cause })
    this.place = place
  }
}

/** The number of failed loads of a module, by path. */
const failures = new Map<string, number>()

/** Loads a module and returns its default export. Throws a ModuleError where it cannot be loaded. */
export async function loadModule(path: string): Promise<unknown> {
  return await withoutExit(async () => await load(path))
}

async function load(path: string): Promise<unknown> {
  const url = versionedUrl(path)
  try {
    // Node 20 cannot run TypeScript, and newer versions run only a part of it.
    if (isTypeScript(path) || (await isStranded(path)))
      return await (await jitiFor(path)).import(path, { default: true })
    hookImports()
    return await ((await import(url)) as { default?: unknown }).default
  } catch (error) {
    failures.set(path, (failures.get(path) ?? 0) + 1)
    throw await errorOf(error, path, url)
  }
}

/**
 * The address of a module in its present state. Node never loads an address twice: a module that has changed under an
 * editor or --watch needs a new one. So does a module that failed: the file that it could not find may exist by now.
 */
function versionedUrl(path: string): string {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return `${pathToFileURL(path).href}?${String(changed)}${'.'.repeat(failures.get(path) ?? 0)}`
}

/** A loader of TypeScript, which also runs JavaScript. It keeps nothing on disk: a run leaves no trace. */
async function jitiFor(path: string): Promise<import('jiti').Jiti> {
  const { createJiti } = await import('jiti')
  return createJiti(path, { fsCache: false, moduleCache: false, virtualModules: await runningModules(path) })
}

async function errorOf(error: unknown, path: string, url: string): Promise<ModuleError> {
  if (!(error instanceof Error)) return new ModuleError(null, String(error), error)
  const [message = ''] = error.message.replace(/^.*?\bParseError: /u, '').split('\n')
  const files = listImportedFiles(path)
  const place =
    findPlaceInTrace(error.stack ?? '', files) ??
    findPlaceOfImport(message, files) ??
    (error instanceof SyntaxError ? await findBrokenSyntax(path, files) : null)
  return new ModuleError(place, message.replaceAll(url, path).trim().replace(/\.$/u, ''), error)
}

/**
 * Finds where the syntax of a module breaks, or of one that it imports. Node does not say it; the loader of TypeScript
 * does, before it runs anything.
 */
async function findBrokenSyntax(path: string, files: readonly string[]): Promise<ModulePlace | null> {
  try {
    await (await jitiFor(path)).import(path)
    return null
  } catch (error) {
    return findPlaceInTrace((error as Error).message, files)
  }
}
