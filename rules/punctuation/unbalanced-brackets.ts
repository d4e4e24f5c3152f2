import type { Token } from '../../src/language/annotated-story.js'
import { defineRule } from '../../src/rule.js'

const partner: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const openers: ReadonlySet<string> = new Set(partner.values())

export default defineRule({
  id: 'unbalanced-brackets',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'A bracket without a partner in the paragraph',
  why: `An engine drops a bracket when it moves the bracketed words or cuts the sentence inside them. Add the
    missing bracket where the aside begins or ends.`,
  examples: {
    bad: [
      {
        text: 'Two bridges ⟦(⟧the Mill Bridge and the Abbey Bridge are damaged, officials said.',
        message: 'This “(” has no closing bracket. Add it, or delete this one.',
      },
      {
        text: 'The fund pays 200 crowns ($31)⟦)⟧ to every household, she said.',
        message: 'This “)” has no opening bracket. Add it, or delete this one.',
      },
      { text: 'He said that ⟦[⟧the law⟦)⟧ would pass in May.' },
      { text: 'The ministry⟦)⟧ declined to comment.' },
    ],
    good: [
      'The plan has three parts: a) roads, b) rail and c) ports.', // list marks
      'The plan has two parts: 1) roads and 2) rail.', // list marks with figures
      '1A) The fire near Orden is out, the service says.', // a figure and a letter
      'The fund (worth $1 billion (then 900 million euros)) was closed.', // one within another
      'She signed off with a smile :) and left.', // an emoticon
      '(This story has more than one paragraph in brackets.\n\nIt ends here.)', // over two paragraphs
    ],
  },
  *check({ fields }) {
    for (const { paragraphs } of fields) {
      const [first, last] = [paragraphs[0], paragraphs.at(-1)]
      for (const paragraph of paragraphs) {
        const open: Token[] = []
        for (const token of paragraph.tokens) {
          if (token.kind !== 'punctuation') continue
          if (openers.has(token.text)) open.push(token)
          if (!partner.has(token.text) || (open.length === 0 && isListMark(token))) continue
          if (open.at(-1)?.text === partner.get(token.text)) open.pop()
          else if (!endsAside(token, paragraph.end))
            yield { span: token, message: `This “${token.text}” has no opening bracket. Add it, or delete this one.` }
        }
        for (const token of open)
          if (token.start !== paragraph.start || first === last)
            yield { span: token, message: `This “${token.text}” has no closing bracket. Add it, or delete this one.` }
      }
    }
  },
})

/** True for "a)", "1)" and ":)", by the text right before the bracket. */
function isListMark({ field, start }: Token): boolean {
  return /(?:^|[\s;,.])(?:\p{L}|\d{1,2}\p{L}?|[ivx]{2,4}|[:;]-?)$/u.test(
    field.text.slice(Math.max(0, start - 5), start),
  )
}

/** True for a bracket at the end of a paragraph: it may close one that an earlier paragraph opened. */
const endsAside = ({ field, end }: Token, paragraphEnd: number): boolean =>
  field.text.slice(end, paragraphEnd).length < 2 && field.text.lastIndexOf('\n', end) >= 0
