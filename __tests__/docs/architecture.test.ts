import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'

interface Architecture {
  readonly rooms: Readonly<Record<string, readonly string[]>>
  readonly edge: readonly string[]
}

const { rooms, edge } = createRequire(import.meta.url)('../../architecture.cjs') as Architecture
const path = 'docs/architecture.md'
const page = readFileSync(path, 'utf8')

/** The last column of the table, which people write. */
const contents = new Map(
  page
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => [cells[1]?.replaceAll('`', '') ?? '', cells.at(-2) ?? '']),
)

test('the table of rooms in docs/architecture.md is that of architecture.cjs (UPDATE_DOCS=1 npm run unit writes it)', () => {
  const rows = Object.entries(rooms).map(([room, imports]) => {
    const names = imports.map(name => `\`${name}\``).join(', ') || 'nothing'
    return `| \`${room}\` | ${names} |${edge.includes(room) ? ' yes' : ''} | ${contents.get(room) ?? ''} |`
  })
  const table = ['| Room | May import | Edge | Contains |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const start = page.indexOf('| Room |')
  const written = page.slice(0, start) + table + page.slice(page.indexOf('\n\n', start))
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, written)
  else expect(page).toBe(written)
})

test('each row of the table says what its room contains', () => {
  expect(Object.keys(rooms).filter(room => !contents.has(room))).toEqual([])
})
