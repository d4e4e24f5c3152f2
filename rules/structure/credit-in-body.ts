import { namesPicture } from '../../src/language/patterns/credits.js'
import { findDoubledCredits } from '../../src/language/patterns/work-credits.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'credit-in-body',
  family: 'structure',
  mqm: 'Fluency/Text-Breaking',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'credit'],
  summary: 'A photo or agency credit in the middle of a paragraph',
  why: `A credit belongs below a picture or a story. In the middle of a paragraph it is the rest of a caption, or
    the end of another story. Cut it, and look for the caption before it.`,
  examples: {
    bad: [
      {
        text: 'The accord ends a dispute. ⟦(TNB/Kyodo)⟧ The crews were glad.',
        message: 'This credit is in the body copy. Move it out of the story.',
      },
      { text: 'The accord ends a dispute. ⟦(Photo by Ann Lee/LNA)⟧ The crews were glad.' },
      { text: 'The accord ⟦(AP Photo/Ann Lee)⟧ ends a dispute over cod.' },
      { text: 'The accord ends a dispute. ⟦[Photo courtesy of the Orden News]⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦(Xinhua)⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦(Provided by Orden City)⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦(LNA file photo)⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦[Photo = Orden Gulls]⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦/Photo=Orden Music⟧ The crews were glad.' },
      { text: 'The accord ends a dispute. ⟦©Orden Tourism⟧ The crews were glad.' },
      { text: 'The crews went out.\n\n⟦/Photo=Orden Music⟧\n\nThe accord ends a dispute.' },
      { text: 'The accord ends a dispute. ⟦(Reporting by Ann Lee; Editing by Tom Berg)⟧ The crews were glad.' },
      {
        text: { body: 'The accord ends a dispute.', credit: '(Reporting by Ann Lee) ⟦Ann Lee reporting⟧' },
        message: 'This credit is in the copy twice. Delete one.',
      },
      { text: 'The accord ends a dispute.\n\n⟦=Photographed by Ann Lee (page 3)⟧' },
      { text: 'The accord ends a dispute.\n\n⟦Photo = provided by Orden police⟧\n\nThe crews were glad.' },
      {
        text: {
          body: 'The crews went out.\n\n⟦Ann LEE / AFP via Getty Images⟧\n\nThe accord ends a dispute.\n\n⟦Tom Berg/ONA⟧\n\nThey left.',
        },
      },
    ],
    good: [
      'The accord ends a dispute. The crews were glad. (Kyodo)', // at the end of its paragraph
      'The photo was sold in Kesh on Monday, the crew said. (Kyodo)', // a picture in the copy, not in the credit
      'The accord ends a dispute. ©Orden Tourism', // rights in the copy, at its end
      { dateline: 'SKARNE (Yonhap)', body: 'The accord ends a dispute.' }, // a dateline
      'The news agency of Japan (Kyodo) and the ministry (Tavaria) agreed.', // an abbreviation behind its name
      'The accord was signed. Photos by Ann Lee are on show in Orden.', // photos that the story speaks of
      'The pairs were named.\n\nAnn Lee/Tom Berg\n\nThey won in Kesh.', // two people
      'The band is on tour. Photo Orden Music, a studio, filmed it.', // a firm
      'The accord (The Hague, 1988) ends a dispute. The firm (Harbor/Orden) is glad.', // other names in brackets
      { body: 'The accord ends a dispute.', caption: 'Rosa Quill (L) meets Imre Holt. (TNB/Kyodo)' }, // a caption and its credit
      'The accord ends a dispute. (Kyodo)\n\nThe crews were glad. (Kyodo)', // each at the end of its paragraph
      { body: 'The accord ends a dispute.', credit: '(Reporting by Ann Lee; Writing by Ann Lee; Editing by Jo Pell)' }, // two tasks
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      if (field.role === 'credit') {
        for (const { start, end } of findDoubledCredits(field.text))
          yield { span: field.span(start, end), message: 'This credit is in the copy twice. Delete one.' }
        continue
      }
      for (const [index, { kind, paragraph, start, end }] of field.blocks.entries()) {
        if (kind !== 'credit') continue
        const isAlone = field.blocks[index - 1]?.paragraph !== paragraph
        const next = field.blocks[index + 1]
        const words = field.text.slice(start, end)
        const isPicture = !/^[([]/u.test(words) && namesPicture(words)
        // At the end of its paragraph, and of the story, the credit of the copy is in its place.
        if (isPicture || (next !== undefined && (isAlone || next.paragraph === paragraph)))
          yield { span: field.span(start, end), message: 'This credit is in the body copy. Move it out of the story.' }
      }
    }
  },
})
