import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/*
 * The pages name files, functions and types of the code. A name that is gone fails here. Decisions are left out: they describe the
 * code as it was when they were made.
 */

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

const proseOf = (page: string): string => readFileSync(page, 'utf8').replace(/^```[^]*?^```/gmu, '')

const path = /`((?:src|rules|scripts|samples|__tests__|docs|editors|changes)\/[\w./@-]*)`/gu

/** A name and its file, in a sentence (“`Story` in `src/story/story.ts`”) or in neighbouring cells of a table. */
const named = /`([A-Za-z]\w*(?:\.\w+)?)` (?:in|\|) `((?:src|rules)\/[\w./-]+\.ts)`/gu

for (const page of pages)
  test(`every file that ${page} names exists`, () => {
    const files = Array.from(proseOf(page).matchAll(path), ([, file = '']) => file)
    // A room can be one file: `src/rule`.
    const missing = files.filter(file => !existsSync(file) && !existsSync(`${file}.ts`))
    expect(missing).toEqual([])
  })

for (const page of pages)
  test(`every function and type that ${page} names is in its file`, () => {
    const missing = Array.from(proseOf(page).matchAll(named), ([, name = '', file = '']) => ({ name, file })).filter(
      ({ name, file }) =>
        !name.split('.').every(part => new RegExp(`\\b${part}\\b`, 'u').test(readFileSync(file, 'utf8'))),
    )
    expect(missing).toEqual([])
  })
