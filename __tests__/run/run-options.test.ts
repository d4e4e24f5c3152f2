import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { decided } from '../../src/run/lint-flags.js'
import { RunOptions } from '../../src/run/run-options.js'
import { Folder } from '../support/command.js'
import { type MergingRow, rows } from '../support/merging.js'

/** What a row's file would be checked with. */
async function described({ files, flags = {}, file = 'a.txt', format = 'text' }: MergingRow): Promise<unknown> {
  using folder = new Folder({ [file]: '', ...files })
  const path = join(folder.path, file)
  const config = typeof flags.config === 'string' ? join(folder.path, flags.config) : flags.config
  const options = new RunOptions(
    decided({ ...flags, config, stdinFilename: 'stdin', maxStorySize: 5 } as Parameters<typeof decided>[0]),
    config,
    () => [],
  )
  expect((await options.over([{ path }])).problems).toEqual([])
  return await options.describe(path, format)
}

describe('what meets', () => {
  test.each(rows.map(row => ({ title: `${row.of}: ${row.holds}`, row })))('$title', async ({ row }) => {
    const shown = (await described(row)) as Record<string, unknown>
    expect(shown).toMatchObject(row.shows)
    // Fields in which nothing is left to say must be so.
    if ('fields' in row.shows) expect(shown['fields']).toEqual(row.shows['fields'])
  })
})

test('--only runs no other rule', async () => {
  const { rules } = (await described({
    of: '',
    holds: '',
    files: {},
    flags: { only: ['stray-quote'] },
    shows: {},
  })) as { rules: object }
  expect(Object.keys(rules)).toEqual(['stray-quote'])
})

const code = (text: string): string =>
  `\`${text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ⏎ ')
    .replaceAll('|', '\\|')}\``

/** The command line of a row's flags. */
const flagsOf = ({ flags: { preset = [], rule = [], only = [], config } = {} }: MergingRow): string =>
  [
    ...preset.map(name => `--preset ${name}`),
    ...only.map(id => `--only ${id}`),
    ...rule.map(setting => `--rule ${setting}`),
    ...(config === false ? ['--no-config'] : config === undefined ? [] : [`--config ${config}`]),
  ].join(' ')

/** What a row is tried with: its files, but for modules and tables, and its flags. */
function triedWith(row: MergingRow): string {
  const files = Object.entries(row.files).filter(([name]) => /\.(?:ya?ml|json)$/u.test(name))
  const others = Object.keys(row.files).filter(name => !files.some(([known]) => known === name))
  const flags = flagsOf(row)
  return [
    ...files.map(([name, text]) => `${name}: ${code(text)}`),
    ...others,
    ...(flags === '' ? [] : [code(`wirelint ${flags}`)]),
    ...(row.file === undefined && row.format === undefined
      ? []
      : [`checked: ${row.file ?? 'a.txt'}${row.format === undefined ? '' : ` as ${row.format}`}`]),
  ].join('<br>')
}

test('the table in the documentation is these rows (UPDATE_DOCS=1 npm run unit writes it)', () => {
  const path = 'docs/configuration.md'
  const page = readFileSync(path, 'utf8')
  const table = [
    '| of | holds | tried with |',
    '| --- | --- | --- |',
    ...rows.map(row => `| ${row.of} | ${row.holds} | ${triedWith(row)} |`),
  ].join('\n')
  const [open, close] = ['<!-- rows of __tests__/support/merging.ts -->\n\n', '\n\n<!-- end of rows -->']
  const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)]
  expect(start).toBeGreaterThan(open.length)
  const written = page.slice(0, start) + table + page.slice(end)
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, written)
  else expect(page).toBe(written)
})
