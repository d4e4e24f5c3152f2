import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { noComments, stringComments } from '../../../src/formats/comments.js'
import { feedComments, htmlComments, xmlComments } from '../../../src/formats/markup/parsed-comments.js'
import { lint } from '../../../src/node.js'
import { directivesIn } from '../../../src/linter/suppressions/directives.js'
import { dresses, Escapes } from '../../support/dressed.js'

const damaged = 'Talks on the harbor opened on Thursday at the town hall. of Skarne.'
const other = 'The mayor left the new bridge. with his wife on Friday.'

/** What is reported and what is hidden, as `rule@line` and `rule: reason`. */
function said(
  text: string,
  format: string,
): { readonly reported: readonly string[]; readonly hidden: readonly string[] } {
  const { stories, problems } = lint(text, { format, file: 'story' })
  expect(problems).toEqual([])
  return {
    reported: stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId, start }) => `${ruleId}@${String(start.line)}`),
    ),
    hidden: stories.flatMap(({ hidden }) =>
      hidden.map(({ diagnostic, by, reason }) => `${by} ${diagnostic.ruleId}: ${String(reason)}`),
    ),
  }
}

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
      'until it is taken back',
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
      'of a rule that is not there',
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
    ['behind all copy', 'text', `${damaged}\n\nwirelint-disable\n`, ['split-sentence@1', 'unused-suppression@3'], []],
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
    expect(said(text, format)).toEqual({ reported, hidden })
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

  test('is no copy: a story reads the same with it and without it', () => {
    const [plain, marked] = [
      `TALKS OPEN\n\n${damaged}\n`,
      `wirelint-disable -- all of it\nTALKS OPEN\n\n${damaged}\n`,
    ].map(text => lint(text, { format: 'text' }).stories[0])
    expect(marked?.words).toBe(plain?.words)
    expect([marked?.verdict.level, marked?.score]).toEqual(['clean', 0])
  })

  test('that gives no reason is reported where reasons are demanded', () => {
    const text = `wirelint-disable-next-paragraph split-sentence\n${damaged}\n\nwirelint-disable-next-paragraph split-sentence -- a poem\n${other}\n`
    const { stories } = lint(text, { config: { suppressions: { reasons: 'error' } } })
    expect(
      stories[0]?.diagnostics.map(({ ruleId, severity, start, end, field }) => [
        ruleId,
        severity,
        text.slice(start.offset, end.offset),
        field,
      ]),
    ).toEqual([['unexplained-suppression', 'error', 'wirelint-disable-next-paragraph split-sentence', 'editors-note']])
  })

  test('that is of no use can go unsaid, and does where its rule is off', () => {
    const text = `wirelint-disable stray-quote\n\nRain fell.\n`
    expect(lint(text, { config: { suppressions: { unused: 'off' } } }).stories[0]?.diagnostics).toEqual([])
    expect(lint(text, { config: { levels: { 'stray-quote': 'off' } } }).stories[0]?.diagnostics).toEqual([])
    expect(
      lint(text, { config: { suppressions: { unused: 'info' } } }).stories[0]?.diagnostics.map(
        ({ severity, message }) => [severity, message],
      ),
    ).toEqual([['info', 'This suppresses nothing: delete it.']])
  })
})

describe('what only looks like a directive is copy', () => {
  const mark = '<!-- wirelint-disable -->'
  const escaped = '&lt;!-- wirelint-disable --&gt;'
  const page = (inside: string): string =>
    `<!DOCTYPE html><html><body><article><h1>Talks open</h1>${inside}<p>${damaged}</p></article></body></html>`
  test.each([
    ['escaped in HTML', 'html', page(`<p>The paper wrote “${escaped}” in its code.</p>`)],
    ['in an attribute', 'html', page(`<p title="${mark}" class="${escaped}">Rain fell.</p>`)],
    ['in a script', 'html', page(`<script>const mark = "${mark}"</script><p>Rain fell.</p>`)],
    ['escaped in Markdown', 'markdown', `Rain fell, said ${escaped} in its code.\n\n${damaged}\n`],
    [
      'in code of Markdown',
      'markdown',
      `The paper wrote \`${mark}\` there.\n\n\`\`\`html\n${mark}\n\`\`\`\n\n    ${mark}\n\n${damaged}\n`,
    ],
    [
      'escaped in NITF',
      'nitf',
      `<nitf><body><body.content><p>The paper wrote “${escaped}” in its code.</p><p>${damaged}</p></body.content></body></nitf>`,
    ],
    [
      'in CDATA of NITF',
      'nitf',
      `<nitf><body><body.content><p><![CDATA[The paper wrote “${mark}” in its code.]]></p><p>${damaged}</p></body.content></body></nitf>`,
    ],
    [
      'escaped in an attribute of a feed',
      'rss',
      `<rss><channel><item><title>One</title><media label="${escaped}"/><description>${damaged}</description></item></channel></rss>`,
    ],
    [
      'escaped twice in a feed',
      'rss',
      `<rss><channel><item><title>One</title><description>The paper wrote ${escaped.replaceAll('&', '&amp;')} in its code. ${damaged}</description></item></channel></rss>`,
    ],
    [
      'escaped beside mark-up in a feed',
      'rss',
      `<rss><channel><item><title>One</title><description><p>The paper wrote ${escaped} in its code.</p><p>${damaged}</p></description></item></channel></rss>`,
    ],
    [
      'escaped in XLIFF',
      'xliff',
      `<xliff version="1.2"><file><body><trans-unit id="1"><source>x</source><target>The paper wrote “${escaped}” in its code. ${damaged}</target></trans-unit></body></file></xliff>`,
    ],
    [
      'escaped in HTML in JSON',
      'json',
      JSON.stringify({ body_html: `<p>The paper wrote “${escaped}” in its code.</p><p>${damaged}</p>` }),
    ],
    ['in plain text in JSON', 'jsonl', JSON.stringify({ text: `The paper wrote ${mark} in its code. ${damaged}` })],
    ['in a headline of JSON', 'jsonl', JSON.stringify({ headline: 'wirelint-disable is a comment', text: damaged })],
    ['in plain text', 'text', `The paper wrote “${mark}” in its code.\n\n${damaged}\n`],
  ])('%s', (_, format, text) => {
    const { stories } = lint(text, { format, file: 'story' })
    expect(stories.flatMap(({ hidden }) => hidden)).toEqual([])
    expect(stories[0]?.diagnostics.map(({ ruleId }) => ruleId)).toContain('split-sentence')
    expect(stories[0]?.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('unused-suppression')
  })

  test.each([
    [
      'a line end in JSON',
      'jsonl',
      `{"text": "wirelint-disable-next-paragraph split-sentence -- as sent\\u000a${damaged}\\u000A\\u000aThey sailed to the the harbor."}`,
    ],
    [
      'a tab between cells',
      'csv',
      `id\tnote\ttext\n1\twirelint-disable split-sentence -- as sent\t"${damaged}\n\nThey sailed to the the harbor."\n`,
    ],
  ])('%s ends one', (_, format, text) => {
    expect(said(text, format)).toEqual({
      reported: [expect.stringMatching(/^repeated-word@/u)],
      hidden: ['comment split-sentence: as sent'],
    })
  })
})

describe('a directive that is misspelt is told, and does nothing', () => {
  const told = (text: string, format: string): readonly string[] =>
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
    expect(told(text, format)).toEqual([`${line}: ${meant(written, name)}`])
    expect(lint(text, { format }).stories[0]?.diagnostics.map(({ ruleId }) => ruleId)).toContain('split-sentence')
    expect(
      lint(text, {
        format,
        config: { suppressions: { unused: 'off', reasons: 'error' } },
      }).stories[0]?.diagnostics.filter(({ ruleId }) => ruleId.includes('suppression')),
    ).toEqual([])
  })

  test('with all names where none is near', () => {
    expect(told(`<!-- wirelint-off -->\n\n${damaged}\n`, 'markdown')).toEqual([
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
    expect(told(`${line}\n\nRain fell.\n`, format)).toEqual([])
  })
})

describe('rules behind a colon or a dash', () => {
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
    expect(said(`${line}\n${damaged}\n`, 'text')).toEqual({ reported, hidden })
  })
})

describe('a directive in an item is for the story of that item alone', () => {
  const rss = (first: string): string =>
    `<rss><channel>${first}<item><title>Two</title><description>${damaged}</description></item></channel></rss>`
  const xliff = (first: string): string =>
    `<xliff version="1.2"><file><body>${first}<trans-unit id="2"><source>x</source><target>${damaged}</target></trans-unit></body></file></xliff>`
  const message = (text: string): string =>
    `\u0001lna0042 4 i 211 LNA 061\r\n\r\nharbor/\r\n\u0002Talks open =\r\n\r\n${text}\u0003091200 GMT May 24\r\n\u0004`
  const [next, unused] = ['split-sentence', 'unused-suppression']
  test.each([
    ['without words', 'rss', rss('<item><guid>g1</guid><!-- wirelint-disable --></item>'), [next]],
    [
      'that cannot be read',
      'rss',
      rss('<item><title>One</title><description><b><!-- wirelint-disable --></description></item>'),
      [next],
    ],
    [
      'behind its copy',
      'rss',
      rss('<item><title>One</title><description>Rain fell.</description><!-- wirelint-disable --></item>'),
      [unused, next],
    ],
    ['between two', 'rss', rss('<item><guid>g1</guid></item><!-- wirelint-disable -->'), []],
    [
      'that is not translated',
      'xliff',
      xliff('<trans-unit id="1"><!-- wirelint-disable --><source>x</source></trans-unit>'),
      [next],
    ],
    [
      'on a line that is no JSON',
      'jsonl',
      `{"text": "wirelint-disable\\n\\nRain fell."\n{"text": "${damaged}"}\n`,
      [next],
    ],
    [
      'on a line without copy',
      'jsonl',
      `{"note": "wirelint-disable\\n\\nRain fell."}\n{"text": "${damaged}"}\n`,
      [next],
    ],
    ['in a list', 'json', `[{"note": "wirelint-disable\\n\\nRain fell."}, {"text": "${damaged}"}]`, [next]],
    ['in a row that cannot be read', 'csv', `id,text\n1,"wirelint-disable\nRain fell.",more\n2,"${damaged}"\n`, [next]],
    [
      'in an entry that is not done',
      'po',
      `msgid "w"\nmsgstr "All is well."\n\n# wirelint-disable\n#, fuzzy\nmsgid "x"\nmsgstr "Rain fell."\n\nmsgid "y"\nmsgstr "${damaged}"\n`,
      [next],
    ],
    [
      'above the header of a catalogue',
      'po',
      `# wirelint-disable\nmsgid ""\nmsgstr ""\n\nmsgid "y"\nmsgstr "${damaged}"\n`,
      [],
    ],
    [
      'at the end of a message',
      'iptc7901',
      `${message('   Rain fell.\r\n\r\nwirelint-disable\r\n')}${message(`   ${damaged}\r\n`)}`,
      [unused, next],
    ],
    [
      'in XML of no standard',
      'xml',
      `<?xml version="1.0"?><list><story><body>Rain fell.</body><!-- wirelint-disable --></story><story><body>${damaged}</body></story></list>`,
      [unused, next],
    ],
  ])('%s: %s', (_, format, text, found) => {
    const { stories } = lint(text, { format, file: 'story' })
    expect(stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).toEqual(found)
  })
})

test('in every format a line or comment at the top hides all that is found', () => {
  for (const { format, dress } of dresses) {
    const copy = { headline: 'Harbor talks open', paragraphs: [damaged, other] }
    const file = dress(copy, new Escapes([]))
    const found = lint(file, { format }).stories[0]
    const at = Math.min(...(found?.diagnostics.map(({ start }) => start.offset) ?? [0]))
    // Behind the headline, where the copy's first word stands.
    const place = file.lastIndexOf('Talks', at)
    const comment =
      place > 0 && file.slice(0, place).endsWith('&lt;p&gt;')
        ? '&lt;!-- wirelint-disable --&gt;'
        : '<!-- wirelint-disable -->'
    const isCopy =
      ['jsonl', 'iptc7901', 'anpa', 'po', 'csv'].includes(format) || (format === 'json' && !file.includes('<p>'))
    const lineEnd = ['jsonl', 'json', 'po'].includes(format) ? '\\n' : '\n'
    const marked =
      file.slice(0, place) +
      (format === 'markdown' ? `${comment}\n\n` : isCopy ? `${lineEnd}wirelint-disable${lineEnd}${lineEnd}` : comment) +
      file.slice(place)
    const story = lint(marked, { format }).stories[0]
    expect([format, story?.diagnostics, story?.hidden.length]).toEqual([format, [], found?.diagnostics.length])
  }
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
      fc.constantFrom(xmlComments, htmlComments, feedComments, stringComments, noComments),
      fc.boolean(),
      (text, commentsIn, hasLines) => {
        let last = 0
        for (const { start, end, name } of directivesIn(text, {
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
