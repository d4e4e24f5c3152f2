import { expect, test } from '@jest/globals'
import { findInOrder, isSaying } from '../../../src/language/patterns/attributions.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string, order: RegExp): string[] => {
  const body = bodyOf(text)
  return Array.from(findInOrder(body, order), ({ first, last }) => body.text.slice(first.start, last.end))
}

test('an order of parts is found outside quoted speech', () => {
  const text = '“The state agency said so,” he said. According to Yonhap reports, the state news agency said so.'
  expect(found(text, /DJM+S/gu)).toEqual(['the state news agency said'])
})

test('an agency’s name and “according to” are one part each', () => {
  expect(found('According to the Korean Central News Agency, he said so.', /TDA,/gu)).toEqual([
    'According to the Korean Central News Agency,',
  ])
})

test('verbs of saying, reporting, telling and citing are told apart', () => {
  const text = 'The agency said so. The agency reported so. The agency told Reuters. The agency quoted TASS.'
  expect(found(text, /DMS/gu)).toEqual(['The agency said'])
  expect(found(text, /DMV/gu)).toEqual(['The agency reported'])
  expect(found(text, /DML/gu)).toEqual(['The agency told'])
  expect(found(text, /DMCA/gu)).toEqual(['The agency quoted TASS'])
})

test.each([
  ['the official paper said', 'DJRS'],
  ['a Chinese spokesman said', 'DJGS'],
  ['Varnov of Orden said', 'NONS'],
  ['quoted by sources that said', 'CBGhS'],
  ['it said ; “and left” .', 'wS;qwwq.'],
  ['he said it - then', 'wSw-w'],
  ['THE AGENCY SAID', 'DMS'],
])('the parts of “%s” are %s', (text, parts) => {
  const order = new RegExp(parts.replaceAll('.', '\\.'), 'gu')
  expect(found(`${text} – the paper`, order)).toEqual([text])
})

test('a paragraph without a verb of attribution has no parts', () => {
  expect(found('The state agency left.', /D/gu)).toEqual([])
})

test('a paragraph that names no agency and nothing to read has no parts', () => {
  expect(found('The mayor said so.', /D/gu)).toEqual([])
  expect(found('Yonhap said so.', /A/gu)).toEqual(['Yonhap'])
})

test('verbs of saying are found in capitals too, but a capitalised name is none', () => {
  const saying = (text: string): string[] =>
    bodyOf(text)
      .tokens.filter(isSaying)
      .map(token => token.text)
  expect(saying('THE AGENCY SAID SO.')).toEqual(['SAID'])
  expect(saying('Mr. Said left and told them.')).toEqual(['told'])
})
