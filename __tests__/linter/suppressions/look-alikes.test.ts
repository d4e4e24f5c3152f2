import { describe, expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import { damaged, suppressionsIn } from '../../support/suppressions.js'

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
    expect(suppressionsIn(text, format)).toEqual({
      reported: [expect.stringMatching(/^repeated-word@/u)],
      hidden: ['comment split-sentence: as sent'],
    })
  })
})
