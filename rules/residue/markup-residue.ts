import { joinPatterns } from '../../src/story/pattern.js'
import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { isEngineSign } from '../../src/language/layers/tokens.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { defineRule } from '../../src/rule.js'

const halfTag = /<\/?[a-z]{1,10}(?=[\s.,]|$)(?![^<>\n]{0,300}>)/u
const bold = /(?<!\*)\*\*(?=[\p{L}\p{N}“"])|(?<=[\p{L}\p{N}.”"])\*\*(?!\*)/u
const heading = /^#{1,6} (?=\S)/u
// Both parts of a link are bounded, so the search is linear.
const linkText = '\\[[^\\]\\n[]{1,80}\\]'
const linkTarget = '\\((?=https?:|\\/)[^)\\s]{1,200}\\)'
const link = new RegExp(linkText + linkTarget, 'u')
const command = /\\(?:textbf|textit|emph|begin|end|cite|n|u[\da-f]{4})(?![a-z])/u
const openEntity = /&(?:amp|nbsp|quot|lt|gt|rsquo|ldquo|rdquo|#39)(?![\p{L};])/u
/** Half tags, Markdown and LaTeX in a plain field. Whole tags and entities are tokens. */
const residue = joinPatterns([halfTag, bold, heading, link, command, openEntity], 'gmu')

export default defineRule({
  id: 'markup-residue',
  family: 'residue',
  mqm: 'Fluency/Character encoding',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related'],
  summary: 'Tags, entities, or Markdown and LaTeX marks in plain text',
  why: `The story was translated together with its markup, or decoded once too few times, so instructions for the
    page are read as words. Delete the markup, or decode the field.`,
  examples: {
    bad: [
      {
        text: '⟦&quot;⟧We will act,⟦&quot;⟧ the mayor said.',
        message: '“&quot;” is markup, not copy. Delete it, or decode the field.',
      },
      { text: 'The road is closed.⟦<br>⟧Ferries still sail.' },
      { text: 'The mayor⟦&amp;nbsp;⟧said so on Monday.' },
      { text: 'The road is ⟦**⟧closed⟦**⟧ until May.' },
      { text: 'The report ⟦[of the bank](https://example.com/report)⟧ was late.' },
      { text: '⟦## ⟧Background\n\nThe road is closed until May.' },
      { text: 'The road is closed ⟦</p⟧' },
      { text: 'The road is closed.⟦<br⟧ Ferries still sail.' },
      { text: 'The road is closed.⟦<br clear="all">⟧Ferries still sail.' },
      { text: 'The road is closed.⟦</b></p><p>⟧Ferries still sail.⟦</p>⟧ ⟦<p>⟧Crews left.' },
      { text: 'They sell fish,⟦<br>⟧salt; bread is out, Berg ⟦&amp;⟧ Low; both left.' },
      { text: 'The mayor⟦&amp;#39;⟧s plan is out, the fund ⟦&amp⟧ the bank said.' },
      { text: 'The road is closed.⟦<post id="3">⟧ Ferries ⟦<story>⟧still⟦</story>⟧ sail.⟦<post/>⟧' },
      { text: 'The caf⟦\\u00e9⟧ on the square is closed.' },
    ],
    good: [
      'AT&T; and Johnson & Johnson rose, and R&D spending fell.', // ampersands of names
      'The company, <Harbor Lines Ltd>, rose 2 percent.', // a firm in angle brackets, as wires of the 1980s set it
      'Shares of Lade Corp <lde> and Orden Foods <orf.l> rose <in early trade>.', // tickers, an aside
      'The rate is < 5 percent, and the score was 3 * 4.', // signs of reckoning
      'He gave the hotel *** and the dinner ****.', // stars
      'Follow the talks with #HarborTalks on Monday.', // a hashtag
      'The crew sold item # 5 on Monday.', // a sign for a number
      'Write to the desk at <desk@lna.example> for more.', // an address
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const closed = new Set(field.tokens.flatMap(({ text }) => /^<\/([a-z][a-z\d:-]*)>/u.exec(text)?.[1] ?? []))
      for (const token of field.tokens) {
        const { kind, start, end, index } = token
        const before = field.tokens[index - 1]
        if (
          kind === 'markup' &&
          !isEngineSign(token) &&
          !isAddress(token) &&
          isTag(token, closed) &&
          !(before?.kind === 'markup' && before.end === start)
        )
          yield marked(field, start, doublyEscaped(field, endOfRun(field.tokens, index, end)))
      }
      for (const { index, 0: mark } of field.text.matchAll(residue)) yield marked(field, index, index + mark.length)
    }
  },
})

/** True for an e-mail address in angle brackets: "<desk@lna.example>". */
const isAddress = ({ text }: Token): boolean => text.includes('@')

/** Returns the end of a run of tags: tags that touch are one piece of markup. */
function endOfRun(tokens: readonly Token[], index: number, end: number): number {
  let [last, next] = [end, tokens[index + 1]]
  while (next?.kind === 'markup' && next.start === last) [last, next] = [next.end, tokens[next.index + 1]]
  return last
}

/** Elements of HTML and of news formats, and placeholders of engines. */
const elements = makeWordSet(`
  a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code
  col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
  frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hl1 hl2 hr html i iframe img image input ins kbd label legend li
  link main map mark media menu meta meter nav noscript object ol optgroup option output p param picture pre progress q
  rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time title tr track tt u ul var video wbr person location org num chron byline
  url link email name number date user tweet
`)

/**
 * True for a tag. A name in angle brackets that is no element is one if it has a stroke or an attribute, or is closed
 * somewhere; otherwise it is a ticker (“Lade Corp <lde>”) or an aside.
 */
function isTag({ text }: Token, closed: ReadonlySet<string>): boolean {
  const name = /^<([a-z][a-z\d:-]*)/u.exec(text)?.[1]
  if (name === undefined) return true
  return elements.has(name) || closed.has(name) || /\/>$|\s[\w:-]+\s?=/u.test(text)
}

/**
 * Returns the end of an entity. "&amp;nbsp;" continues after its first semicolon, because its ampersand was escaped.
 */
const doublyEscaped = ({ text }: AnnotatedField, end: number): number =>
  end +
  (text.slice(end - 5, end) === '&amp;'
    ? (/^(?:[a-z]{2,6}|#\d{2,5});/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
    : 0)

const marked = (field: AnnotatedField, start: number, end: number) => ({
  span: field.span(start, end),
  message: `“${field.text.slice(start, end)}” is markup, not copy. Delete it, or decode the field.`,
})
