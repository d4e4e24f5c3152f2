import type { LoneMark } from '../../src/language/annotated-story.js'
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
        text: 'The minister said ⟦“⟧we will sign the accord on Friday. He then left for home.',
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
      '“We will sign,” she said. “It is time.\n\n“And we will keep our word.”', // speech over two paragraphs
      '“He told me, “Go home,” and I went,” said Mr. Low.', // one within another
      'The guard, who is 6\'2" tall, said "nobody came" that night.', // inches
      "The sign said ''Closed (until May).'' He left.", // two single marks for a double one
      'He said, "She told me, \'We can go\'." It is the "\'old gate\'." He left.', // one within another, closed behind the stop
      'The 7” single and the 40” screen are gone, and “the 12” one is ours,” he said.', // inches, curled
    ],
  },
  *check({ fields }) {
    for (const { quotations } of fields) {
      for (const unpartnered of quotations.unpartnered) if (unpartnered.double) yield lone(unpartnered)
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

const joinedMessage =
  'This speech opens again before it is closed: paragraphs were joined, or a mark was lost. Part them, or close each quotation.'

function lone({ mark, use, atEdge, reopenings }: LoneMark): Finding {
  if (reopenings > 0) return { span: mark, message: joinedMessage, severity: 'warning', certainty: 'likely' }
  const message =
    use === 'opens'
      ? 'This quotation mark is not closed. Close the quotation, or delete the mark.'
      : 'This quotation mark has no opening mark. Open the quotation, or delete the mark.'
  return atEdge ? { span: mark, message, severity: 'warning', certainty: 'likely' } : { span: mark, message }
}
