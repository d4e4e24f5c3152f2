import { expect, test } from '@jest/globals'
import { escapeMarkdownCell } from '../../../src/reporters/text/escape-markdown.js'

test.each([
  ['plain words, “quoted” (so).', 'plain words, “quoted” (so).'],
  ['a | b', 'a &#124; b'],
  ['*a* _b_ `c` ~d~', '&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126;'],
  ['[a](b) #1 @c $d$', '&#91;a&#93;(b) &#35;1 &#64;c &#36;d&#36;'],
  ['<b>&amp;</b> \\', '&#60;b&#62;&#38;amp;&#60;/b&#62; &#92;'],
  ['one\n\n two\tthree', 'one two three'],
  ['a\u001b[31m\u202eb', 'a\uFFFD&#91;31m\uFFFDb'],
])('%j is written %s', (text, written) => {
  expect(escapeMarkdownCell(text)).toBe(written)
})
