import { relatedLabel } from '../../src/story/conventions.js'
import { defineRule } from '../../src/rule.js'

const labels = new RegExp(relatedLabel, 'gu')

export default defineRule({
  id: 'related-links-in-body',
  family: 'structure',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body'],
  summary: '“Related coverage:” and its headlines in the body copy',
  why: `The text of a page is taken together with its list of other stories. The list loses its line breaks, and
    the engine makes one sentence of three headlines. Cut the list, or set it as links.`,
  examples: {
    bad: [
      {
        text: 'The accord ends a dispute. ⟦Related coverage: Crews wait for quota Harbor talks open in Skarne⟧',
        message: 'These are links to other stories, not body copy. Move them out of the story.',
      },
      { text: 'The accord ends a dispute. ⟦Read more: Harbor talks open in Skarne⟧' },
      {
        text: 'The accord ends a dispute. ⟦See also: Crews wait for quota. harbor talks open⟧\n\nThe crews were glad.',
      },
      { text: 'The accord ends a dispute. ⟦Related stories : Crews wait for quota⟧' },
    ],
    good: [
      { body: 'The accord ends a dispute.', related: 'Related coverage: Crews wait for quota' }, // in a field of its own
      'For the related coverage of the talks, see also the report of May 9.', // words of a sentence
      'The editor said the paper would “read more: books, papers and letters.”', // speech
      'He wants to read more. The library is open.', // no label
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { start, end } of field.paragraphs)
        for (const { index } of field.text.slice(start, end).matchAll(labels)) {
          const opensSentence =
            index === 0 || /[.!?)\]"”]\s+$/u.test(field.text.slice(Math.max(start, start + index - 4), start + index))
          if (!opensSentence || field.quotations.covers(start + index)) continue
          yield {
            span: field.span(start + index, end),
            message: 'These are links to other stories, not body copy. Move them out of the story.',
          }
          break
        }
  },
})
