import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

const { rooms } = createRequire(import.meta.url)('../architecture.cjs') as {
  readonly rooms: Readonly<Record<string, readonly string[]>>
}

/** The files that a TypeScript file imports by a relative path. */
const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName).replace(/\.js$/u, '.ts'))

/** The readers that the list of formats loads. */
const readers = [
  ...new Set(
    Array.from(
      readFileSync('src/formats/index.ts', 'utf8').matchAll(/import\('\.\/([^']+)\.js'\)/gu),
      ([, path = '']) => posix.join('src/formats', `${path}.ts`),
    ),
  ),
]

/** Imports of one reader by another, as “reader imports reader”. */
const importsAmong = (files: readonly string[], importedBy: (file: string) => readonly string[]): readonly string[] =>
  files.flatMap(file =>
    importedBy(file)
      .filter(imported => files.includes(imported))
      .map(imported => `${file} imports ${imported}`),
  )

test('no reader imports another reader: what two of them share is a helper', () => {
  expect(readers.length).toBeGreaterThan(15)
  expect(importsAmong(readers, importsOf)).toEqual([])
})

test('an import of one reader by another is found, and both are named', () => {
  const imports: Readonly<Record<string, readonly string[]>> = { 'a.ts': ['b.ts', 'x.ts'], 'b.ts': ['x.ts'] }
  expect(importsAmong(['a.ts', 'b.ts'], file => imports[file] ?? [])).toEqual(['a.ts imports b.ts'])
})

/** The folders below a folder, with the folder itself. */
const foldersIn = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => foldersIn(posix.join(folder, name))),
]

test('every folder below src and rules is a room of architecture.cjs, or is in one', () => {
  const names = Object.keys(rooms)
  const folders = [...foldersIn('src'), ...foldersIn('rules')].filter(folder => folder !== 'src')
  expect(folders.filter(folder => !names.some(room => `${folder}/`.startsWith(`${room}/`)))).toEqual([])
})

test('every file right below src is a room of architecture.cjs', () => {
  const files = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isFile())
  expect(files.map(({ name }) => `src/${name.replace(/\.ts$/u, '')}`).filter(room => !(room in rooms))).toEqual([])
})

test('every room of architecture.cjs is a folder or a file', () => {
  const there = new Set([
    ...foldersIn('src'),
    ...foldersIn('rules'),
    ...readdirSync('src').map(name => `src/${name.replace(/\.ts$/u, '')}`),
  ])
  expect(Object.keys(rooms).filter(room => !there.has(room))).toEqual([])
})
