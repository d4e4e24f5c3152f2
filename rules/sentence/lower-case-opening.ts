import type { AnnotatedField, Paragraph } from '../../src/language/annotated-story.js'
import { blocksOf } from '../../src/language/copy-blocks.js'
import { perWord } from '../../src/language/vocabulary.js'
import { isPreposition, lowerCaseNames } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'lower-case-opening',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  roles: ['body'],
  summary: 'A paragraph of prose that begins with a small letter',
  why: `The source has no capitals, or the engine was given the second half of a sentence. Write a capital, and look
    whether the beginning is missing.`,
  examples: {
    bad: [
      {
        text: 'Boats left at noon.\n\n⟦the⟧ crews came back when it was dark.',
        message: 'This paragraph begins with a small letter. Write a capital, or look for its beginning.',
      },
      { text: 'Boats left at noon.\n\n⟦according⟧ to the harbor office, they came back late.' },
      { text: '⟦boats⟧ left the harbor at noon.\n\nThe crews came back late.' },
      { text: 'Boats left at noon.\n\n⟦however⟧, the crews came back.\n\nThey sang.' },
      { text: 'The port is closed.\n\n⟦the⟧ ferries sail now again.\n\nIt is late.' },
      { text: 'The port is closed.\n\n⟦the⟧ McKesh ferries sail to Orden again today.\n\nIt is late.' },
    ],
    good: [
      'listed in pounds per ton at the port of Orden.\n\nThe crews came back late.', // the second line of a heading
      'Boats left at noon with\n\nthe crews, who came back when it was dark.', // one sentence in two paragraphs
      'Boats left at noon:\n\nthe Anna, which came back when it was dark.', // a list
      'Boats left at noon.\n\niPhone owners and e-bike riders came back when it was dark.', // names and words that stay small
      'Boats left at noon.\n\nvan Berg, the mayor of Orden, came back when it was dark.', // a name
      'Boats left at noon.\n\npen llyr, a poet who has no capitals, came back when it was dark.', // a name in small letters
      'boats left at noon.\n\nthe crews came back when it was dark.\n\nthey sang all night long.', // copy without capitals
      'Boats left at noon.\n\nthe Anna (5 p.m.)', // a line of a list
      'Boats left at noon. ...\n\n... the crews came back when it was dark.', // an ellipsis
      'Boats left at noon.\n\na) the crews came back when it was dark.', // an item
      'The port is closed.\n\nthe ferries sail now.\n\nIt is late.', // a short line
      'The port is closed.\n\nco-op ferries sail to Orden again today.\n\nthe 9th ferry sails to Orden again today.\n\nIt is late.\n\nRain fell.', // an odd first or second word
      'The port closes at 9 p.m.\n\nthe old ferries sail to Orden again today.\n\nIt is late.', // an abbreviation
      'The port is closed.\n\nthe old ferries sail to Orden at 9 p.m.\n\nIt is late.', // likewise
      'The port is closed.\n\nthe old ferries sail to Orden in the fog...\n\nIt is late...\n\nthe crews of the port go home now.\n\nRain fell.', // copy that trails off
      {
        text: 'The port is closed.\n\nsubscribe to our newsletter and get the news today.\n\nIt is late.\n\nRain fell.',
        elsewhere: true,
      }, // furniture of the page
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const { paragraphs } = field
      const low = paragraphs.filter(({ tokens: [first] }) => isLow(first)).length
      if (low * 2 > paragraphs.length) continue
      for (const [index, paragraph] of paragraphs.entries()) {
        const [first] = paragraph.tokens
        if (first !== undefined && opensLow(field, paragraph) && isBegun(paragraphs, index) && isProse(field, index))
          yield {
            span: first,
            message: 'This paragraph begins with a small letter. Write a capital, or look for its beginning.',
          }
      }
    }
  },
})

const isLow = perWord(spelling => /^\p{Ll}/u.test(spelling))

/** Fewest words of a paragraph; a shorter one may be a line of a list. */
const fewest = 6

/** True for an ordinary word in small letters, which is no name. */
function opensLow(field: AnnotatedField, { tokens }: Paragraph): boolean {
  const [first, second] = tokens
  return (
    first?.kind === 'word' &&
    /^\p{Ll}+$/u.test(first.text) &&
    !lowerCaseNames.has(first.text) &&
    field.isCommonWord(first) &&
    second !== undefined &&
    /^(?:\p{L}|,)/u.test(second.text) &&
    (!/^\p{Ll}/u.test(second.text) || field.isCommonWord(second)) &&
    tokens.length >= fewest
  )
}

/** True for the second line of a heading: “quoted in cents per pound”. */
const isHeadingLine = ({ tokens: [first, second] }: Paragraph): boolean =>
  /ed$/u.test(first?.text ?? '') && isPreposition(second?.text ?? '')

/** True if the paragraph before is whole, so that this one begins a sentence. */
const isBegun = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [before, paragraph] = [paragraphs[index - 1], paragraphs[index]]
  if (before === undefined) return paragraph !== undefined && !isHeadingLine(paragraph)
  return /^[.!?"”’)]$/u.test(before.tokens.at(-1)?.text ?? '')
}

/** True for prose that ends like a sentence. */
const isProse = ({ blocks, paragraphs }: AnnotatedField, index: number): boolean =>
  /^[.!?"”]$/u.test(paragraphs[index]?.tokens.at(-1)?.text ?? '') && blocksOf(blocks, index)[0]?.kind === 'prose'
