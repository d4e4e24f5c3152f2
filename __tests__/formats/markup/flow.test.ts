import { describe, expect, test } from '@jest/globals'
import { readParagraphs } from '../../../src/formats/markup/flow.js'
import { readEscapedHtml, readPreformatted } from '../../../src/formats/markup/html-copy.js'
import { parseHtml } from '../../../src/formats/markup/markup.js'
import { decodeJsonString } from '../../../src/formats/records/json-string.js'
import { FieldText } from '../../../src/story/field-text.js'
import { listFields, sliceOf } from '../../support/reading.js'

/** The paragraphs of HTML as `role: text`. */
const paragraphsIn = (html: string): readonly string[] =>
  readParagraphs(parseHtml(html).children, html).map(({ text, role }) => `${String(role)}: ${text.text}`)

describe('the paragraphs of mark-up', () => {
  test.each<[string, string, readonly string[]]>([
    ['end with blocks', '<p>One.</p><div>Two.</div>Three.', ['null: One.', 'null: Two.', 'null: Three.']],
    ['fold white space', '<p> One\n\t <b>two </b> three.</p>', ['null: One two three.']],
    ['go over inline tags', '<p>Ta<b>lk</b>s opened.</p>', ['null: Talks opened.']],
    ['go over one line break', '<p>Talks on<br>Monday</p>', ['null: Talks on Monday']],
    ['end at a break after a sentence', '<p>One.<br>Two.</p>', ['null: One.', 'null: Two.']],
    ['end at two breaks', '<p>One<br><br/>Two</p>', ['null: One', 'null: Two']],
    ['decode references', '<p>Fish &amp; chips</p>', ['null: Fish & chips']],
    ['are of preformatted text its own', '<pre>One.\n\nTwo.</pre>', ['null: One.', 'null: Two.']],
    ['have a name for code', '<p>Run <code>a:b</code> <b>now</b>.</p>', ['null: Run Code1 now.']],
    ['are none of code alone', '<p><code>a b</code></p><code>\nif\nfi\n</code><code> </code>One.', ['null: One.']],
    ['are none of a program', '<pre>enum Queue : Int {\n\ncase low\n\n}</pre>', []],
    ['are none of marked code', '<pre class="lang-js">One.</pre><pre><code>Two.</code></pre>', []],
    ['are not glued by comments', '<p>One.<!-- a -->Two 5<!-- -->th.</p>', ['null: One. Two 5th.']],
    ['are none of a table set with spaces', '<pre>Skarne   12   14</pre>', []],
  ])('%s', (_, html, expected) => {
    expect(paragraphsIn(html)).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['heading', '<h2>Talks open</h2>', ['headline: Talks open']],
    ['figure’s caption', '<figure><figcaption>The envoy.</figcaption></figure>', ['caption: The envoy.']],
    ['caption by class', '<div class="wp-caption-text">Ann Lee</div>', ['caption: Ann Lee']],
    [
      'caption and its credit in spans',
      '<figcaption><span class="caption__text">The pier.</span><span class="caption__source">Lia</span></figcaption>',
      ['caption: The pier.', 'credit: Lia'],
    ],
    [
      'caption of two parts',
      '<figcaption><b>The pier.</b><i>The boat.</i></figcaption>',
      ['caption: The pier. The boat.'],
    ],
    ['byline by class', '<div class="x byline">Ann Lee</div>', ['byline: Ann Lee']],
    ['byline of a figure', '<figure><div class="byline">Lia Roe</div></figure>', ['credit: Lia Roe']],
    ['dateline in spans', '<div class="dat"><span>Skarne</span><span>LNA</span></div>', ['dateline: Skarne LNA']],
    ['block in a heading', '<h2><p>Talks open</p></h2>', ['headline: Talks open']],
    ['byline on an inline element', '<p><b class="byline">Ann Lee</b> said so.</p>', ['null: Ann Lee said so.']],
    ['paragraph of links', '<p><a>One</a> <a>Two</a></p>', ['related: One Two']],
    ['sentence that is a link', '<p><a>They went on.</a></p>', ['null: They went on.']],
    ['paragraph with a link', '<p>See <a>One</a></p>', ['null: See One']],
  ])('get a role from a %s', (_, html, expected) => {
    expect(paragraphsIn(html)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['scripts', '<script>One.</script><style>Two.</style><nav>Three.</nav>'],
    ['hidden elements', '<p hidden>One.</p><p aria-hidden="true">Two.</p><p style="display: none">Three.</p>'],
    ['what a site puts around its stories', '<div class="share-bar">One.</div><ul id="menu"><li>Two.</li></ul>'],
    ['asides and footers', '<aside>One.</aside><footer>Two.</footer><div role="navigation">Three.</div>'],
    ['times alone', '<p><time>May 9, 2024</time></p>'],
    ['figures in tables', '<table><tr><td>12 percent.</td><td>Skarne</td></tr></table>'],
  ])('leave %s out', (_, html) => {
    expect(paragraphsIn(html)).toEqual([])
  })

  test('keep prose in tables, times in sentences, and classes that only look like furniture', () => {
    const prose = 'The council approved the budget on Monday and sent it to the governor.'
    expect(paragraphsIn(`<table><td>${prose}</td></table>`)).toEqual([`null: ${prose}`])
    expect(paragraphsIn('<p>On <time>May 9</time> it fell.</p>')).toEqual(['null: On May 9 it fell.'])
    expect(paragraphsIn('<p class="shareholder">One.</p><h2 class="share">Two</h2>')).toEqual([
      'null: One.',
      'headline: Two',
    ])
  })

  test('lead back to the file', () => {
    const html = '<p>Fish &amp; <b>chips</b>\n were  sold.</p>'
    const [paragraph] = readParagraphs(parseHtml(html).children, html)
    expect(paragraph && ['& c', 'chips w', 'sold'].map(words => sliceOf(paragraph.text, words, html))).toEqual([
      ['&amp; <b>c', false],
      ['chips</b>\n w', false],
      ['sold', true],
    ])
  })
})

describe('HTML in another format', () => {
  const outer = (json: string): FieldText => decodeJsonString(json, 1, json.length - 1)

  test('leads back through both escapes', () => {
    const json = '"<p>Caf\\u00e9 \\u0026amp; bar.</p>"'
    const [field] = readEscapedHtml(outer(json))
    expect(field && [field.text, sliceOf(field, 'é &', json), sliceOf(field, 'bar', json)]).toEqual([
      'Café & bar.',
      ['\\u00e9 \\u0026amp;', false],
      ['bar', true],
    ])
  })

  test('keeps its lines if it has no tag and no reference', () => {
    const [one, two] = ['"One.\\nTwo."', '"One.\\nTwo &amp; three."'].map(json => readEscapedHtml(outer(json)))
    expect(one && listFields({ fields: one })).toEqual(['body: One.\n\nTwo.'])
    expect(two && listFields({ fields: two })).toEqual(['body: One. Two & three.'])
  })

  test('that is preformatted keeps its lines whatever its tags', () => {
    const fields = readPreformatted(outer('"<x>One.\\n\\nTwo.</x>"'), { path: '/text' })
    expect([listFields({ fields }), fields[0]?.path]).toEqual([['body: One.\n\nTwo.'], '/text'])
  })
})
