import { describe, expect, test } from '@jest/globals'
import { readUpperHalf } from '../../../src/language/lexicon/code-pages.js'
import { bodyOf } from '../../support/annotated.js'

const broken = (text: string): string[] =>
  bodyOf(text).brokenCharacters.all.map(({ start, end }) => text.slice(start, end))

/** Reads a text's bytes in another encoding, as every version of Node should. */
function misread(text: string, encoding: string): string {
  const upperHalf = readUpperHalf(encoding)
  return Array.from(new TextEncoder().encode(text), byte =>
    byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80),
  ).join('')
}

describe('UTF-8 is found where it was read as', () => {
  const marks = 'The envoy’s “plan” – dear – was left… so'
  test.each([
    'windows-1252',
    'windows-1250',
    'windows-1251',
    'windows-1253',
    'windows-1254',
    'windows-1255',
    'windows-1257',
    'macintosh',
    'ibm866',
  ])('%s', encoding => {
    const text = misread(marks, encoding)
    const rest = bodyOf(text).brokenCharacters.all.reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      text,
    )
    expect(rest).toBe(marks.replace(/[’“”–…]/gu, ''))
  })

  test.each([
    ['letters', 'café Ångström Erdoğan İstanbul Nguyễn 北京 😊 São', 'windows-1252', 9],
    ['letters on the Mac', 'café São señor', 'macintosh', 3],
  ])('%s', (_, text, encoding, count) => {
    expect(broken(misread(text, encoding))).toHaveLength(count)
  })

  test('the code page of a console', () => {
    expect(broken('The shipΓÇÖs ΓÇ£planΓÇ¥ and the clerkÔÇÖs ÔÇ£ferryÔÇØ')).toEqual([
      'ΓÇÖ',
      'ΓÇ£',
      'ΓÇ¥',
      'ÔÇÖ',
      'ÔÇ£',
      'ÔÇØ',
    ])
  })

  test('a code page of Chinese or Japanese', () => {
    expect(broken('The ship鈥檚 boy, the clerk窶冱 son')).toEqual(['鈥檚', '窶冱'])
  })
})

test.each([
  ['two turns', 'The shipÃ¢â‚¬â„¢s boy', ['Ã¢â‚¬â„¢']],
  ['a lost character', 'The ship�s boy, the shipï¿½s boy', ['�', 'ï¿½']],
  ['marks of Big5', 'The ship¡¦s ¡§boy¡¨, he said¡A and left', ['¡¦', '¡§', '¡¨', '¡A']],
  ['marks of GB 2312', 'The ship¡¯s ¡°boy¡±£¬ he said', ['¡¯', '¡°', '¡±£¬']],
  ['a dash without its controls', 'The ship sails â so they say', ['â']],
  ['controls', 'The ship\u0092s boy', ['\u0092']],
])('%s', (_, text, expected) => {
  expect(broken(text)).toEqual(expected)
})

test.each([
  '“IRMÔ won, “HÂLÂ” lost, “PELÃ…” and “Å”',
  'At the “café”—so he said—and the café…” “olé—“no',
  'Ângela Ãvila, Le Pâtissier, château, crêpe, SÃO PAULO, ESPAÑA',
  '¡Hola! ¿Qué? £3, €4',
  'ΓΔ, √2, 3 ├ 4, Ăștia',
])('nothing is broken in: %s', text => {
  expect(broken(text)).toEqual([])
})

test('covers its own places', () => {
  const { brokenCharacters } = bodyOf('The shipâ€™s boy')
  expect([7, 8, 10, 11].map(offset => brokenCharacters.covers(offset))).toEqual([false, true, true, false])
})
