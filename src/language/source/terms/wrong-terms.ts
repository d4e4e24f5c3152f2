import type { Range } from '../../../story/search.js'
import type { AnnotatedSource, Passage } from '../annotated-source.js'
import { isSameText } from '../likeness.js'
import { EnglishTerms } from './english-terms.js'
import type { TermIndex, TermMention } from './term-index.js'
import type { Term } from './term.js'

/** A term of a source whose translation is not that of the termbase. */
export interface WrongTerm {
  readonly passage: Passage
  readonly mention: TermMention
  /** The words that the termbase forbids; null if its translation is only missing. */
  readonly forbidden: Range | null
}

/** Finds terms whose right translation is missing in the English of their passage, and forbidden translations. */
export function* findWrongTerms({ passages, terms, isUnpaired }: AnnotatedSource): Iterable<WrongTerm> {
  if (terms === null || isUnpaired) return
  const named = new Set<Term>()
  for (const passage of passages) {
    if (passage.english === '' || isSameText(passage.source, passage.english)) continue
    const mentions = terms.find(passage.source)
    if (mentions.length === 0) continue
    const english = new EnglishTerms(passage.english)
    for (const same of groupBySource(mentions)) {
      const wrong = same.flatMap(mention =>
        findForbidden(mention.term, english).map(forbidden => ({ mention, forbidden })),
      )
      for (const each of wrong) yield { passage, ...each }
      const isRight = same.some(({ term }) => term.english.length === 0 || english.hasTranslation(term))
      const [mention] = same
      if (isRight) for (const { term } of same) named.add(term)
      else if (wrong.length === 0 && mention !== undefined && !isShortened(mention, passage, { terms, named, english }))
        if (!isBeside(same, passage, terms)) yield { passage, mention, forbidden: null }
    }
  }
}

/** All that was read of a story so far. */
interface Reading {
  readonly terms: TermIndex
  /** Terms that were translated well before. */
  readonly named: ReadonlySet<Term>
  readonly english: EnglishTerms
}

/** True if a term was named before, and only a part of its name or a pronoun stands for it here. */
function isShortened({ term }: TermMention, { before }: Passage, { terms, named, english }: Reading): boolean {
  const isNamed = named.has(term) || (before !== null && terms.find(before.source).some(each => each.term === term))
  return isNamed && english.hasPartOf(term)
}

/** True if the translation stands in a passage beside it whose source does not have the term. */
const isBeside = (same: readonly TermMention[], { before, after }: Passage, terms: TermIndex): boolean =>
  [before, after].some(neighbour => {
    if (neighbour === null) return false
    const own = new Set(terms.find(neighbour.source).map(({ term }) => term))
    const english = new EnglishTerms(neighbour.english)
    return same.some(({ term }) => !own.has(term) && english.hasTranslation(term))
  })

/** Groups the mentions by the words of the source: of two entries for one term, either may be right. */
function groupBySource(mentions: readonly TermMention[]): Iterable<readonly TermMention[]> {
  const groups = new Map<string, TermMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.term.source) ?? []
    groups.set(mention.term.source, group)
    if (!group.some(({ term }) => term === mention.term)) group.push(mention)
  }
  return groups.values()
}

/** Finds the forbidden translations of a term that are no part of a right one. */
function findForbidden({ english, forbidden = [], caseSensitive }: Term, text: EnglishTerms): readonly Range[] {
  if (forbidden.length === 0) return []
  const right = english.flatMap(each => text.findWords(each, caseSensitive))
  return forbidden
    .flatMap(each => text.findWords(each, caseSensitive))
    .filter(({ start, end }) => !right.some(each => each.start <= start && each.end >= end))
}
