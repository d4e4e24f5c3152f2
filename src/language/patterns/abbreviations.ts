import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { type Naming, startsHigh } from './namings.js'

/**
 * Finds abbreviations in capitals with and without stops, in running text and headline fields: “U.S.”, “US”, the first
 * part of “US-led”.
 */
export function* findAbbreviations(field: AnnotatedField): Iterable<Naming> {
  for (const { sentences, tokens } of field.paragraphs) {
    if (field.role !== 'headline' && isHeading(sentences)) continue
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const form = hasTwoCapitals(token) ? abbreviation.exec(token.text)?.[0] : undefined
      if (form === undefined || isPartOfCode(token) || currency.test(tokens[at + 1]?.text ?? '')) continue
      yield {
        thing: form.replaceAll('.', ''),
        form: form.includes('.') ? 'with stops' : 'without stops',
        span: field.span(token.start, token.start + form.length),
      }
    }
  }
}

const abbreviation = /^(?:(?:\p{Lu}\.){2,4}|\p{Lu}{2,4}(?=$|['’-]))/u

/** “US dollars” is never “U.S. dollars”. */
const currency = /^(?:\$|dollars?|dlrs)$/u

/** A quick look before the pattern, as hardly any word passes it. */
const hasTwoCapitals = ({ kind, text }: Token): boolean =>
  kind === 'word' && startsHigh(text) && startsHigh(text.slice(text.charAt(1) === '.' ? 2 : 1))

/** True for one sentence without a mark at its end: a headline, whose style may differ from the copy's. */
const isHeading = ([only, ...others]: readonly Sentence[]): boolean =>
  others.length === 0 && !/^[.!?…"”’')]$/u.test(only?.tokens.at(-1)?.text.at(-1) ?? '.')

/** True for a part of a ticker or of a name with a stroke, if it is not the first: “TCSF.PA”, “A/US”. */
const isPartOfCode = ({ field, start }: Token): boolean => /[^\s("“‘'—–-]/u.test(field.text[start - 1] ?? ' ')
