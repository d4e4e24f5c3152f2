import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  deskOpenings,
  measureBracketedNote,
  measureCutOff,
  measureDeskNote,
  measureSiteName,
} from '../../../src/language/patterns/desk-notes.js'

const found = (measure: (words: string) => number, words: string): string => words.slice(0, measure(words))

test.each([
  '(Responsible editor: Ann Lee)',
  '【Source: Orden】',
  '[Edited by Ann Lee]',
  '(End)',
  '(Over)',
  '[The end]',
  '[+1203 chars]',
])('%s is a note in brackets', note => {
  expect(found(measureBracketedNote, note)).toBe(note)
  expect(found(measureBracketedNote, `${note} The harbor was open.`)).toBe(note)
})

test.each([
  '(The editor was Ann Lee)',
  '(Ann Lee)',
  '(End of the line)',
  '[sic]',
  '(more than 1,203 ships)',
  'The note (End)',
  '(source',
])('%s begins with no note in brackets', words => {
  expect(measureBracketedNote(words)).toBe(0)
})

test.each(['[+1203 chars]', '[+ 1,203 characters]', '[+90 words]'])('%s says that copy was cut off', sign => {
  expect(found(measureCutOff, `${sign} more`)).toBe(sign)
})

test.each(['[1203 chars]', '+1203 chars', '[+3]', '(End)'])('%s does not', words => {
  expect(measureCutOff(words)).toBe(0)
})

const wholeNotes = [
  'Responsible editor: Ann Lee',
  'Editor-in-charge: Ann Lee and Tom Berg',
  'Source: Orden Harbor News',
  'Source: agencies',
  'Article source: Xinhua',
  'Reporter Baek Seol baek@orden.example',
  'desk@orden.example',
  'With inputs from agencies',
  'With inputs from the Orden Times and other agencies',
  'With reporting by Ann Lee and Tom Berg.',
  'With Agency Inputs',
  'The article was published by the Orden Times.',
  'Original title: Accord ends dispute',
  'Please indicate the source when you reprint this',
]

test.each(wholeNotes)('%s is a note of the desk', note => {
  expect(found(measureDeskNote, note)).toBe(note)
})

test.each([
  'Source: the harbor was open.',
  'The source: Ann Lee',
  'source: Ann Lee',
  'Reporter Baek Seol was at the harbor.',
  'The article was published by the Orden Times. It said no.',
  'The article of the treaty was short.',
  'Please indicate the way.',
  'With reports from all sides he was sure.',
  'With reports from the harbor he went home.',
  'Editors of Orden met Ann Lee.',
  '',
])('%j begins with no note of the desk', words => {
  expect(measureDeskNote(words)).toBe(0)
})

test('a note ends before another piece of the page', () => {
  expect(found(measureDeskNote, 'Source: Orden News (End)')).toBe('Source: Orden News')
})

test('a note begins with a word of its openings, if it is no address', () => {
  for (const note of wholeNotes.filter(each => !each.startsWith('desk@'))) {
    const [first = ''] = /^[\p{L}-]+/u.exec(note) ?? []
    expect([note, deskOpenings.has(first.toLowerCase())]).toEqual([note, true])
  }
})

test('the name of a site is one at the very end or before another piece', () => {
  const isEnd = (rest: string): boolean => rest.startsWith('(End)')
  const measure = (words: string, isLast: boolean): string => words.slice(0, measureSiteName(words, isLast, isEnd))
  expect(measure('- Orden News', true)).toBe('- Orden News')
  expect(measure('- Orden News', false)).toBe('')
  expect(measure('Orden News', true)).toBe('')
  expect(measure('- the harbor was open', true)).toBe('')
  expect(measure('- Orden News said so', true)).toBe('')
})

test('no note is longer than its words', () => {
  const piece = fc.constantFrom(
    'Source',
    ': ',
    'Orden',
    ' and ',
    'Lee',
    '(',
    'End',
    ')',
    '[+12 chars]',
    'a@b.example',
    '. ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), pieces => {
      const words = pieces.join('')
      for (const measure of [measureBracketedNote, measureCutOff, measureDeskNote]) {
        expect(measure(words)).toBeGreaterThanOrEqual(0)
        expect(measure(words)).toBeLessThanOrEqual(words.length)
      }
    }),
  )
})
