import { describe, expect, test } from '@jest/globals'
import { findXmlProblem } from '../../../src/formats/markup/well-formed.js'

/** The first problem as `offset: message`, and whether tags are out of order. */
function problemIn(text: string, start?: number, end?: number): readonly [string, boolean] | null {
  const problem = findXmlProblem(text, start, end)
  return problem === null ? null : [`${String(problem.error.offset)}: ${problem.error.message}`, problem.tangled]
}

describe('a text is well-formed', () => {
  test.each([
    '<a>Fish &amp; chips</a>',
    '<a>caf&eacute;</a>', // HTML's entities are decoded
    '<a><![CDATA[Fish & chips]]></a>',
    '<a><!-- fish & chips --></a>',
    '<a><!-- wirelint-disable split-sentence -- as sent --></a>', // XML allows no "--" there, but a directive does
    '<?xml version="1.0"?>\n<a b="1"/>\n',
  ])('%s', text => {
    expect(problemIn(text)).toBe(null)
  })
})

describe('a text is not well-formed', () => {
  test.each([
    ['<a>Fish & chips</a>', '8: This is not well-formed XML: an “&” that should be “&amp;”.', false],
    ['<a>Fish &chips</a>', '8: This is not well-formed XML: an “&” that should be “&amp;”.', false],
    ['<a><b></a>', '10: This is not well-formed XML: unexpected close tag.', true],
    ['<a/><b/>', '7: This is not well-formed XML: documents may contain only one root.', false],
    ['<a><!-- fish -- chips --></a>', '16: This is not well-formed XML: malformed comment.', false],
  ])('%s', (text, message, tangled) => {
    expect(problemIn(text)).toEqual([message, tangled])
  })

  test('at the first of several places', () => {
    expect(problemIn('<a>Fish & chips<b></a>')).toEqual([
      '8: This is not well-formed XML: an “&” that should be “&amp;”.',
      true,
    ])
  })
})

test('an item of a feed is judged alone, and needs no single root', () => {
  const text = '<r><i>One</i><i>Two & three</i></r>'
  expect([problemIn(text, 3, 13), problemIn(text, 13, 31)]).toEqual([
    null,
    ['20: This is not well-formed XML: an “&” that should be “&amp;”.', false],
  ])
  expect(problemIn('<r>Talks<b/> open</r>', 3, 17)).toBe(null)
})
