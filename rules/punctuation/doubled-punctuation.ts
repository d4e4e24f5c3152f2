import type { Token } from '../../src/language/annotated-story.js'
import { isOwnStop } from '../../src/language/patterns/own-stops.js'
import { isAbbreviation } from '../../src/language/layers/tokens.js'
import { defineRule } from '../../src/rule.js'

const marks: ReadonlySet<string> = new Set([',', '.', ';', ':', '?', '!', '..'])

export default defineRule({
  id: 'doubled-punctuation',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'Two marks where one belongs: “,,”, “..”, “,.”, “;.”',
  why: `The engine keeps the mark of the source and adds the English one, often on both sides of a closing
    quotation mark. Keep the mark that the sentence needs.`,
  examples: {
    bad: [
      {
        text: 'The road is closed⟦..⟧ Ferries still sail.',
        fixed: 'The road is closed. Ferries still sail.',
        message: '“..” has one mark too many. Keep the one that the sentence needs.',
      },
      { text: 'The road⟦,,⟧ which leads north, is closed.', fixed: 'The road, which leads north, is closed.' },
      { text: 'The road is closed⟦,.⟧ Ferries still sail.' },
      { text: 'She paused⟦..⟧ and left the room.' },
      { text: 'Is the road closed⟦?.⟧ Nobody could say.' },
      {
        text: '“The road is closed⟦.”,⟧ said the mayor. “Stay at home.”',
        message: '“.”,” has one mark too many. Keep the one that the sentence needs.',
      },
    ],
    good: [
      'The police held Darin B., a baker of 39 years, on Monday.', // a name cut to its letter
      'He works for Harbor Inc., a shipping firm in the U.S., and for others.', // an abbreviation's own stop
      'The pole, at 6 ft., fell, and he had 12 pts., 8 rebs. and 5 asts.', // units and words cut short
      'He read Yahoo!, then saw “Oklahoma!,” and played on Jeopardy!, the show.', // names that end so
      'The page reads Home :: World, and the code reads std::vector.', // marks that part, marks of a program
      'She paused ... and then .... She left.', // ellipses
      '“What?!” he said. “You did what!?”', // in speech
      '“Is it closed?” she asked. “Yes!”, he said.', // a question mark before the quote, in British copy
      'The mayor said: “Closed.” Then he left.', // one stop
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const { tokens } = field
      for (const first of tokens) {
        if (!marks.has(first.text)) continue
        const last = secondMark(tokens, first.index)
        if (last === null || field.untranslated.covers(first.start)) continue
        const span = field.span(first.start, last.end)
        // Two stops before a lower-case word may be the rest of an ellipsis.
        const same =
          (first === last && !/^\s+\p{Ll}/u.test(field.text.slice(last.end, last.end + 3))) ||
          (first !== last && first.text === last.text)
        yield {
          span,
          message: `“${field.text.slice(span.start, span.end)}” has one mark too many. Keep the one that the sentence needs.`,
          suggestions:
            same && last.start <= first.end
              ? [{ title: 'Keep one mark', safe: true, edits: [{ span, text: first.text.slice(0, 1) }] }]
              : [],
        }
      }
    }
  },
})

/** Returns the extra mark after tokens[index], or null. ".." is one token and its own extra mark. */
function secondMark(tokens: readonly Token[], index: number): Token | null {
  const first = tokens[index]
  const before = tokens[index - 1]
  if (first === undefined || before?.end !== first.start || marks.has(before.text)) return null
  if (first.text === '..') return !isAbbreviation(before) ? first : null
  const touching = (at: number): Token | null => {
    const [one, two] = [tokens[at - 1], tokens[at]]
    return one !== undefined && two !== undefined && one.end === two.start ? two : null
  }
  const next = touching(index + 1)
  // Some names end in such a mark: Yahoo!, Jeopardy!, “Oklahoma!,”.
  if (/^[?!]$/u.test(first.text) && next?.text === ',' && /^\p{Lu}/u.test(before.text)) return null
  if (next === null || (next.text === ':' && touching(index + 2)?.kind === 'word') || isOwnStop(tokens, first))
    return null
  if (/^["”]$/u.test(next.text)) {
    const behind = touching(index + 2)
    return /^[.,]$/u.test(first.text) && behind !== null && /^[.,]$/u.test(behind.text) ? behind : null
  }
  if (!marks.has(next.text) || (/^[?!]$/u.test(first.text) === /^[?!]$/u.test(next.text) && /^[?!]$/u.test(first.text)))
    return null
  return next
}
