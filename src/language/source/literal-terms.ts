import { literalTerms } from '../lexicon/literal-terms.js'
import type { Passage } from './annotated-source.js'
import type { KnownLanguage } from './knowledge/known-language.js'
import { type PlacedName, placeName } from './name-table.js'

interface CompiledTerm {
  readonly term: RegExp
  readonly wrong: RegExp
  readonly right: string
}

/** The terms of a language, and one pattern that finds any of them. */
interface TermTable {
  readonly any: RegExp
  readonly terms: readonly CompiledTerm[]
}

const tables = new Map<string, TermTable | null>()

function tableOf({ code }: KnownLanguage): TermTable | null {
  const known = tables.get(code)
  if (known !== undefined) return known
  const terms = literalTerms(code)
  const made =
    terms.length === 0
      ? null
      : {
          any: new RegExp(terms.map(({ term }) => term).join('|'), 'u'),
          terms: terms.map(({ term, wrong, right }) => ({
            term: new RegExp(term, 'u'),
            wrong: new RegExp(`(?<![\\p{L}-])(?:${wrong})(?![\\p{L}])`, 'iu'),
            right,
          })),
        }
  tables.set(code, made)
  return made
}

/** A term of the source, and the English that is its words and not its meaning. */
export interface LiteralTranslation {
  readonly source: PlacedName
  readonly english: PlacedName
  readonly right: string
}

/** Finds terms that are translated word for word. */
export function findLiteralTerms({ source, english }: Passage, language: KnownLanguage): readonly LiteralTranslation[] {
  const table = tableOf(language)
  if (table === null || !table.any.test(source)) return []
  return table.terms.flatMap(({ term, wrong, right }) => {
    const [ours, theirs] = [term.exec(source), wrong.exec(english)]
    if (ours === null || theirs === null) return []
    return [{ source: placeName(ours[0], ours), english: placeName(theirs[0], theirs), right }]
  })
}
