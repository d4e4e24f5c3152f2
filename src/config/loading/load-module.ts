import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { withoutExit } from './block-exit.js'

/** Endings of modules, in JavaScript and in TypeScript. */
export const isModule = (path: string): boolean => /\.[mc]?[jt]s$/u.test(path)
const isTypeScript = (path: string): boolean => /\.[mc]?ts$/u.test(path)

/** Why a module cannot be loaded, and in which line of it; null where that cannot be known. */
export class ModuleFault extends Error {
  override readonly name = 'ModuleFault'
  readonly line: string | null

  constructor(line: string | null, message: string, cause: unknown) {
    super(message, { cause })
    this.line = line
  }
}

/** How often modules could not be loaded, by path. */
const failures = new Map<string, number>()

/** What a module exports by default; throws a ModuleFault where it cannot be loaded. */
export async function moduleAt(path: string): Promise<unknown> {
  return await withoutExit(async () => await loaded(path))
}

async function loaded(path: string): Promise<unknown> {
  // Node keeps a module for good; one that has changed since, under an editor or --watch, is another. So is one that failed: what it lacked may be there by now.
  const url = `${pathToFileURL(path).href}?${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)}${'.'.repeat(failures.get(path) ?? 0)}`
  try {
    // No Node that wirelint runs on takes the types out of TypeScript by itself.
    return isTypeScript(path)
      ? await (await jitiFor(path)).import(path, { default: true })
      : await ((await import(url)) as { default?: unknown }).default
  } catch (error) {
    failures.set(path, (failures.get(path) ?? 0) + 1)
    throw await faultOf(error, path, url)
  }
}

/** jiti keeps nothing on disk for us: a run leaves no trace. */
async function jitiFor(path: string): Promise<import('jiti').Jiti> {
  const { createJiti } = await import('jiti')
  return createJiti(path, { fsCache: false, moduleCache: false })
}

async function faultOf(error: unknown, path: string, url: string): Promise<ModuleFault> {
  if (!(error instanceof Error)) return new ModuleFault(null, String(error), error)
  const line = lineIn(error.stack ?? '', path, url) ?? (error instanceof SyntaxError ? await syntaxLine(path) : null)
  const [message = ''] = error.message.replace(/^.*?\bParseError: /u, '').split('\n')
  return new ModuleFault(line, message.replaceAll(url, path).trim().replace(/\.$/u, ''), error)
}

function lineIn(stack: string, path: string, url: string): string | null {
  for (const name of [url, path]) {
    const at = stack.indexOf(`${name}:`)
    const line = at < 0 ? null : /^\d+/u.exec(stack.slice(at + name.length + 1))
    if (line !== null) return line[0]
  }
  return null
}

/** Node does not say where in a module its syntax breaks; the reader of TypeScript does, before it runs anything. */
async function syntaxLine(path: string): Promise<string | null> {
  try {
    await (await jitiFor(path)).import(path)
    return null
  } catch (error) {
    return lineIn((error as Error).message, path, path)
  }
}
