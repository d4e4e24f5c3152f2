import { describe, expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import { formatWriters, Escapes } from '../../support/format-writers.js'
import { damaged, other, suppressionsIn } from '../../support/suppressions.js'

describe('a suppression', () => {
  test.each([
    [
      'a line of plain text, for the next paragraph',
      'text',
      `wirelint-disable-next-paragraph split-sentence -- as sent\n${damaged}\n\n${other}\n`,
      ['split-sentence@4'],
      ['comment split-sentence: as sent'],
    ],
    [
      'a line of plain text, to the end',
      'text',
      `Rain fell.\n\nwirelint-disable\n\n${damaged}\n\n${other}\n`,
      [],
      ['comment split-sentence: null', 'comment split-sentence: null'],
    ],
    [
      'until another one ends it',
      'text',
      `wirelint-disable split-sentence, stray-quote\n\n${damaged}\n\nwirelint-enable split-sentence\n\n${other}\n`,
      ['unused-suppression@1', 'split-sentence@7'],
      ['comment split-sentence: null'],
    ],
    [
      'of another rule',
      'text',
      `wirelint-disable stray-quote\n\n${damaged}\n`,
      ['unused-suppression@1', 'split-sentence@3'],
      [],
    ],
    [
      'of a rule that does not exist',
      'text',
      `wirelint-disable split-sentense\n\n${damaged}\n`,
      ['unused-suppression@1', 'split-sentence@3'],
      [],
    ],
    [
      'two for one paragraph',
      'text',
      `wirelint-disable-next-paragraph split-sentence -- a\nwirelint-disable-next-paragraph repeated-word -- b\nThey sailed to the the harbor. ${damaged}\n`,
      [],
      ['comment repeated-word: b', 'comment split-sentence: a'],
    ],
    ['after all copy', 'text', `${damaged}\n\nwirelint-disable\n`, ['split-sentence@1', 'unused-suppression@3'], []],
    [
      'a comment of HTML',
      'html',
      `<!DOCTYPE html><html><body><article><h1>Talks open</h1><!-- wirelint-disable-next-paragraph split-sentence -->\n<p>${damaged}</p>\n<p>${other}</p></article></body></html>`,
      ['split-sentence@3'],
      ['comment split-sentence: null'],
    ],
    [
      'a comment of Markdown',
      'markdown',
      `# Talks open\n\n<!-- wirelint-disable-next-paragraph split-sentence -->\n\n${damaged}\n`,
      [],
      ['comment split-sentence: null'],
    ],
    [
      'a comment of NITF',
      'nitf',
      `<nitf><body><body.content><!-- wirelint-disable split-sentence --><p>${damaged}</p></body.content></body></nitf>`,
      [],
      ['comment split-sentence: null'],
    ],
    [
      'a comment before an item of a feed',
      'rss',
      `<rss><channel><!-- wirelint-disable split-sentence -- known -->\n<item><title>One</title><description>${damaged}</description></item>\n<item><title>Two</title><description>${damaged}</description></item></channel></rss>`,
      ['split-sentence@3'],
      ['comment split-sentence: known'],
    ],
    [
      'a comment of HTML that is escaped in a feed',
      'rss',
      `<rss><channel><item><title>One</title><description>&lt;!-- wirelint-disable-next-paragraph --&gt;&lt;p>${damaged}&lt;/p>&lt;p>${other}&lt;/p></description></item></channel></rss>`,
      ['split-sentence@1'],
      ['comment split-sentence: null'],
    ],
    [
      'a comment of HTML in JSON',
      'ninjs',
      `{"uri": "u:1", "headline": "One", "body_xhtml": "\\u003c!-- wirelint-disable-next-paragraph -- quoted --\\u003e\\n<p>${damaged}</p>"}`,
      [],
      ['comment split-sentence: quoted'],
    ],
    [
      'a line of copy in JSON',
      'jsonl',
      `{"id": "j1", "text": "wirelint-disable split-sentence -- as sent\\n\\n${damaged}"}\n{"id": "j2", "text": "${damaged}"}\n`,
      ['split-sentence@2'],
      ['comment split-sentence: as sent'],
    ],
    [
      'a line of a wire',
      'iptc7901',
      `\u0001lna0042 4 i 211 LNA 061\r\n\r\nharbor/\r\n\u0002Talks open =\r\n\r\nwirelint-disable-next-paragraph split-sentence\r\n\r\n   ${damaged}\r\n\u0003091200 GMT May 24\r\n\u0004`,
      [],
      ['comment split-sentence: null'],
    ],
    [
      'a line above all of a wire',
      'iptc7901',
      `\u0001lna0042 4 i 211 LNA 061\r\n\r\nharbor/\r\n\u0002wirelint-disable split-sentence\r\nTalks open =\r\n\r\n   ${damaged}\r\n\u0003091200 GMT May 24\r\n\u0004`,
      [],
      ['comment split-sentence: null'],
    ],
    [
      'a cell of a table',
      'csv',
      `id,text\n1,"wirelint-disable split-sentence\n\n${damaged}"\n2,"${damaged}"\n`,
      ['split-sentence@5'],
      ['comment split-sentence: null'],
    ],
    [
      'a comment of a translator',
      'po',
      `# wirelint-disable split-sentence -- as sent\nmsgid "x"\nmsgstr "${damaged}"\n`,
      [],
      ['comment split-sentence: as sent'],
    ],
    [
      'a comment of XLIFF',
      'xliff',
      `<xliff version="1.2"><file><body><!-- wirelint-disable --><trans-unit id="1"><source>x</source><target>${damaged}</target></trans-unit></body></file></xliff>`,
      [],
      ['comment split-sentence: null'],
    ],
    [
      'words that only speak of it',
      'text',
      `The manual says that wirelint-disable stops it. ${damaged}\n`,
      ['split-sentence@1'],
      [],
    ],
  ])('%s', (_, format, text, reported, hidden) => {
    expect(suppressionsIn(text, format)).toEqual({ reported, hidden })
  })

  test('in XML may be written so that the file stays well-formed; where it is not, a note says so', () => {
    const file = (mark: string): string =>
      `<rss><channel><item><title>One</title><description><!-- wirelint-disable split-sentence ${mark} as sent -->${damaged}</description></item></channel></rss>`
    for (const mark of ['--', '—', ':']) {
      const { stories, notes, problems } = lint(file(mark), { format: 'rss' })
      expect([stories[0]?.hidden.map(({ reason }) => reason), problems, notes.length]).toEqual([
        ['as sent'],
        [],
        mark === '--' ? 1 : 0,
      ])
    }
    expect(
      lint(file('--').replace('<!--', '<![CDATA[<!--').replace('</desc', ']]></desc'), { format: 'rss' }).notes,
    ).toEqual([])
  })

  test('is not copy: a story reads the same with it and without it', () => {
    const [plain, marked] = [
      `TALKS OPEN\n\n${damaged}\n`,
      `wirelint-disable -- all of it\nTALKS OPEN\n\n${damaged}\n`,
    ].map(text => lint(text, { format: 'text' }).stories[0])
    expect(marked?.words).toBe(plain?.words)
    expect([marked?.verdict.level, marked?.score]).toEqual(['clean', 0])
  })

  test('that gives no reason is reported if reasons are required', () => {
    const text = `wirelint-disable-next-paragraph split-sentence\n${damaged}\n\nwirelint-disable-next-paragraph split-sentence -- a poem\n${other}\n`
    const { stories } = lint(text, { config: { suppressions: { reasons: 'error' } } })
    expect(
      stories[0]?.diagnostics.map(({ ruleId, severity, start, end, field }) => [
        ruleId,
        severity,
        text.slice(start.offset, end.offset),
        field,
      ]),
    ).toEqual([['unexplained-suppression', 'error', 'wirelint-disable-next-paragraph split-sentence', null]])
  })

  test('that hides nothing can stay unreported, and does if its rule is off', () => {
    const text = `wirelint-disable stray-quote\n\nRain fell.\n`
    expect(lint(text, { config: { suppressions: { unused: 'off' } } }).stories[0]?.diagnostics).toEqual([])
    expect(lint(text, { config: { levels: { 'stray-quote': 'off' } } }).stories[0]?.diagnostics).toEqual([])
    expect(
      lint(text, { config: { suppressions: { unused: 'info' } } }).stories[0]?.diagnostics.map(
        ({ severity, message }) => [severity, message],
      ),
    ).toEqual([['info', 'This suppression hides nothing. Delete it.']])
  })
})

test('in every format a line or comment at the top hides all that is found', () => {
  for (const { format, write } of formatWriters) {
    const copy = { headline: 'Harbor talks open', paragraphs: [damaged, other] }
    const file = write(copy, new Escapes([]))
    const found = lint(file, { format }).stories[0]
    const at = Math.min(...(found?.diagnostics.map(({ start }) => start.offset) ?? [0]))
    // After the headline, at the copy's first word.
    const place = file.lastIndexOf('Talks', at)
    const comment =
      place > 0 && file.slice(0, place).endsWith('&lt;p&gt;')
        ? '&lt;!-- wirelint-disable --&gt;'
        : '<!-- wirelint-disable -->'
    const isCopy =
      ['jsonl', 'iptc7901', 'anpa', 'zczc', 'po', 'csv'].includes(format) ||
      (format === 'json' && !file.includes('<p>'))
    const lineEnd = ['jsonl', 'json', 'po'].includes(format) ? '\\n' : '\n'
    const inCopy = `${lineEnd}wirelint-disable${lineEnd}${lineEnd}`
    const inMarkup = format === 'markdown' ? `${comment}\n\n` : comment
    const marked = file.slice(0, place) + (isCopy ? inCopy : inMarkup) + file.slice(place)
    const story = lint(marked, { format }).stories[0]
    expect([format, story?.diagnostics, story?.hidden.length]).toEqual([format, [], found?.diagnostics.length])
  }
})
