import { captionsIn } from '../../src/language/captions.js'
import { defineRule } from '../../src/rule.js'

/** Words from which a paragraph is no news paragraph any more: those of wire copy have 30 to 60, the longest 150. */
const longest = 200

export default defineRule({
  id: 'collapsed-paragraphs',
  family: 'structure',
  mqm: 'Fluency/Text-Breaking',
  severity: 'warning',
  certainty: 'likely',
  roles: ['body'],
  summary: 'A story that has lost its paragraphs',
  why: `The page's text was taken without its breaks before it was translated: one paragraph of hundreds of words, often with captions in
    it. Break it where the source does. The mark is on its first sentence.`,
  examples: {
    bad: [
      { text: `⟦The accord ends a dispute.⟧${' The crews who had waited since spring went out on Monday.'.repeat(19)}` },
      { text: `⟦The accord ends a dispute.⟧${' The photo shows Rosa Quill (L) in Skarne. (LNA/Kyodo) The crews went out on Monday.'.repeat(2)}` },
      { text: `The accord ends a dispute.\n\n⟦The crews went out on Monday.⟧${' The crews who had waited since spring went out.'.repeat(23)}` },
      { text: `⟦The accord, which three ministers signed on Monday, ends a dispute over cod.⟧${' It ended on Monday.'.repeat(48)}` },
    ],
    good: [
      'The accord ends a dispute.\n\nThe crews went out on Monday.', // paragraphs
      `The accord ends a dispute.${' The crews who had waited since spring went out.'.repeat(15)}`, // long, but one paragraph
      'The accord ends a dispute. The crews went out.', // short
      `The accord ends a dispute.\n\n${'The crews who had waited since spring went out on Monday.\n\n'.repeat(19)}`.trim(), // many words in many paragraphs
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const captions = captionsIn(field)
      for (const { tokens, sentences, start, end } of field.paragraphs) {
        const [first] = sentences
        const words = tokens.filter(({ kind }) => kind !== 'punctuation').length
        const captionsHere = captions.filter(caption => caption.start >= start && caption.end <= end).length
        if (first !== undefined && (words > longest || captionsHere > 1))
          yield { span: first, message: `This paragraph of ${String(words)} words has lost its breaks.` }
      }
    }
  },
})
