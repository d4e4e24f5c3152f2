import { findWith, joinPatterns } from '../../src/story/pattern.js'
import { defineRule } from '../../src/rule.js'

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.source
/** A soft hyphen; after a broken letter it is the second half of that letter. */
const softHyphen = /(?<![ÂÃ]|A[\u0302\u0303])\u00AD/u.source
const zeroWidths = /[\u200B\u200C\u2060-\u2064\uFEFF]/u.source
const directionMarks = /[\u200E\u200F\u202A-\u202E\u2066-\u206F]/u.source
const joinerAfterNone = /(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D+/u
const joinerBeforeNone = /\u200D+(?!\p{Extended_Pictographic})/u
/** Invisible characters, in runs. A joiner belongs between the pictures of an emoji. */
const invisible = new RegExp(
  `(?:${controls}|${softHyphen}|${zeroWidths}|${directionMarks})+|${joinerAfterNone.source}|${joinerBeforeNone.source}`,
  'gu',
)

/** Any character that may be one of them. */
const sign = joinPatterns(
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD]/u, /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u],
  'u',
)

export default defineRule({
  id: 'invisible-characters',
  family: 'residue',
  mqm: 'Fluency/Character encoding',
  severity: 'warning',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'credit', 'related'],
  summary: 'Invisible characters: zero-width spaces, direction marks, control characters',
  why: `Web pages break long words with them, and editors paste them along. Searches, line breaks and other
    programs then fail. Delete them.`,
  examples: {
    bad: [
      {
        text: 'The harbor⟦\u200B⟧ is closed.',
        fixed: 'The harbor is closed.',
        message: 'There is an invisible character here. Delete it.',
      },
      { text: 'The har⟦\u00AD⟧bor is closed.', fixed: 'The harbor is closed.' },
      { text: '⟦\u202E⟧The harbor⟦\u202C⟧ is closed.', fixed: 'The harbor is closed.' },
      { text: 'The harbor⟦\u0007\u200E⟧ is closed.', fixed: 'The harbor is closed.' },
      { text: 'Lena GarcA\u0303\u00ADa left the har⟦\u00AD⟧bor.', fixed: 'Lena GarcA\u0303\u00ADa left the harbor.' },
      { text: 'Lena GarcÃ\u00ADa left the har⟦\u00AD⟧bor.', fixed: 'Lena GarcÃ\u00ADa left the harbor.' },
      {
        text: 'Sri Lanka (ශ්\u200Dරී ලංකාව) closed the har⟦\u00AD⟧bor.',
        fixed: 'Sri Lanka (ශ්\u200Dරී ලංකාව) closed the harbor.',
      },
      { text: 'Background⟦\u000B⟧The road is closed.', fixed: 'Background The road is closed.' },
      { text: 'Background ⟦\u000B⟧The road is closed.', fixed: 'Background The road is closed.' },
      { text: 'The har⟦\u200D\u200D⟧bor sent a 👩⟦\u200D\u200D⟧ and left.', fixed: 'The harbor sent a 👩 and left.' },
      { text: 'SÃO⟦\u00AD⟧ PAULO is warm.', fixed: 'SÃO PAULO is warm.' },
    ],
    good: [
      'The crew sent a 👩‍👩‍👧 and left.', // a joiner within an emoji
      'The harbor\u00A0is closed.', // a space that does not break
      'The harbor\tis closed.', // a tab
      'The café is closed.', // a letter and its accent
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { index, 0: found } of findWith(field.text, sign, invisible)) {
        // Other scripts need such characters.
        if (field.untranslated.covers(index)) continue
        const span = field.span(index, index + found.length)
        const joins = /\S/u.test(field.text[index - 1] ?? ' ') && /\S/u.test(field.text[span.end] ?? ' ')
        const [title, text] = endsLine.test(found) && joins ? ['Replace it with a space', ' '] : ['Delete it', '']
        yield {
          span,
          message: 'There is an invisible character here. Delete it.',
          suggestions: [{ title, safe: true, edits: [{ span, text }] }],
        }
      }
  },
})

/**
 * Controls that end a line or a part in a word processor or on a wire; without a space the words around them would
 * join.
 */
const endsLine = /[\u000B\u000C\u001C-\u001F]/u
