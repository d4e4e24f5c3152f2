import type { Term } from '../language/source/terms/term.js'
import type { LexiconTerms } from './config.js'
import { listOf } from './one-or-more.js'

/** A term as a configuration has it. */
export type TermEntry = Exclude<Exclude<LexiconTerms, string>[number], string>

/** Returns a term for each name of an entry in the language of the source. */
export const termsOf = ({ source, language, english, forbidden, caseSensitive }: TermEntry): readonly Term[] =>
  listOf(source).map(each => ({
    source: each,
    english: listOf(english),
    ...(language === undefined ? {} : { language }),
    ...(forbidden === undefined ? {} : { forbidden: listOf(forbidden) }),
    ...(caseSensitive === undefined ? {} : { caseSensitive }),
  }))
