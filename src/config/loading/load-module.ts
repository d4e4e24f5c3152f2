import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { withoutExit } from './block-exit.js'

/** True for the path of a module, in JavaScript or in TypeScript. */
export const isModule = (path: string): boolean => /\.[mc]?[jt]s$/u.test(path)
const isTypeScript = (path: string): boolean => /\.[mc]?ts$/u.test(path)

/** Why a module cannot be loaded, and in which line of it; null where the line is not known. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError'
  readonly line: string | null

  constructor(line: string | null, message: string, cause: unknown) {
    super(message, { cause })
    this.line = line
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
    if (isTypeScript(path)) return await (await jitiFor(path)).import(path, { default: true })
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

/** A loader of TypeScript. It keeps nothing on disk: a run leaves no trace. */
async function jitiFor(path: string): Promise<import('jiti').Jiti> {
  const { createJiti } = await import('jiti')
  return createJiti(path, { fsCache: false, moduleCache: false })
}

async function errorOf(error: unknown, path: string, url: string): Promise<ModuleError> {
  if (!(error instanceof Error)) return new ModuleError(null, String(error), error)
  const line = lineIn(error.stack ?? '', path, url) ?? (error instanceof SyntaxError ? await syntaxLine(path) : null)
  const [message = ''] = error.message.replace(/^.*?\bParseError: /u, '').split('\n')
  return new ModuleError(line, message.replaceAll(url, path).trim().replace(/\.$/u, ''), error)
}

function lineIn(stack: string, path: string, url: string): string | null {
  for (const name of [url, path]) {
    const at = stack.indexOf(`${name}:`)
    const line = at < 0 ? null : /^\d+/u.exec(stack.slice(at + name.length + 1))
    if (line !== null) return line[0]
  }
  return null
}

/**
 * The line where the syntax of a module breaks. Node does not say it; the loader of TypeScript does, before it runs
 * anything.
 */
async function syntaxLine(path: string): Promise<string | null> {
  try {
    await (await jitiFor(path)).import(path)
    return null
  } catch (error) {
    return lineIn((error as Error).message, path, path)
  }
}
