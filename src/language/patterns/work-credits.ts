import { LatePattern } from '../../story/late-pattern.js'
import type { Range } from '../../story/search.js'

const task = '(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompil(?:ing|ed)|[Tt]ranslat(?:ing|ed))'
const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}`
const names = `${name}(?:(?:, | and |, and )${name}){0,5}`
const place = String.raw`(?: in \p{Lu}[\p{L} ,.]{2,40}?)?`
/** “(Reporting by Ann Lee in Kesh; Editing by Tom Berg)”. */
const bracketed = new LatePattern(
  `^\\((?:[Aa]dditional )?${task}(?: and [a-z]+)? by ${names}${place}(?:[;,.]? (?:[Aa]dditional )?${task}(?: and [a-z]+)? by ${names}${place}){0,4}\\.?\\)`,
  { sign: new RegExp(`^\\((?:[Aa]dditional )?${task}`, 'u') },
)

/** Returns the length of the credit of those who wrote a story, with which some words begin; 0 without one. */
export const measureWorkCredit = (words: string): number => bracketed.measure(words)

const byName = new RegExp(`(?<!dditional )(${task}) by (${names})|(${name}) (${task})(?=\\)?$|[.;])`, 'gu')

/** Finds people who are named twice for the same task: “(Reporting by Ann Lee) Ann Lee reporting”. */
export function* findDoubledCredits(text: string): Iterable<Range> {
  const known = new Set<string>()
  for (const { index, 0: found, 1: first, 2: people, 3: person, 4: second } of text.matchAll(byName)) {
    const work = (first ?? second ?? '').toLowerCase()
    for (const each of (people ?? person ?? '').split(/, and |, | and /u)) {
      if (known.has(`${work} ${each}`)) yield { start: index, end: index + found.length }
      known.add(`${work} ${each}`)
    }
  }
}
