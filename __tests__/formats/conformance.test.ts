import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { detectFormat, formats } from '../../src/formats/index.js'
import { ReadError, ReadNote, wholeFile } from '../../src/formats/reader.js'
import type { ConformanceRow } from '../support/conformance/row.js'
import { rows } from '../support/conformance/rows.js'
import { readResults } from '../support/reading.js'

const titleOf = ({ format, element, field }: ConformanceRow): string =>
  `${format}: ${element} gives ${field === null ? 'no field' : field[0]}`

describe('each element gets its role', () => {
  test.each(rows.map(row => ({ title: titleOf(row), ...row })))('$title', async ({ format, file, field }) => {
    // The content shows the format; only Markdown, tables and one line of JSON need their file's name.
    const ending = { markdown: '.md', jsonl: '.jsonl', csv: '.csv' }[format] ?? ''
    const found = detectFormat(`a${ending}`, file)
    expect(found.name).toBe(format)
    const [story, ...others] = readResults(await found.load(), wholeFile('a', file))
    expect(others).toEqual([])
    if (story === undefined || story instanceof ReadError || story instanceof ReadNote)
      throw new Error('There is a story in the file.')
    const fields = story.fields.map(({ role, text }) => [role, text])
    if (field === null) expect(fields).toEqual([['body', 'Talks opened.']])
    else expect(fields).toContainEqual(field)
    // The other fields are the copy that every file here has.
    expect(fields.filter(([role]) => role === 'body').length).toBeLessThanOrEqual(2)
  })

  test('the table in the documentation is this one (UPDATE_DOCS=1 npm run unit writes it)', () => {
    const path = 'docs/conformance.md'
    const lines = formats.flatMap(({ name, extensions }) => [
      `\n## ${name} (${extensions.join(' ')})\n`,
      '| element | role | test |',
      '|---|---|---|',
      ...rows
        .filter(({ format }) => format === name)
        .map(
          row =>
            `| ${row.element.replace(/\|/gu, '\\|')} | ${row.field?.[0] ?? 'none'} | ${titleOf(row).replace(/\|/gu, '\\|')} |`,
        ),
    ])
    const page = `# What each element becomes\n\nEvery row is a test of \`__tests__/formats/conformance.test.ts\`, which also writes this page.\n${lines.join('\n')}\n`
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page)
    expect(readFileSync(path, 'utf8')).toBe(page)
    for (const { name } of formats) expect([name, rows.some(({ format }) => format === name)]).toEqual([name, true])
  })
})
