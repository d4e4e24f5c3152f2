import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { isQuotedPiece } from '../../src/language/copy-blocks.js'
import { defineRule } from '../../src/rule.js'

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
      { text: 'The accord ends a dispute. ⟦[Related News] Crews wait for quota⟧' },
      { text: 'The accord ends a dispute. ⟦READ ALSO: Crews wait for quota⟧' },
      { text: 'The accord ends a dispute. ⟦Also to read: Crews wait for quota⟧' },
      { text: 'The accord ends a dispute. ⟦More on this topic: Crews wait for quota⟧' },
      { text: 'The accord ends a dispute.\n\n⟦[Related] Crews wait for quota⟧\n\nThe crews were glad.' },
      {
        text: 'The accord ends a dispute.\n\n⟦Most read now 1 Crews wait for quota 2 Gulls win cup⟧\n\nThey were glad.',
      },
      { text: 'The accord ends a dispute.\n\n⟦MORE ON THIS STORY Who is next? | Crews wait⟧\n\nThey were glad.' },
      { text: 'The accord ends a dispute.\n\n⟦Trending Now | Crews wait for quota⟧\n\nThey were glad.' },
      { text: 'The accord ends a dispute. ⟦■ Related articles ▽ Crews wait for quota ▽ Gulls win cup⟧' },
      { text: 'The accord ends a dispute.\n\n⟦▶ Read also: Crews wait for quota⟧\n\nThey were glad.' },
      { text: '“It is late, she said. “It is\n\n⟦RELATED: Crews wait | Gulls win⟧\n\nThey were glad.' },
    ],
    good: [
      { body: 'The accord ends a dispute.', related: 'Related coverage: Crews wait for quota' }, // in a field of its own
      'For the related coverage of the talks, see also the report of May 9.', // words of a sentence
      'The editor said the paper would “read more: books, papers and letters.”', // speech
      'He wants to read more. The library is open.', // no label
      'The accord ends a dispute.\n\n[Related] Crews wait for quota', // behind the story
      '★ Best film: Related Lives\n\n★ Most popular: Gulls\n\nThe jury met in Kesh.', // a list of its own
      'He had one rule: read on. See page 5: it has a map.', // words of a sentence
      'Most read papers at breakfast.\n\nTop stories in the hall were told by Tom Berg, 61\n\nThe crews left.', // words of a sentence
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const [index, block] of field.blocks.entries())
        if (block.kind === 'links' && !isSetApart(field, index) && !isQuotedPiece(field, block))
          yield {
            span: field.span(block.start, block.end),
            message: 'These are links to other stories, not body copy. Move them out of the story.',
          }
  },
})

/** True for links in paragraphs of their own behind the story. */
const isSetApart = ({ blocks }: AnnotatedField, index: number): boolean =>
  blocks[index - 1]?.paragraph !== blocks[index]?.paragraph && blocks.slice(index).every(({ kind }) => kind !== 'prose')
