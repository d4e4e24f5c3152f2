import { describe, expect, test } from '@jest/globals'
import {
  compareIds,
  diagnose,
  placeFinding,
  type PlacedFinding,
  settle,
  type SourceText,
} from '../../src/linter/place.js'
import { FieldText } from '../../src/story/field-text.js'
import { LineIndex } from '../../src/story/line-index.js'
import type { Field, Story } from '../../src/story/story.js'
import { ruleFor } from '../support/rules.js'

const text = 'One &amp; two\nthree'
const field: Field = {
  role: 'body',
  path: '/text',
  ...(({ text: words, origin }) => ({ text: words, origin }))(
    new FieldText(text).verbatim(0, 4).decoded('&', 4, 9).verbatim(9, text.length),
  ),
}
const story: Story = { id: 's', version: 'v', format: 'rss', fields: [field] }
const source: SourceText = { file: 'f', text, lines: new LineIndex(text, { line: 5, column: 3, offset: 100 }) }

/** A finding with a suggestion for each replacement of its words. */
const finding = (start: number, end: number, ...replacements: readonly string[]) => ({
  rule: ruleFor('x', { id: 'x' }),
  severity: 'warning' as const,
  finding: {
    span: { field, start, end },
    message: 'Replace it.',
    suggestions: replacements.map(put => ({
      title: put,
      safe: true,
      edits: [{ span: { field, start, end }, text: put }],
    })),
  },
})

describe('a finding is placed', () => {
  test('at its range in the source text', () => {
    expect(placeFinding(finding(6, 9), text, 'rss')).toMatchObject({ start: 10, end: 13, fixes: [], nth: 0 })
  })

  test('with the suggestions that the file can take as they are', () => {
    const titles = (start: number, end: number, replacements: readonly string[], format = 'rss'): readonly string[] =>
      placeFinding(finding(start, end, ...replacements), text, format).fixes.map(({ title }) => title)
    expect(titles(6, 9, ['2', 'a & b', '<2>', 'a\nb'])).toEqual(['2'])
    expect(titles(6, 9, ['a & b'], 'text')).toEqual(['a & b'])
    expect(titles(4, 5, ['and'])).toEqual([]) // the file has “&amp;”
    expect(titles(8, 10, ['o\n\n'])).toEqual(['o\n\n']) // a line end replaces a line end
  })

  test('but with no suggestion of which one edit cannot be made', () => {
    const both = finding(6, 9)
    const edits = [
      { span: { field, start: 6, end: 9 }, text: '2' },
      { span: { field, start: 4, end: 5 }, text: '+' },
    ]
    const placed = placeFinding(
      { ...both, finding: { ...both.finding, suggestions: [{ title: 'x', safe: true, edits }] } },
      text,
      'rss',
    )
    expect(placed.fixes).toEqual([])
  })
})

describe('findings are settled', () => {
  const placed = (start: number, end: number, id: string): PlacedFinding => ({
    ...placeFinding(finding(start, end), text, 'rss'),
    rule: ruleFor('x', { id }),
    start,
    end,
  })
  const keys = (findings: readonly PlacedFinding[]): readonly string[] =>
    settle(findings).map(({ start, end, rule, nth }) => `${String(start)}–${String(end)} ${rule.id} ${String(nth)}`)

  test('in the order of place and rule', () => {
    expect(keys([placed(6, 9, 'b'), placed(6, 9, 'a'), placed(6, 7, 'c'), placed(0, 3, 'd')])).toEqual([
      '0–3 d 0',
      '6–7 c 0',
      '6–9 a 0',
      '6–9 b 0',
    ])
  })

  test('without repeats of a rule at one place', () => {
    expect(keys([placed(6, 9, 'a'), placed(6, 9, 'a')])).toEqual(['6–9 a 0'])
  })

  test('with a number for each that would have the same fingerprint', () => {
    const twin = (start: number): PlacedFinding => ({
      ...placeFinding(finding(6, 9), text, 'rss'),
      start,
      end: start + 3,
    })
    expect(keys([twin(20), twin(10), placed(0, 3, 'x')])).toEqual(['0–3 x 0', '10–13 x 0', '20–23 x 1'])
  })
})

test('ids are compared by their characters', () => {
  expect([compareIds('a', 'b'), compareIds('b', 'a'), compareIds('a', 'a'), compareIds('Z', 'a')]).toEqual([
    -1, 1, 0, -1,
  ])
})

describe('a diagnostic', () => {
  const placed = placeFinding(finding(6, 9, '2'), text, 'rss')

  test('has all about its finding, at its place in the file', () => {
    const { diagnostic, frame } = diagnose(placed, story, source)
    expect(diagnostic).toMatchObject({
      file: 'f',
      story: 's',
      version: 'v',
      slug: null,
      field: 'body',
      path: '/text',
      ruleId: 'x',
      severity: 'warning',
      certainty: 'certain',
      mqm: 'Other',
      message: 'Replace it.',
      start: { line: 5, column: 13, offset: 110 },
      end: { line: 5, column: 16, offset: 113 },
      excerpt: 'One & two three',
      suggestions: [{ title: '2', safe: true, edits: [{ start: 110, end: 113, text: '2' }] }],
    })
    expect(frame).toMatchObject({ text: 'One &amp; two', start: 10, end: 13, inField: { field: 0, start: 6, end: 9 } })
  })

  test('has its finding’s certainty before its rule’s', () => {
    const sure = { ...placed, finding: { ...placed.finding, certainty: 'possible' as const } }
    expect(diagnose(sure, story, source).diagnostic.certainty).toBe('possible')
  })

  test('has an excerpt of at most 120 characters, which has whole words', () => {
    const copy = `${'before '.repeat(30)}HERE${' after'.repeat(30)}`
    expect(excerptOf(copy)).toBe(`${'before '.repeat(8)}HERE${' after'.repeat(9)}`)
  })

  test('has an excerpt of its paragraph only', () => {
    expect(excerptOf('First one.\n\nWe are HERE\nnow.\n\nThen more.')).toBe('We are HERE now.')
  })

  const excerptOf = (copy: string): string => {
    const long: Field = { ...field, text: copy, origin: new FieldText(copy).verbatim(0, copy.length).origin }
    const start = copy.indexOf('HERE')
    const span = { field: long, start, end: start + 4 }
    return diagnose(
      placeFinding({ ...placed, finding: { span, message: 'x' } }, copy, 'text'),
      { ...story, fields: [long] },
      { file: 'f', text: copy, lines: new LineIndex(copy) },
    ).diagnostic.excerpt
  }
})
