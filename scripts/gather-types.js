import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A module that a declaration file refers to by a relative path. */
const reference = /(?:from |import |import\()['"](\.[^'"]+)\.js['"]/gu

/** Copies the declarations of some modules and all that they refer to: a fifth of those that there are. */
export function gatherTypes(entries, from, to) {
  rmSync(to, { recursive: true, force: true })
  const found = new Set(entries)
  for (const path of found) {
    const text = readFileSync(posix.join(from, path), 'utf8')
    for (const [, name] of text.matchAll(reference)) found.add(`${posix.join(posix.dirname(path), name)}.d.ts`)
    cpSync(posix.join(from, path), posix.join(to, path))
  }
}

/**
 * Writes the declarations of a module for programs in CommonJS, which Node lets require it: TypeScript must be told so,
 * value by value.
 */
export async function writeCommonTypes(module, declarations, to) {
  const from = `import('${declarations}', { with: { 'resolution-mode': 'import' } })`
  const values = Object.keys(await import(pathToFileURL(resolve(module)).href))
  writeFileSync(
    to,
    [
      `export type * from '${declarations}' with { 'resolution-mode': 'import' }`,
      ...values.map(name => `export declare const ${name}: typeof ${from}.${name}`),
      '',
    ].join('\n'),
  )
}
