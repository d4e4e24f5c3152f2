import type { AnnotatedField, AnnotatedStory, Token } from '../../src/language/annotated-story.js'
import { hasBritishSpelling } from '../../src/language/patterns/british-spelling.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'quote-punctuation-order',
  family: 'punctuation',
  mqm: 'Locale convention',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A comma or full stop after a closing quotation mark',
  why: `US wires put commas and full stops inside the closing mark. Most other languages put them outside, and
    engines keep the order of the source. Swap the two marks. British copy may keep them.`,
  options: {
    order: {
      values: ['inside', 'logical'],
      means:
        'the place of a comma or full stop at a closing mark: always inside (US), or outside unless it belongs to the quoted words (British)',
    },
  },
  examples: {
    bad: [
      {
        text: 'The mayor called the bridge "a gift to all of us⟦".⟧',
        message: 'US style puts this “.” inside the quotation mark. Move it.',
      },
      { text: 'The bridge is “a gift to all of us⟦”,⟧ the mayor said.' },
      { text: "The bridge is ''a gift to all of us⟦'',⟧ the mayor said." },
      {
        text: 'The mayor called the bridge “a gift to all of us⟦,”⟧ and left.',
        options: { order: 'logical' },
        message:
          'British style puts this “,” outside the quotation mark: it does not belong to the quoted words. Move it.',
      },
      { text: 'It was "a long night for the crew⟦",⟧ and "a short day for the rest".' },
      {
        text: 'The bridge is “a gift at 9 a.m. to us⟦,”⟧ and left.',
        options: { order: 'logical' },
      },
      { text: 'The harbour is “a gift to us⟦,”⟧ she said, in the grey centre.', options: { order: 'logical' } },
      { text: 'The bridge is “a gift... to us⟦,”⟧ and left.', options: { order: 'logical' } },
    ],
    good: [
      'The harbour board called the grey bridge in the centre “A Gift to All”, and left.', // British spelling
      'The bridge is "a gift to all of us," the mayor said.', // inside, as AP has it
      'The bridge is "a gift to all of us"; the mayor paid.', // a semicolon stands outside
      'She sang "Who Are You?", her best song, in May.', // a title that has a mark of its own
      "The firm kept the name 'North Star', the mayor said.", // single marks follow the house
      { text: 'The mayor called the bridge “a gift to all of us”, and left.', options: { order: 'logical' } }, // as British copy has it
      { text: '“The bridge is a gift,” the mayor said. She added: “We are glad.”', options: { order: 'logical' } }, // whole sentences keep their stops
      { text: 'She said that “we are glad. The bridge is a gift.”', options: { order: 'logical' } }, // the last of them is whole
      'The mayor wrote "in the end"... and left.', // dots
      { text: 'The bridge is a gift. She said “we are glad...” and left.', options: { order: 'logical' } }, // dots
      { text: 'The bridge is “McKesh sale,” and left. “we are glad,” she said.', options: { order: 'logical' } }, // a name, a sentence
    ],
  },
  *check(story, { order }) {
    // A house has one order, so the first place stands for all.
    for (const finding of findTurned(story, order)) {
      // Copy in British spelling has the British order too.
      if (order === 'inside' && hasBritishSpelling(story.fields)) return
      yield finding
      return
    }
  },
})

function* findTurned(story: AnnotatedStory, order: string): Iterable<Finding> {
  for (const field of story.fields)
    for (const { opener, closer, double } of field.quotations.all) {
      if (closer === null || !double) continue
      const finding = order === 'inside' ? behind(field, closer) : within(field, opener, closer)
      if (finding !== null) yield { ...finding, houseStyle: true }
    }
}

/** US order: a comma or full stop after the mark belongs before it. */
function behind(field: AnnotatedField, closer: Token): Finding | null {
  const [last, mark] = [field.tokens[closer.index - 1], field.tokens[closer.index + 1]]
  if (mark?.start !== closer.end || !/^[.,]$/u.test(mark.text) || last?.kind === 'punctuation') return null
  const span = field.span(closer.start, mark.end)
  return {
    span,
    message: `US style puts this “${mark.text}” inside the quotation mark. Move it.`,
    suggestions: [{ title: 'Swap the two marks', safe: false, edits: [{ span, text: mark.text + closer.text }] }],
  }
}

/** British order: a comma or full stop after quoted words that are part of a larger sentence belongs outside. */
function within(field: AnnotatedField, opener: Token, closer: Token): Finding | null {
  const [before, first, mark] = [
    field.tokens[opener.index - 1],
    field.tokens[opener.index + 1],
    field.tokens[closer.index - 1],
  ]
  if (
    before?.kind !== 'word' ||
    !/^\p{Ll}/u.test(first?.text ?? '') ||
    mark?.end !== closer.start ||
    !/^[.,]$/u.test(mark.text)
  )
    return null
  if (field.tokens.slice(opener.index, mark.index).some(({ text }) => /^[.!?]$/u.test(text))) return null
  const span = field.span(mark.start, closer.end)
  return {
    span,
    message: `British style puts this “${mark.text}” outside the quotation mark: it does not belong to the quoted words. Move it.`,
    suggestions: [{ title: 'Swap the two marks', safe: false, edits: [{ span, text: closer.text + mark.text }] }],
  }
}
