import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'mojibake',
  family: 'residue',
  mqm: 'Fluency/Character encoding',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related', 'editors-note', 'slug'],
  summary: 'Characters broken by a wrong encoding: “â€™”, “Ã©”, “�”',
  why: `Between source, engine and feed, bytes of one encoding were read as another. Most of the words can be
    recovered: decode the file with its real encoding, and translate it again if that fails.`,
  examples: {
    bad: [
      {
        text: 'The mayor⟦â€™⟧s plan was dropped on Monday.',
        message: '“â€™” comes from a wrong encoding. Decode the file again.',
      },
      { text: 'The caf⟦Ã©⟧ on the square was closed.' },
      { text: 'The caf⟦\uFFFD⟧ on the square was closed.' },
      { text: 'The mayor said ⟦\u0093⟧nobody⟦\u0094⟧ was hurt.' },
      { text: 'The price was ⟦Â£⟧3 a ton on Friday, or ⟦â‚¬⟧4.' },
      { text: 'The envoy⟦‚Äô⟧s aide said ⟦‚Äú⟧no⟦‚Äù⟧ at the caf⟦√©⟧.' },
      { text: 'The ship⟦¡¦⟧s crew said: ⟦¡§⟧We go home.⟦¡¨⟧' },
      { text: 'Pham Thi Hu⟦á»‡⟧ and Bora O⟦ÄŸ⟧uz signed it with a ⟦ðŸ˜€⟧ on Friday.' },
      {
        text: 'The ⟦envoy?s⟧ aide ⟦didn?t⟧ say so.',
        message: 'A conversion has lost the apostrophe of this word. Write it again.',
      },
      { text: 'The envoy⟦вЂ™⟧s aide and the crew⟦鈥檚⟧ cook left the ship⟦ΓÇÖ⟧s deck.' },
      { text: 'The chef⟦Õ⟧s menu says ⟦Ò⟧soup.⟦Ó⟧ He left Nguy⟦á»…⟧n Street.' },
      { text: 'The cook⟦í⟧s son was there ⟦ñ⟧ or was not.' },
      { text: 'It didn⟦抰⟧ rain in Garc⟦铆⟧a.' },
      {
        text: '⟦?⟧We will go home,⟦?⟧ the cook said.',
        message: 'A conversion has lost this quotation mark. Write it again.',
      },
      { text: 'The judge heard Ayça Y⟦ý⟧ld⟦ý⟧r⟦ý⟧m on Monday.' },
      { text: 'The ⟦Ã…⟧ngström prize went to a chemist.' },
      { text: 'It is voil⟦Ã⟧ for him, and 20⟦Â°⟧ warm.' },
    ],
    good: [
      'The café’s owner, Ângela Ãvila, was there.', // capital letters with marks begin names
      'Le Pâtissier, a château and a crêpe — “Très bien,” he said.', // a circumflex before plain letters
      'PÂTÉ was on the menu in SÃO PAULO.', // capitals between capitals
      'The film “IRMÃ” won, and so did “PELÃ…” and “HÂLÂ”; at the “café”—so he said—they ate.', // marks behind words
      'Was it yes? so he asked.', // a question
      'Luís left Malmö in May; Ágnes Ný and Guðrún Þórsdóttir met Jan Nový in “Ótta” then.', // names
      'Was it in May?The cook was asked (?), and so on.', // a question
      'The price was £3 a ton – or €4 – on Friday.', // signs as they should be
      { text: "The crews don 't sail, and they don´t wait.", elsewhere: true }, // marks that stand for an apostrophe
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { start, end, meant } of field.brokenCharacters.all) {
        const span = field.span(start, end)
        const written = field.text.slice(start, end)
        yield {
          span,
          message:
            written === '?'
              ? 'A conversion has lost this quotation mark. Write it again.'
              : `“${written}” comes from a wrong encoding. Decode the file again.`,
          suggestions: meant === '' ? [] : [{ title: `Write “${meant}”`, safe: false, edits: [{ span, text: meant }] }],
        }
      }
      for (const { kind, start, end, mark, text } of field.wrongApostrophes)
        if (kind === 'lost')
          yield {
            span: field.span(start, end),
            message: 'A conversion has lost the apostrophe of this word. Write it again.',
            suggestions: [
              { title: 'Write an apostrophe', safe: false, edits: [{ span: field.span(mark.start, mark.end), text }] },
            ],
          }
    }
  },
})
