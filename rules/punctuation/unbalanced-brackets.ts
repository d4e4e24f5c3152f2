import { isInCode } from '../../src/language/patterns/non-prose.js'
import type { AnnotatedField, Paragraph, Token } from '../../src/language/annotated-story.js'
import { perWord, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const partner: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const openers: ReadonlySet<string> = new Set(partner.values())
const isBracket = perWord(mark => partner.has(mark) || openers.has(mark), /[^\p{L}\d]/u)

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
      { text: 'The plan ⟦[⟧due in May was long, and (the mayor said) it fell.' },
      { text: { body: 'The plan ⟦(⟧of the mayor is late.\n\nIt is off.' } },
      { text: { body: '⟦(⟧The plan of the mayor is late.' } },
      { text: { body: 'The plan of the mayor is late.⟦)⟧' } },
      { text: { body: 'The plan of\nthe mayor is late⟦)⟧ now.\n\nIt is off⟦)⟧ .' } },
      { text: 'The plan has parts: 12) roads, and 123) rail, xiii) ports and 1234⟦)⟧ boats.' },
      { text: "She wrote =') and :x⟦)⟧ on Monday." },
      { text: "She wrote :'( and :x⟦(⟧ on Monday." },
      { text: 'The interval ⟦[⟧0, 12345678901234567890.⟦)⟧ is half open.' },
      { text: 'The plan ⟦[⟧it is 0, 1⟦)⟧ is half open.' },
      { text: 'The plan ⟦[⟧0, 1 of it⟦)⟧ is half open.' },
      { text: 'The plan ⟦[⟧a, 1⟦)⟧ is half open.' },
    ],
    good: [
      'The plan has three parts: a) roads, b) rail and c) ports.', // list marks
      'The plan has two parts: 1) roads and 2) rail.', // list marks with figures
      '1A) The fire near Orden is out, the service says.', // a figure and a letter
      'The fund (worth $1 billion (then 900 million euros)) was closed.', // one within another
      'She signed off with a smile :) and left.', // an emoticon
      '(This story has more than one paragraph in brackets.\n\nIt ends here.)', // over two paragraphs
      'She wrote :( and then =) and :-( on Monday.', // emoticons
      'The interval [0, 1) is half open.', // an interval
      'The plan has two parts: 1.) roads and 2.) rail.', // list marks with stops
      'Write \\frac{1) or `print(` in the file.', // code
      { body: 'The plan is off.\n\nThe plan of the mayor is late).' }, // the end of an aside over paragraphs
      { body: '\nThe plan of the mayor is late).' }, // likewise
      ':( she wrote on Monday.', // an emoticon first
      'The interval [10, 1) is half open.', // two digits
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const [first, last] = [field.paragraphs[0], field.paragraphs.at(-1)]
      for (const paragraph of field.paragraphs) {
        const { open, alone } = pairBrackets(paragraph)
        for (const token of alone)
          if (!endsAside(token, paragraph.end) && !isNoMark(field, token))
            yield { span: token, message: `This “${token.text}” has no opening bracket. Add it, or delete this one.` }
        for (const token of open)
          if ((token.start !== paragraph.start || first === last) && !isNoMark(field, token))
            yield { span: token, message: `This “${token.text}” has no closing bracket. Add it, or delete this one.` }
      }
    }
  },
})

/** True for a bracket in code, or for one that is a piece of a broken character. */
const isNoMark = (field: AnnotatedField, { start, end }: Token): boolean =>
  field.residue.covers(start) || isInCode(field.text, start, end)

/** Pairs the brackets of a paragraph, and returns those that are left: openers, and closers in order. */
function pairBrackets({ tokens }: Paragraph): { readonly open: readonly Token[]; readonly alone: readonly Token[] } {
  const open: Token[] = []
  const alone: Token[] = []
  for (const token of where(tokens, isBracket)) {
    if (openers.has(token.text) && !isFrown(token)) open.push(token)
    if (!partner.has(token.text) || (open.length === 0 && isListMark(token))) continue
    const opener = open.at(-1)
    if (opener?.text === partner.get(token.text) || (opener !== undefined && isInterval(opener, token))) open.pop()
    else alone.push(token)
  }
  return { open, alone }
}

/** True for "a)", "1)", "1.)" and ":)", by the text right before the bracket. */
function isListMark({ field, start }: Token): boolean {
  return /(?:^|[\s;,.])(?:(?:\p{L}|\d{1,3}\p{L}?|[ivx]{2,4})\.?|[:;=]['’]?-?)$/u.test(
    field.text.slice(Math.max(0, start - 6), start),
  )
}

/** True for ":(" and ":-(", which open no aside. */
const isFrown = ({ field, start, end }: Token): boolean =>
  /(?:^|\s)[:;=]['’]?-?$/u.test(field.text.slice(Math.max(0, start - 4), start)) &&
  !/[\p{L}\p{N}]/u.test(field.text.charAt(end))

/** True for the brackets of a half-open interval, which differ: “[0, 1)”. */
const isInterval = ({ field, end }: Token, { start }: Token): boolean =>
  start - end < longestInterval && /^[-−+.\d\s]+[,;][-−+.\d\s∞]+$/u.test(field.text.slice(end, start))

const longestInterval = 24

/** True for a bracket at the end of a paragraph: it may close one that an earlier paragraph opened. */
const endsAside = ({ field, end }: Token, paragraphEnd: number): boolean =>
  paragraphEnd - end < 2 && field.text.lastIndexOf('\n', end) >= 0
