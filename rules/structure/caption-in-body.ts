import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'caption-in-body',
  family: 'structure',
  mqm: 'Fluency/Text-Breaking',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A photo caption in the body copy',
  why: `The text of a page is taken as one piece, with its captions, before translation. So "(L)" and a
    photographer's name appear in the middle of the story. Cut the caption, or move it to a caption field.`,
  examples: {
    bad: [
      {
        text: 'The accord ends a dispute. ⟦The photo shows Minister Rosa Quill (L) (TNB/Kyodo) and her counterpart Imre Holt (R), who signed it.⟧ The crews were glad.',
        message: 'This is a photo caption, not body copy. Move it out of the story.',
      },
      {
        text: 'The accord ends a dispute. ⟦Rosa Quill (center left) and Imre Holt (center right) attend a ceremony in Skarne on May 9. (TNB)⟧ The crews were glad.',
      },
      {
        text: 'The accord ends a dispute. ⟦Rosa Quill (2nd from R) opens a bridge in Orden. (Photo by Ann Lee/LNA)⟧ The crews were glad.',
      },
      {
        text: 'The accord ends a dispute. ⟦In this file photo taken on May 9, Rosa Quill opens a bridge. (AP Photo/Ann Lee)⟧ The crews were glad.',
      },
      {
        text: 'The accord ends a dispute. ⟦Rosa Quill (right) and Imre Holt are seen in Skarne on May 9. [Photo courtesy of the ministry]⟧ The crews were glad.',
      },
      {
        text: 'The accord ends a dispute.\n\n⟦▲ Crews mend their nets. [Photo = Orden Coast Guard]⟧\n\nThe crews were glad.',
      },
      {
        text: 'The accord ends a dispute.\n\n⟦Crews mend their nets in Kesh (archive - social media)⟧\n\nThey were glad.',
      },
      {
        text: 'The accord ends a dispute.\n\n⟦The picture shows the pier. Photo provided by the company⟧\n\nThey left.',
      },
      { text: 'The accord ends a dispute.\n\n⟦Image source, LNA Image caption, Quill meets the crews⟧\n\nThey left.' },
    ],
    good: [
      'The accord ends a dispute. A photo shows the two ministers at the table, and a video shows them leaving.', // a picture that the story speaks of
      'Sen. Ann Low (R) and Rep. Tom Berg (D) met on Monday. The talks went well.', // parties
      'The party (left) won 34 seats, and the party (right) won 30. The count goes on.', // not people
      { body: 'The accord ends a dispute.', caption: 'Rosa Quill (L) and Imre Holt (R) meet in Skarne. (TNB/Kyodo)' }, // a caption of its own
      'The road (left of the river) is closed. The mayor (Kyodo reported) said so.', // brackets with other things in them
      'The picture shows how slow the catch is, he said.\n\n▲ Nets come first. ▲ Boats follow.\n\nThey left.', // no credit
      'The accord ends a dispute.\n\nCrews mend their nets in Kesh. (AFP/Ann Lee)\n\nThey left.', // as wires set captions
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { kind, start, end } of field.blocks)
        if (kind === 'caption')
          yield {
            span: field.span(start, end),
            message: 'This is a photo caption, not body copy. Move it out of the story.',
          }
  },
})
