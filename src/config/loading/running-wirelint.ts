import { existsSync, readFileSync } from 'node:fs'
import * as modules from 'node:module'
import { listImportedFiles } from './imported-files.js'
import { resolveFrom } from '../../files/resolve-path.js'

/** The library as the bundled command, the bundled library, the built files and the sources see it. */
const places = ['../library/node.js', '../../../library/node.js', '../../../dist/library/node.js']

const ownName = 'wirelint'

/** Returns the address of the library of the wirelint that is running; null in sources that were never built. */
const findOwnLibrary = (): string | null =>
  places.map(place => new URL(place, import.meta.url)).find(each => existsSync(each))?.href ?? null

/** A step of Node's search for a module. */
type Resolve = (specifier: string, context: object, next: (specifier: string, context: object) => object) => object

/** Adds a step to Node's search, for `import` and `require`; older versions of Node cannot. */
const { registerHooks } = modules as { registerHooks?: (hooks: { readonly resolve: Resolve }) => unknown }

/** For each library, whether the step was added. */
const hooked = new Map<string, boolean>()

/**
 * Lets modules that are loaded from now on import wirelint where it is not installed beside them, as with npx: they get
 * the one that is running. What is installed beside a module goes first. Returns false where Node takes no such step:
 * an old one, or one that runs tests in a sandbox.
 */
export function hookImports(): boolean {
  const own = findOwnLibrary()
  if (own === null || registerHooks === undefined) return registerHooks !== undefined
  const isHooked = hooked.get(own) ?? addStep(registerHooks, own)
  hooked.set(own, isHooked)
  return isHooked
}

function addStep(register: (hooks: { readonly resolve: Resolve }) => unknown, own: string): boolean {
  try {
    register({
      resolve(specifier, context, next) {
        if (specifier !== ownName) return next(specifier, context)
        try {
          return next(specifier, context)
        } catch {
          return { url: own, shortCircuit: true }
        }
      },
    })
    return true
  } catch {
    return false
  }
}

/** True if a module, or one that it leads to, would not find wirelint, and Node cannot be told where it is. */
export async function isStranded(path: string): Promise<boolean> {
  return !hookImports() && namesWirelint(path) && (await resolveFrom(path, ownName)) === null
}

const namesWirelint = (path: string): boolean =>
  listImportedFiles(path).some(file => existsSync(file) && readFileSync(file, 'utf8').includes(ownName))

/** Returns the running wirelint by its name, for a loader that takes modules in place of files. */
export async function runningModules(path: string): Promise<Readonly<Record<string, unknown>>> {
  const own = namesWirelint(path) ? findOwnLibrary() : null
  return own === null ? {} : { [ownName]: (await import(own)) as unknown }
}
