import { expect, test } from '@jest/globals'
import { findMarkupSigns } from '../../../src/language/patterns/markup-signs.js'

const found = (text: string): string[] => Array.from(findMarkupSigns(text), ({ start, end }) => text.slice(start, end))

test.each([
  ['entities', 'A &quot;plan&quot; of &#8217; &#x2019;', ['&quot;', '&quot;', '&#8217;', '&#x2019;']],
  ['entities with spaces', 'The & quot;plan& quot ; & # 39 ;', ['& quot;', '& quot ;', '& # 39 ;']],
  ['entities without an end', 'The cook#39;s pan &mdash so #8220;It', ['#39;', '&mdash', '#8220;']],
  ['an entity that was escaped twice', 'The &amp;nbsp; and &amp;#39;', ['&amp;nbsp;', '&amp;#39;']],
  ['an entity before an ending', 'The cook&#8217s pan', ['&#8217']],
  ['tags', 'A <b>cook</b>.<br/> <post id="3"></post>', ['<b>', '</b>', '<br/>', '<post id="3">', '</post>']],
  ['torn tags', 'A < b > cook < / b > and < br / ></ em>', ['< b >', '< / b >', '< br / >', '</ em>']],
  ['a torn tag with an attribute', 'See < a href = "x" > here', ['< a href = "x" >']],
  ['half a tag', 'The road </p', ['</p']],
  [
    'escapes of programs',
    String.raw`caf\u00e9 \x41 \"so\" Don\'t \nThe`,
    ['\\u00e9', '\\x41', '\\"', '\\"', "\\'", '\\n'],
  ],
  ['escapes of addresses', 'The cook%E2%80%99s costs%20more. It%27s', ['%E2%80%99', '%20', '%27']],
  ['escapes of mail', 'The cook=E2=80=99s costs=20more cook=92s', ['=E2=80=99', '=20', '=92']],
  ['escapes of R', 'The cook<U+2019>s', ['<U+2019>']],
  [
    'escapes without a backslash',
    'The cooku2019s u201cplanu201d in the cafu00e9',
    ['u2019', 'u201c', 'u201d', 'u00e9'],
  ],
  [
    'shortcodes',
    '[caption id="a_1" w=2]Cook[/caption] [b]so[/b]',
    ['[caption id="a_1" w=2]', '[/caption]', '[b]', '[/b]'],
  ],
  ['shortcodes with a value', 'See [url=x.example]this[/url]', ['[url=x.example]', '[/url]']],
  [
    'links of wikis',
    'In [[Orden|the town]] and [[Kesh]] [https://x.example now]',
    ['[[Orden|the town]]', '[[Kesh]]', '[https://x.example now]'],
  ],
  ['headings', '## Plan\n== Plan ==\nThe end', ['## ', '== Plan ==']],
  ['Markdown', 'The **cook** has a [plan](https://x.example/a)', ['**', '**', '[plan](https://x.example/a)']],
])('finds %s', (_, text, signs) => {
  expect(found(text)).toEqual(signs)
})

test.each([
  'AT&T; R&D; M & S; Johnson & Johnson; R & reg',
  '“[i]t was late,” [s]he said of [b]oth',
  'See [quote] and [sic]. Lade <lde> and <in early trade> and <desk@lna.example>',
  'If a < b > c, or 5 < 6, and x=20 or E=09',
  'Item #12; item #13; #Talks; 50% 5%20 20%of menu2019 u2019',
  'https://x.example/a%20b?x=1&amp;y=%E2%80%99#39; or x.example/a=20b or a=20b@x.example.org',
  'C:\\new\\table and *** and ** 5 **',
])('leaves alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('an address ends where its tag ends', () => {
  expect(found('<a href="https://x.example">here</a>')).toEqual(['<a href="https://x.example">', '</a>'])
})
