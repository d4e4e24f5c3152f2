import { describe, expect, test } from '@jest/globals'
import { findParagraphs, isTable } from '../../../src/formats/copy/paragraphs.js'

/** The lines of each paragraph. */
const linesIn = (text: string): readonly (readonly string[])[] =>
  findParagraphs(text).map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))

describe('the paragraphs of a plain text', () => {
  test('sets apart the short lines of lists and signatures beside lines that fill a measure', () => {
    const list =
      "Final standings\n\nFinal standings on Sunday in the women's downhill, the\nlast of the season:\n1. Sofia Goggi, Italy\n2. Corinne Sutter, Switzerland"
    expect(findParagraphs(list).map(({ lines }) => lines.length)).toEqual([1, 2, 1, 1])
  })

  test.each([
    'Talks on the harbor went on.\nnobody spoke to the crews on Monday',
    'Berg, Orden, for the crews of\nthe two boats of them\nin the harbor of Skarne',
    'Boats in\nthe harbor',
  ])('leaves each line of %j to itself', rows => {
    expect(findParagraphs(rows).map(({ lines }) => lines.length)).toEqual(rows.split('\n').map(() => 1))
  })

  test('keep lines of any width together whose sentences go on, and the set-in lines of a hanging indent', () => {
    const ragged =
      '\tThe council was not\npersuaded. It said in\na letter of nine pages that the boats of the harbor had been\nlate for a year, and that nobody\nhad said so.'
    const hanging =
      'The boats that lie in the harbor of Skarne were\n\tpainted in May, and the crews went home for\n\tthe summer.'
    expect([ragged, hanging].map(text => findParagraphs(text).map(({ lines }) => lines.length))).toEqual([[5], [3]])
    expect(linesIn('six boats\ntwo crews\nfour sails\nno oars')).toHaveLength(4)
  })

  test('are parted by blank lines, with LF, CRLF or CR, and lines lose their white space', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(linesIn(`\uFEFFOne. ${end}\t${end} Two.${end}${end}${end}Three.`)).toEqual([
        ['One.'],
        ['Two.'],
        ['Three.'],
      ])
  })

  test('keep their lines together if they fill a measure', () => {
    const wrapped = [
      'Talks on the harbor of Skarne opened on Thursday, the',
      'government said, after three months in which nobody',
    ]
    expect(linesIn(`${wrapped.join('\n')}\nspoke.`)).toEqual([[...wrapped, 'spoke.']])
  })

  test.each([
    ['a tab', '\t', ''],
    ['two spaces', '  ', ''],
    ['one space that recurs', ' ', ''],
    ['an indent deeper than that of the lines below', '        ', '    '],
  ])('begin with %s, and their other lines go on, a short first one too', (_, first, other) => {
    const paragraphs = [
      ['The ferry that sank off Skarne on Monday had no radio, the', 'coast guard said.'],
      ['Berg, of', 'Orden, said that the crews looked for the boat until the', 'light failed on Tuesday.'],
      ['The boat was', 'Japanese.'],
    ]
    const text = paragraphs.map(lines => `${first}${lines.join(`\n${other}`)}\n`).join('')
    expect(linesIn(text)).toEqual(paragraphs)
  })

  test('end before an end mark and a rule, whatever the measure', () => {
    const text =
      '\tThe ferry that sank off Skarne on Monday had no radio, the\ncoast guard said.\n___\n\tBerg said so, the\ncrews of the boats said.\nENDS\n'
    expect(linesIn(text).map(lines => lines[0])).toEqual([
      'The ferry that sank off Skarne on Monday had no radio, the',
      '___',
      'Berg said so, the',
      'ENDS',
    ])
  })

  test('are the lines of a poem, set in or not, beside copy that is hard-wrapped', () => {
    const copy = 'The poem, found in a tin box in Skarne, was read by the\nmayor on Monday.\n\n'
    const poem = [
      'The tide went out and took',
      '  the bells, the',
      'carts, the brown and patient mules,',
      '  the sails and',
      'nets',
    ]
    expect(linesIn(`${copy}${poem.join('\n')}`).slice(1)).toEqual(poem.map(line => [line.trim()]))
    const even = [
      'The tide went out, and with it went the town,',
      'the bells, the carts, the brown',
      'and patient mules,',
    ]
    expect(linesIn(`${copy}${even.join('\n')}`).slice(1)).toEqual(even.map(line => [line]))
  })

  test('are the items of a list with the lines that hang below them', () => {
    const list = 'The plan has three aims:\n1. A new road to the port, with\n   a bridge.\n2. A sound budget.\n'
    expect(linesIn(list)).toEqual([
      ['The plan has three aims:'],
      ['1. A new road to the port, with', 'a bridge.'],
      ['2. A sound budget.'],
    ])
  })

  test('go on after a small word, also where a line that is not wrapped is longer', () => {
    const text =
      'Drivers in the west of Orden need fear no more ice on the road, but the\nbureau will speak up if\nit must.\nAnyone who wants to know which of the mountain roads are shut may ask at the council in Orden today.\n'
    expect(linesIn(text).map(lines => lines.length)).toEqual([3, 1])
  })

  test('go on behind a dateline on a line of its own', () => {
    const text =
      'SKARNE (LNA) -\nThe ferry that sank off Skarne on Monday had no radio, the coast guard said on Tuesday, and the\nowner had been told.'
    expect(linesIn(text).map(lines => lines.length)).toEqual([3])
  })

  test('are parted by a line that switches rules off, which is none of them', () => {
    expect(linesIn('One.\nwirelint-disable split-sentence\nTwo.')).toEqual([['One.'], ['Two.']])
  })

  test('of a text without words are none', () => {
    expect(linesIn(' \n\t\r\n')).toEqual([])
  })
})

test.each([
  ['Skarne   12   14', true],
  ['Skarne\t12\t14', true],
  ['Skarne   12', false], // one gap is a slip of the key
  ['Skarne 12 14', false],
  ['Skarne 12   ', false], // nothing follows
])('%j as rows of a table: %s', (text, is) => {
  expect(isTable(text)).toBe(is)
})
