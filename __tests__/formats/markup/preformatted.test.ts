import { expect, test } from '@jest/globals'
import { findElement, parseHtml, type Element } from '../../../src/formats/markup/markup.js'
import { holdsCode, splitPreformatted } from '../../../src/formats/markup/preformatted.js'

const preIn = (html: string): Element => {
  const pre = findElement(parseHtml(html), 'pre')
  if (pre === null) throw new Error('no pre')
  return pre
}

test.each([
  [true, '<pre class="brush: js">a</pre>'],
  [true, '<pre><code>a</code></pre>'],
  [false, '<pre>Talks opened.</pre>'],
])('%s: %s holds code', (isCode, html) => {
  expect(holdsCode(preIn(html))).toBe(isCode)
})

test('copy is split at blank lines; a table and a program are none', () => {
  const split = (html: string): readonly string[] => splitPreformatted(preIn(html), html).map(({ text }) => text.text)
  expect(split('<pre>Talks opened.\n\nThey go on.</pre>')).toEqual(['Talks opened.', 'They go on.'])
  expect(split('<pre>Kesh    1    2    3\nOrden   2    3    4</pre>')).toEqual([])
})
