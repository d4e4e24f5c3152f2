import { expect, test } from '@jest/globals'
import { Parser } from 'htmlparser2'
import { escapeHtml } from '../../../src/reporters/html/escape-html.js'
import { commandLines, hostileTexts, rawHazards } from '../../support/hostile-texts.js'

test.each([
  ['“café” 首爾 𝕏', '“café” 首爾 𝕏'],
  ['<a b="c">\'&\'</a>', '&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;'],
  ['one\n\ttwo', 'one\n\ttwo'],
  ['\u0000\u001b\u007f', '\u2400\u241b\u2421'],
  ['\u0085\u009b', '\uFFFD\uFFFD'],
  ['a\rb\u2028\u202e', 'a&#13;b&#8232;&#8238;'],
  ['::error::x\n::y, std::vector', '&#58;:error::x\n&#58;:y, std::vector'],
  ['##[error]x', '&#35;#[error]x'],
])('%j is written %s', (text, written) => {
  expect(escapeHtml(text)).toBe(written)
})

/** The text and the title of the only element. */
function read(page: string): readonly string[] {
  let [text, title] = ['', '']
  const parser = new Parser({
    onopentag: (_, attributes) => {
      title = attributes.title ?? ''
    },
    ontext: piece => {
      text += piece
    },
  })
  parser.end(page)
  return [text, title]
}

test.each(hostileTexts.map(text => [text]))('a browser gives the text back, except for controls: %j', text => {
  const written = escapeHtml(text)
  const bare = (copy: string): string =>
    copy.replace(/[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2400-\u2421\uFFFD]/gu, '?')
  expect(read(`<p title="${written}">${written}</p>`).map(bare)).toEqual([bare(text), bare(text)])
  expect([...rawHazards(written), ...commandLines(`<p>${written}`)]).toEqual([])
})
