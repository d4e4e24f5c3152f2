import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { foreignMarks, fullWidth, narrow } from '../../src/language/foreign-marks.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'foreign-punctuation',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  roles: ['body', 'caption', 'headline', 'byline', 'credit', 'related'],
  summary: 'A mark or figure of another script’s type in English prose',
  why: `Engines copy marks they have not learned to render: full-width commas and brackets, the title marks of Chinese, corner
    brackets, guillemets, Spanish opening marks. Set the English mark.`,
  examples: {
    bad: [
      { text: 'The river rose⟦，⟧and the road was closed⟦。⟧', fixed: 'The river rose, and the road was closed.' },
      { text: 'The film ⟦《⟧Long Night⟦》⟧ opens on Friday.' },
      { text: 'The index rose to ⟦４３１０⟧ points.', fixed: 'The index rose to 4310 points.' },
      { text: '⟦¿⟧Who will pay? the paper asked.' },
      { text: 'The mayor spoke of a ⟦«⟧new start⟦»⟧ for the port.' },
      { text: 'The ministry⟦（⟧of trade⟦）⟧said no.', fixed: 'The ministry (of trade) said no.' },
    ],
    good: [
      'The exhibition, whose title is “Long Night” in English, opens on Friday.', // English marks
      'The price is €3 or £2.50, about 20 percent (or 20%) more.', // signs of currencies
      'The temperature was 38°C – a record – on Monday.', // a degree sign, dashes
      'The café’s owner, José Núñez, was there.', // letters with accents
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const token of field.tokens) {
        if (foreignMarks.has(token.text) && !isBrokenLetter(token)) yield foreign(field, token.start, token.end)
        else if (token.kind !== 'punctuation' && fullWidth.test(token.text)) {
          const span = field.span(token.start, token.end)
          yield { span, message: `“${token.text}” is set in full-width type.`, suggestions: [{ title: 'Set it in common type', safe: true, edits: [{ span, text: narrow(token.text) }] }] }
        }
      }
  },
})

/** An opening mark of Spanish within a word is a broken character, which mojibake reports. */
const isBrokenLetter = ({ field, text, start, end }: Token): boolean => /[¿¡]/u.test(text) && /[\p{L}\p{M}]/u.test(field.text[start - 1] ?? '') && /\p{L}/u.test(field.text[end] ?? '')

/** A foreign mark; its English one brings the space that it needs, but none where one stands or the text ends. */
function foreign(field: AnnotatedField, start: number, end: number): Finding {
  const span = field.span(start, end)
  const mark = field.text.slice(start, end)
  const message = `“${mark}” is no English mark.`
  const english = foreignMarks.get(mark) ?? null
  if (english === null) return { span, message }
  const left = /\s/u.test(field.text[start - 1] ?? ' ') ? english.trimStart() : english
  const text = /[\s\p{P}]/u.test(field.text[end] ?? ' ') ? left.trimEnd() : left
  return { span, message, suggestions: [{ title: `Set “${text.trim()}”`, safe: true, edits: [{ span, text }] }] }
}
