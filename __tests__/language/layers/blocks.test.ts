import { expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

/** Returns the blocks of a text, each as its kind and words. */
const blocksOf = (text: string): readonly string[] =>
  bodyOf(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test('paragraphs have a kind each', () => {
  expect(
    blocksOf(
      'Dear readers,\n\nBoats left the harbor at noon and came back when it was dark.\n\nHarbor talks open in Orden\n\n' +
        'Crews were glad that they had come back before the winds rose.\n\nWhat is next:\n\n• rice and beans',
    ),
  ).toEqual([
    'salutation: Dear readers,',
    'prose: Boats left the harbor at noon and came back when it was dark.',
    'headline: Harbor talks open in Orden',
    'prose: Crews were glad that they had come back before the winds rose.',
    'label: What is next:',
    'item: • rice and beans',
  ])
})

test('pieces of a page are cut out of prose', () => {
  const caption = 'Ada Holm (L) meets Bo Lan (R) in Orden. (Kyodo)'
  expect(blocksOf(`Boats left at noon. ${caption} Crews were glad. (Provided by Orden City) They sang.`)).toEqual([
    'prose: Boats left at noon.',
    `caption: ${caption}`,
    'prose: Crews were glad.',
    'credit: (Provided by Orden City)',
    'prose: They sang.',
  ])
})

test('pieces follow each other without a stop', () => {
  expect(blocksOf('Boats left. (End) [Related] Crews wait for quota Font size / Print')).toEqual([
    'prose: Boats left.',
    'desk-note: (End)',
    'links: [Related] Crews wait for quota Font size / Print',
  ])
  expect(blocksOf('Boats left. lee@orden.example <Copyright (c) Orden News, use prohibited>')).toEqual([
    'prose: Boats left.',
    'desk-note: lee@orden.example',
    'furniture: <Copyright (c) Orden News, use prohibited>',
  ])
  expect(blocksOf('Boats left. Advertisement One was late.')).toEqual([
    'prose: Boats left.',
    'furniture: Advertisement',
    'prose: One was late.',
  ])
})

test('links go on to another piece', () => {
  expect(blocksOf('Boats left. Read also: Crews wait. (Editor: Ann Lee)')).toEqual([
    'prose: Boats left.',
    'links: Read also: Crews wait.',
    'desk-note: (Editor: Ann Lee)',
  ])
})

test('a site’s name behind a dash belongs to the page', () => {
  expect(blocksOf('Boats left. - Orden Sea Post Read also: Crews wait')).toEqual([
    'prose: Boats left.',
    'desk-note: - Orden Sea Post',
    'links: Read also: Crews wait',
  ])
  expect(blocksOf('They sang. “Boats left.” - Ann Lee')).toHaveLength(1)
})

test('a maker’s likely note stands where the copy begins or ends', () => {
  const note = 'Would you like me to shorten it?'
  expect(blocksOf(`Boats left. ${note}`)).toEqual(['prose: Boats left.', `maker-note: ${note}`])
  expect(blocksOf(`Boats left.\n\nThey came. ${note}\n\nThey sang.`)[1]).toBe(`prose: They came. ${note}`)
  expect(blocksOf('Boats left (or: ships) at noon.')).toEqual([
    'prose: Boats left',
    'maker-note: (or: ships)',
    'prose: at noon.',
  ])
})

test('an agency in brackets between sentences is a credit', () => {
  expect(blocksOf('Boats left. (TASR) They came.')[1]).toBe('credit: (TASR)')
  expect(blocksOf('Boats left. (ABCD) They came.')).toEqual(['prose: Boats left. (ABCD) They came.'])
})

test('paragraphs that a page has set round the copy are pieces', () => {
  const lines = [
    'furniture: Published 4 hours ago 212 comments Share',
    'caption: Crews mend nets in Kesh (archive - social media)',
    'links: MORE ON THIS STORY Who is next? | Crews wait',
    'furniture: We use cookies on this site.',
    'credit: Photo = provided by Orden police',
    'desk-note: EFE ab/cde (photo)',
  ]
  expect(blocksOf(lines.map(line => line.replace(/^\S+ /u, '')).join('\n\n'))).toEqual(lines)
  expect(blocksOf('Boats left. (Reporting by Ann Lee) He saw a core (lit. “carrot”) there. EFE ab/cd')).toEqual([
    'prose: Boats left.',
    'credit: (Reporting by Ann Lee)',
    'prose: He saw a core',
    'maker-note: (lit. “carrot”)',
    'prose: there.',
    'desk-note: EFE ab/cd',
  ])
})
