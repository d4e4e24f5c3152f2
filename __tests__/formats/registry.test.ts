import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formats } from '../../src/formats/index.js'
import { formatWriters } from '../support/format-writers.js'
import { rows } from '../support/conformance/rows.js'

/* The duties of every format. A test that fails names the format that lacks something. */

const names = formats.map(({ name }) => name)
const read = (path: string): string => readFileSync(path, 'utf8')

/** The words of the first cells of a page's tables. */
const firstCells = (page: string): readonly string[] =>
  Array.from(page.matchAll(/^\| ([^|]*) \|/gmu), ([, cell = '']) => cell.split(/[,\s`]+/u)).flat()

test('no two formats have one name', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every format has a row in a table of docs/formats.md and a word in the list of README.md', () => {
  const cells = new Set(firstCells(read('docs/formats.md')))
  expect(names.filter(name => !cells.has(name))).toEqual([])
  expect(names.filter(name => !read('README.md').includes(`\`${name}\``))).toEqual([])
})

test('docs/conformance.md says what each format’s elements become, and tests hold it', () => {
  const page = read('docs/conformance.md')
  expect(names.filter(name => !page.includes(`\n## ${name} (`))).toEqual([])
  expect(names.filter(name => !rows.some(({ format }) => format === name))).toEqual([])
})

/** Plain text is what the stories in other formats are compared with. A sitemap has headlines and no copy. */
const unwritten = ['text', 'sitemap']

test('the same stories are tested in every format (else add a writer to __tests__/support/format-writers.ts)', () => {
  const written = [...formatWriters.map(({ format }) => format), ...unwritten]
  expect(names.filter(name => !written.includes(name))).toEqual([])
})

test('every format knows its files by an ending, or by what they begin with', () => {
  const unknown = formats.filter(
    format => format.extensions.length === 0 && !rows.some(({ file }) => format.recognises(file)),
  )
  expect(unknown.map(({ name }) => name)).toEqual([])
})
