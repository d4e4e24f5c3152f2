import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findStringComments, noComments } from '../../../src/formats/comments.js'
import { findFeedComments, findHtmlComments, findXmlComments } from '../../../src/formats/markup/parsed-comments.js'
import { lint } from '../../../src/node.js'
import {
  findDirectives,
  findDirectiveWords,
  findRefusedComment,
  mayHoldDirective,
} from '../../../src/linter/suppressions/directives.js'
import { damaged, suppressionsIn } from '../../support/suppressions.js'

const known = new Set(['split-sentence', 'stray-quote'])
const listed = (text: string, hasLines = true): readonly unknown[] =>
  findDirectives(text, { comments: findHtmlComments(text), hasLines, known }).map(
    ({ kind, rules, reason, start, end }) => [kind, rules, reason, text.slice(start, end)],
  )

describe('the directives of a text', () => {
  test.each<[string, readonly unknown[]]>([
    ['wirelint-disable', ['disable', null, null]],
    ['wirelint-enable split-sentence', ['enable', ['split-sentence'], null]],
    ['wirelint-disable-next-paragraph a, b -- as  sent', ['disable-next-paragraph', ['a', 'b'], 'as sent']],
    ['wirelint-disable -- as sent', ['disable', null, 'as sent']],
    ['wirelint-disable: split-sentence — why', ['disable', ['split-sentence'], 'why']],
    ['wirelint-disable: unknown-rule', ['disable', null, 'unknown-rule']],
    ['wirelint-disable stray-quote –', ['disable', ['stray-quote'], null]],
    ['wirelint-disabel split-sentence', ['unknown', ['split-sentence'], null]],
  ])('on a line: %s', (line, [kind, rules, reason]) => {
    expect(listed(`One.\n${line}\nTwo.`)).toEqual([[kind, rules, reason, line]])
  })

  test.each([
    'The desk wrote wirelint-disable here.', // not at the line’s beginning
    'wirelint-enabled newsrooms grow.', // words follow a name that is only near
    'wirelint-other', // near no name
    'wirelint',
  ])('are not in the copy: %s', line => {
    expect(listed(line)).toEqual([])
  })

  test('are in comments, and then not on lines within them', () => {
    expect(listed('<!-- wirelint-disable --> x <!--\nwirelint-enable\n-->')).toEqual([
      ['disable', null, null, '<!-- wirelint-disable -->'],
      ['enable', null, null, '<!--\nwirelint-enable\n-->'],
    ])
    expect(listed('<!-- see wirelint-disable -->')).toEqual([])
    expect(listed('<!-- wirelint-other -->')).toEqual([['unknown', null, null, '<!-- wirelint-other -->']])
  })

  test('are on no line of a format that has none', () => {
    expect(listed('wirelint-disable', false)).toEqual([])
  })

  test('begin after line ends as JSON escapes them, after tabs and in strings', () => {
    expect(
      listed('{"text": "wirelint-disable\\nOne.\\u000awirelint-enable"}').map(each => (each as string[])[3]),
    ).toEqual(['wirelint-disable', 'wirelint-enable'])
    expect(listed('a\twirelint-disable\tb').map(each => (each as string[])[3])).toEqual(['wirelint-disable'])
    expect(listed('# wirelint-disable')).toHaveLength(1)
  })
})

test('a text can hold a directive if it has the beginning of their names', () => {
  expect([mayHoldDirective('One. wirelint-x'), mayHoldDirective('One. wirelint.')]).toEqual([true, false])
})

test('words that begin as directives do are found anywhere', () => {
  expect(findDirectiveWords('wirelint-a, wirelint- and swirelint-b')).toEqual([0, 27])
})

describe('a comment that other readers of XML refuse', () => {
  const refused = (text: string): number | null =>
    findRefusedComment(text, findDirectives(text, { comments: findXmlComments(text), hasLines: false, known }))
  test.each([
    ['<a><!-- wirelint-disable -- as sent --></a>', 3],
    ['<a><!-- wirelint-disable : as sent --></a>', null],
    ['<a><![CDATA[x]]><!-- wirelint-disable -- as sent --></a>', 16],
    ['<a></a>', null],
  ])('in %s is at %s', (text, offset) => {
    expect(refused(text)).toBe(offset)
  })

  test('is none in CDATA, which holds HTML', () => {
    const text = '<a><![CDATA[<!-- wirelint-disable -- as sent -->]]></a>'
    expect(
      findRefusedComment(text, findDirectives(text, { comments: findFeedComments(text), hasLines: false, known })),
    ).toBe(null)
  })
})

describe('a misspelt directive is reported, and does nothing', () => {
  const messagesIn = (text: string, format: string): readonly string[] =>
    lint(text, { format, file: 'story' }).stories.flatMap(({ diagnostics }) =>
      diagnostics.flatMap(({ ruleId, message, start, end }) =>
        ruleId === 'unused-suppression' ? [`${text.slice(start.offset, end.offset)}: ${message}`] : [],
      ),
    )
  const meant = (written: string, name: string): string => `There is no directive “${written}”. Did you mean “${name}”?`

  test.each([
    [
      'text',
      'wirelint-disable-next-line split-sentence',
      'wirelint-disable-next-line',
      'wirelint-disable-next-paragraph',
    ],
    ['text', 'wirelint-disbale', 'wirelint-disbale', 'wirelint-disable'],
    ['text', 'wirelint-disabled mojibake, split-sentence -- as sent', 'wirelint-disabled', 'wirelint-disable'],
    [
      'html',
      '<!-- wirelint-disable-next-line split-sentence -->',
      'wirelint-disable-next-line',
      'wirelint-disable-next-paragraph',
    ],
    ['markdown', '<!-- wirelint-enabel -->', 'wirelint-enabel', 'wirelint-enable'],
  ])('in %s: %s', (format, line, written, name) => {
    const text = `${line}\n\n${damaged}\n`
    expect(messagesIn(text, format)).toEqual([`${line}: ${meant(written, name)}`])
    expect(lint(text, { format }).stories[0]?.diagnostics.map(({ ruleId }) => ruleId)).toContain('split-sentence')
    expect(
      lint(text, {
        format,
        config: { suppressions: { unused: 'off', reasons: 'error' } },
      }).stories[0]?.diagnostics.filter(({ ruleId }) => ruleId.includes('suppression')),
    ).toEqual([])
  })

  test('with all names if none is near', () => {
    expect(messagesIn(`<!-- wirelint-off -->\n\n${damaged}\n`, 'markdown')).toEqual([
      '<!-- wirelint-off -->: There is no directive “wirelint-off”. Directives: wirelint-disable-next-paragraph, wirelint-disable, wirelint-enable.',
    ])
  })

  test.each([
    ['text', 'wirelint-based checks found the fault in copy of the night desk.'],
    ['text', 'wirelint-enabled newsrooms reported fewer faults on Monday.'],
    ['text', 'wirelint-enabled: a survey of newsrooms found fewer faults.'],
    ['text', 'The desk wrote wirelint-disbale by mistake.'],
    ['html', '<!-- see wirelint-disbale --><p>Rain fell on the roof.</p>'],
  ])('but words of %s are copy: %s', (format, line) => {
    expect(messagesIn(`${line}\n\nRain fell.\n`, format)).toEqual([])
  })
})

describe('rules after a colon or a dash', () => {
  test.each([
    ['wirelint-disable-next-paragraph: split-sentence', [], ['comment split-sentence: null']],
    [
      'wirelint-disable-next-paragraph -- split-sentence, repeated-word: as sent',
      ['unused-suppression@1'],
      ['comment split-sentence: as sent'],
    ],
    ['wirelint-disable-next-paragraph: stray-quote', ['unused-suppression@1', 'split-sentence@2'], []],
    ['wirelint-disable-next-paragraph -- as-sent', [], ['comment split-sentence: as-sent']],
    [
      'wirelint-disable-next-paragraph: split-sentence is wrong here',
      [],
      ['comment split-sentence: split-sentence is wrong here'],
    ],
  ])('%s', (line, reported, hidden) => {
    expect(suppressionsIn(`${line}\n${damaged}\n`, 'text')).toEqual({ reported, hidden })
  })
})

test('directives are read from any text in time that grows with its length alone', () => {
  const word = fc.constantFrom(
    'wirelint-disable',
    'wirelint-enable',
    'wirelint-disable-next',
    '<!--',
    '-->',
    '--',
    '\n',
    ' ',
    'stray-quote',
    '"',
    '\\n',
    '&lt;!--',
    '&gt;',
    '<![CDATA[',
    ']]>',
    '\t',
    'x',
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }).map(words => words.join('')),
      fc.constantFrom(findXmlComments, findHtmlComments, findFeedComments, findStringComments, noComments),
      fc.boolean(),
      (text, commentsIn, hasLines) => {
        let last = 0
        for (const { start, end, name } of findDirectives(text, {
          comments: commentsIn(text),
          hasLines,
          known: new Set(['stray-quote']),
        })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toContain(name)
          last = start
        }
      },
    ),
  )
})
