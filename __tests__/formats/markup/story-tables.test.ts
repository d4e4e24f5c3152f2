import { describe, expect, test } from '@jest/globals'
import { htmlReader } from '../../../src/formats/documents/html.js'
import { parseHtml, findElement } from '../../../src/formats/markup/markup.js'
import { ProseScale } from '../../../src/formats/markup/page-parts.js'
import { isStoryTable } from '../../../src/formats/markup/story-tables.js'
import { listFields, readStories, sliceOf } from '../../support/reading.js'

const row = (...cells: readonly string[]): string => `<tr>\n${cells.map(cell => `<td>${cell}</td>\n`).join('')}</tr>\n`
const standings = [
  row('Pos.', 'Crew', 'Points'),
  row('1', 'Port Ellis', '44'),
  row('2', 'Kesh <b>Harbor</b>', '41'),
  row('3', 'Orden', '40'),
].join('')
const table = (rows: string): string => `<table><tbody>${rows}</tbody></table>`
const tableIn = (rows: string): Parameters<typeof isStoryTable>[0] => {
  const found = findElement(parseHtml(table(rows)), 'table')
  if (found === null) throw new Error('no table')
  return found
}

describe('a table', () => {
  test.each([
    [true, 'rows of figures with less prose', standings, 20],
    [false, 'rows of figures beside more prose', standings, 500],
    [false, 'two rows', row('1', 'Port Ellis') + row('2', 'Kesh'), 0],
    [false, 'one column', row('Port Ellis') + row('Kesh') + row('Orden'), 0],
    [false, 'links', row('<a>1</a>', '<a>Kesh</a>').repeat(4), 0],
    [false, 'a table in it', row(table(standings), 'x').repeat(3), 0],
    [false, 'prose in it', row('1', 'The crew of the island won in the last race of the long season.').repeat(3), 0],
  ])('%s: %s', (isStory, _, rows, prose) => {
    expect(isStoryTable(tableIn(rows), prose, new ProseScale())).toBe(isStory)
  })
})

test('a story of standings is read row by row, each word at its place', () => {
  const page = `<html><body><article><h1>Rowing standings</h1><p>Standings after the tenth race:</p>${table(standings)}</article></body></html>`
  const [story] = readStories(htmlReader, page)
  expect(story && listFields(story)).toEqual([
    'headline: Rowing standings',
    'body: Standings after the tenth race:\n\nPos. Crew Points\n\n1 Port Ellis 44\n\n2 Kesh Harbor 41\n\n3 Orden 40',
  ])
  const body = story?.fields.find(({ role }) => role === 'body')
  expect(body && sliceOf(body, 'Port Ellis', page)).toEqual(['Port Ellis', true])
})

test('a table beside a story is left out', () => {
  const prose = 'The crew of the island won the last race of the season on Sunday, the club said. '.repeat(4)
  const [story] = readStories(htmlReader, `<article><h1>Crew wins</h1><p>${prose}</p>${table(standings)}</article>`)
  expect(story && listFields(story)).toEqual(['headline: Crew wins', `body: ${prose.trim()}`])
})
