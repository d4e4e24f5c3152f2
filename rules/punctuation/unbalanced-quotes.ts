import { findCutWords } from '../../src/language/patterns/broken-ends.js'
import type { AnnotatedField, LoneMark, Token } from '../../src/language/annotated-story.js'
import {
  type BrokenQuotation,
  findBrokenQuotation,
  isClosedByMarkup,
} from '../../src/language/patterns/lost-closers.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'unbalanced-quotes',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'related'],
  summary: 'A double quotation mark without a partner in the paragraph',
  why: `Engines translate sentence by sentence. When a quotation covers two sentences, they lose one of its marks
    or add one too many, and the reader no longer knows who speaks. Find the end of the quotation and close it
    there. A quotation that opens its paragraph and is never closed, or closes one and was never opened, is a
    warning, because hurried human copy has it too. A quotation that continues in the next paragraph without a new
    opening mark is a matter of style, so it is info.`,
  examples: {
    bad: [
      {
        text: 'The minister said ⟦“we will sign the accord on Friday.⟧ He then left for home.',
        message: 'This quotation is not closed. Close it behind these words, or delete its mark.',
      },
      { text: 'He was late. ⟦"The sea rose and fell. Then the boat was gone,⟧ she said. It was old.' },
      {
        text: '"I heard the sea. Then I heard ⟦"nothing,"⟧ she said.',
        message: 'This quotation is within another one that is not closed. Use single marks, or close the first.',
      },
      {
        text: 'He was late. ⟦"⟧The sea rose in the night. We left the house.',
        message: 'This quotation mark is not closed. Close the quotation, or delete the mark.',
      },
      { text: 'He was ready to ⟦“⟧deepen “ties” with the neighbors, and left.' },
      {
        text: 'The accord will hold, the minister said.⟦"⟧ He then left for home.',
        message: 'This quotation mark has no opening mark. Open the quotation, or delete the mark.',
      },
      { text: '“We will sign,” she said. ⟦"⟧It is time.\n\nThe talks “go on” today.' },
      {
        text: 'She spoke. ⟦"⟧We are glad. "The pier was shut. "It is open. "Thank you," she said. They left.',
        message:
          'This speech opens again before it is closed: paragraphs were joined, or a mark was lost. Part them, or close each quotation.',
      },
      { text: '⟦"⟧The river rose in the night, and we left the house.' },
      {
        text: 'She said: ⟦"⟧The river rose in the night.\n\nWe left the house, and then it fell."',
        message: 'This quotation continues in the next paragraph. Open it again there.',
      },
    ],
    good: [
      { text: 'The crews left. “Now they are transpar… [+2314 chars]', elsewhere: true }, // the copy was cut off
      { text: '"The sea rose,&quot; she said.', elsewhere: true }, // closed by a reference to the mark
      '“We will sign,” she said. “It is time.\n\n“And we will keep our word.”', // speech over two paragraphs
      '“He told me, “Go home,” and I went,” said Mr. Low.', // one within another
      'The guard, who is 6\'2" tall, said "nobody came" that night.', // inches
      "The sign said ''Closed (until May).'' He left.", // two single marks for a double one
      'He said, "She told me, \'We can go\'." It is the "\'old gate\'." He left.', // one within another, closed behind the stop
      'The 7” single and the 40” screen are gone, and “the 12” one is ours,” he said.', // inches, curled
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const { quotations } = field
      for (const unpartnered of quotations.unpartnered)
        if (unpartnered.double && !isClosedByMarkup(field, unpartnered) && !isCutOff(field, unpartnered.mark))
          yield lone(field, unpartnered)
      for (const { opener, reopened } of quotations.all)
        if (!reopened)
          yield {
            span: opener,
            severity: 'info',
            certainty: 'possible',
            message: 'This quotation continues in the next paragraph. Open it again there.',
          }
    }
  },
})

/** True for a mark whose partner went with the end of the copy: “"They are transpar… [+2314 chars]”. */
const isCutOff = (field: AnnotatedField, { start }: Token): boolean =>
  findCutWords(field).some(cut => cut.start > start && !field.text.slice(start, cut.start).includes('\n\n'))

const messages = {
  unclosed: 'This quotation is not closed. Close it behind these words, or delete its mark.',
  within: 'This quotation is within another one that is not closed. Use single marks, or close the first.',
}

const joinedMessage =
  'This speech opens again before it is closed: paragraphs were joined, or a mark was lost. Part them, or close each quotation.'

const likely = { severity: 'warning', certainty: 'likely' } as const

/** Reports the words of a broken quotation, with the mark that may be missing at their end. */
function describe(field: AnnotatedField, { start, end, kind }: BrokenQuotation, { text }: Token): Finding {
  const span = field.span(start, end)
  if (kind === 'within') return { span, message: messages.within }
  const last = field.span(end - 1, end)
  const closer = text === '“' || text === '„' ? '”' : text
  const edits = [{ span: last, text: field.text.slice(end - 1, end) + closer }]
  return { span, message: messages.unclosed, suggestions: [{ title: 'Close the quotation here', safe: false, edits }] }
}

function lone(field: AnnotatedField, alone: LoneMark): Finding {
  const { mark, use, atEdge, reopenings } = alone
  if (reopenings > 0) return { span: mark, message: joinedMessage, ...likely }
  const broken = findBrokenQuotation(field, alone)
  if (broken !== null) return { ...describe(field, broken, mark), ...(atEdge ? likely : {}) }
  const message =
    use === 'opens'
      ? 'This quotation mark is not closed. Close the quotation, or delete the mark.'
      : 'This quotation mark has no opening mark. Open the quotation, or delete the mark.'
  return { span: mark, message, ...(atEdge ? likely : {}) }
}
