import { describe, expect, test } from '@jest/globals'
import type { Reader } from '../../src/formats/reader.js'
import type { Diagnostic, FileEdit } from '../../src/linter/report.js'
import { diagnosticsIn } from '../../src/lsp/checked-document.js'
import { suppressesAlone, suppressionsFor } from '../../src/lsp/suppression.js'
import { checkedDocument } from '../support/checked-documents.js'
import { ruleFor } from '../support/rules.js'

const applied = (text: string, { start, end, text: put }: FileEdit): string =>
  text.slice(0, start) + put + text.slice(end)

describe('places for a directive', () => {
  const places = (text: string, comments: Reader['comments']): readonly string[] => {
    const offset = text.indexOf('bad')
    const diagnostic = { ruleId: 'bad', start: { line: 1, column: 1, offset } } as Diagnostic
    return [...suppressionsFor(diagnostic, text, comments)].map(edit => applied(text, edit))
  }
  const line = 'wirelint-disable-next-paragraph bad'
  const comment = `<!-- ${line} -->`

  test.each([
    ['before the first paragraph', 'It was bad.', `${line}\nIt was bad.`],
    ['before a later one', 'One.\n\nTwo.\nIt was bad.', `One.\n\n${line}\nTwo.\nIt was bad.`],
    ['with the line ends of the document', 'One.\r\n\r\nIt was bad.\r\n', `One.\r\n\r\n${line}\r\nIt was bad.\r\n`],
    ['after a line of blanks', 'One.\n \t\nIt was bad.', `One.\n \t\n${line}\nIt was bad.`],
  ])('on a line %s', (_, text, expected) => {
    expect(places(text, 'lines')).toEqual([expected])
  })

  test('in a comment before each tag that may begin the paragraph, and before its lines', () => {
    expect(places('<div>\n  <p>It <b>was</b> bad.</p>\n</div>', 'xml')).toEqual([
      `<div>\n  <p>It ${comment}<b>was</b> bad.</p>\n</div>`,
      `<div>\n  ${comment}\n  <p>It <b>was</b> bad.</p>\n</div>`,
      `${comment}\n<div>\n  <p>It <b>was</b> bad.</p>\n</div>`,
      `${comment}\n\n<div>\n  <p>It <b>was</b> bad.</p>\n</div>`,
    ])
  })

  test('not before closing tags, and before eight tags at most', () => {
    expect(places(`${'<i></i>'.repeat(20)}bad`, 'html').length).toBe(9)
    expect(places('a < b, bad', 'html')).toEqual([`${comment}\n\na < b, bad`])
  })
})

describe('a directive suppresses a diagnostic alone', () => {
  const rules = [ruleFor('bad', { id: 'bad' }), ruleFor('poor', { id: 'poor' })]
  const directive = 'wirelint-disable-next-paragraph bad -- It is a quote.\n'

  /** True if an insertion into the document suppresses the first diagnostic alone. */
  const isAlone = async (text: string, edit: FileEdit): Promise<boolean> => {
    const before = await checkedDocument(text, rules)
    const [diagnostic] = diagnosticsIn(before)
    if (diagnostic === undefined) throw new Error('Nothing was found.')
    return suppressesAlone(diagnostic, edit, before, await checkedDocument(applied(text, edit), rules))
  }
  const insert = (start: number, text = directive): FileEdit => ({ start, end: start, text })

  test('where nothing else changes', async () => {
    expect(await isAlone('It was bad.\n\nIt was poor.\n', insert(0))).toBe(true)
  })

  test('also with others of its rule in the paragraph', async () => {
    expect(await isAlone('It was bad, and bad.\n', insert(0))).toBe(true)
  })

  test('not where it stays', async () => {
    expect(await isAlone('It was bad.\n\nSo.\n', insert(13))).toBe(false)
  })

  test('not where another rule is suppressed too', async () => {
    const both = 'wirelint-disable-next-paragraph bad, poor -- It is a quote.\n'
    expect(await isAlone('It was bad and poor.\n', insert(0, both))).toBe(false)
  })

  test('not where the inserted words bring another', async () => {
    expect(await isAlone('It was bad.\n', insert(0, `${directive}It is poor.\n\n`))).toBe(false)
  })
})
