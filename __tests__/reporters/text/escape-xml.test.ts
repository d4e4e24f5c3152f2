import { expect, test } from '@jest/globals'
import { XmlDocument } from 'libxml2-wasm'
import { escapeXml } from '../../../src/reporters/text/escape-xml.js'
import { commandLines, hostileTexts, rawHazards } from '../../support/hostile-texts.js'

test.each([
  ['<a b="c">\'&\'</a>', '&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;'],
  ['“café” 首爾 𝕏', '“café” 首爾 𝕏'],
  ['a\u0000\u001b\uFFFE\ud800b', 'a\uFFFD\uFFFD\uFFFD\uFFFDb'],
  ['a\r\n\tb', 'a&#13;&#10;&#9;b'],
  ['\u0085\u202e', '&#133;&#8238;'],
  ['##[error]x', '&#35;#[error]x'],
])('%j is written %s', (text, written) => {
  expect(escapeXml(text)).toBe(written)
})

test.each(hostileTexts.map(text => [text]))('a parser gives the text back: %j', text => {
  const written = escapeXml(text)
  using document = XmlDocument.fromString(`<a b="${written}">${written}</a>`)
  const expected = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '\uFFFD')
  expect([document.root.attr('b')?.value, document.root.content]).toEqual([expected, expected])
  expect([...rawHazards(written), ...commandLines(`x${written}`)]).toEqual([])
})
