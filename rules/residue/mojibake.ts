import { defineRule } from '../../src/rule.js'

/** The characters that windows-1252 and latin-1 make of the second and third byte. */
const follower = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/**
 * UTF-8 read as windows-1252 or latin-1: the letter of a lead byte, then those of its followers (Unicode, table 3-7).
 */
const misread = new RegExp(
  [`(?:(?:[ÂÃ]|A[\\u0302\\u0303])${follower})+`, `â${follower}{1,2}`, 'ï»¿', '[\\uFFFD\\u0080-\\u009F]+'].join('|'),
  'gu',
)

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
      { text: 'The price was ⟦Â£⟧3 a ton on Friday.' },
    ],
    good: [
      'The café’s owner, Ângela Ãvila, was there.', // capital letters with marks begin names
      'Le Pâtissier, a château and a crêpe — “Très bien,” he said.', // a circumflex before plain letters
      'PÂTÉ was on the menu in SÃO PAULO.', // capitals between capitals
      'The price was £3 a ton – or €4 – on Friday.', // signs as they should be
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { index, 0: broken } of field.text.matchAll(misread))
        yield {
          span: field.span(index, index + broken.length),
          message: `“${broken}” comes from a wrong encoding. Decode the file again.`,
        }
  },
})
