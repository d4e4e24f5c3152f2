import type { Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord, tokenAt } from '../vocabulary.js'
import { countSyllables, isPinyin } from '../words/syllables.js'
import { isCaseForm } from './case-forms.js'
import { areCasesOfOneName, areOneGivenName, looseSoundOf } from './loose-names.js'
import type { Naming } from './namings.js'
import { foldNamePart, foldSound, isNamePart, plainPartOf } from './transliteration.js'
import { isNamedPerson } from './person-signs.js'
import { sexOfGivenName } from './sexes.js'

/** Spellings of one sound that languages with other letters, and their neighbours, write differently. */
const neighbourSounds: readonly (readonly [RegExp, string])[] = [
  [/^h(?=[aeiou])/u, 'g'], // Halyna, Galina
  [/t[sz](?=[aeiouy])|c(?=[eiy])/u, 'c'], // Olontseva, Olonceva
  [/v/gu, 'b'], // Bermejo, Vermejo
  [/iu|yu|ju/gu, 'u'], // Stetsiuk, Stetsyuk
]
const soundOf = ofWord(spelling =>
  foldSound(neighbourSounds.reduce((now, [letters, sound]) => now.replace(letters, sound), foldNamePart(spelling))),
)

/** Two parts of a name that are side by side, or one that is alone. */
interface Name {
  readonly first: Token | null
  readonly last: Token
  readonly sentence: Sentence
}

/** Fewest letters of a part that is misspelt, and of a name that stands alone. */
const partLength = 5
const aloneLength = 6

/**
 * Finds people whose name is spelt in two ways: two names with one part in common whose other parts differ in a letter
 * or have one sound, and a surname alone beside the whole name of a person. No part may be a word of the language
 * (`isWord`), and both spellings in one sentence are two people.
 */
export function findNearNames(sentences: readonly Sentence[], isWord: (word: string) => boolean): readonly Naming[] {
  const names = sentences.flatMap(findNames)
  const pairs = names.filter((name): name is FullName => name.first !== null)
  return [
    ...joinNear(findNearPairs(pairs), isWord),
    ...joinNear(findLoosePairs(pairs), isWord),
    ...joinNear(findNearSurnames(names, pairs), isWord),
    ...joinNear(findCaseForms(names, pairs), isWord),
  ]
}

type FullName = Name & { readonly first: Token }

/** Finds the parts of names: each two that are side by side, and parts that stand alone. */
function findNames(sentence: Sentence): readonly Name[] {
  const { tokens, capitals } = sentence
  const found: Name[] = []
  for (const at of capitals) {
    const token = tokens[at]
    if (!isPart(token)) continue
    const next = tokenAt(tokens, at + 1)
    if (isPart(next) && next.start === token.end + 1) found.push({ first: token, last: next, sentence })
    else if (token.text.length >= aloneLength && !isPart(tokenAt(tokens, at - 1)))
      found.push({ first: null, last: token, sentence })
  }
  return found
}

/** “al-Tayib” is one part of a name. */
const hasOnePart = perWord(spelling => !/(?<!^[AaEe]l)[-‐‑]|\./u.test(spelling))
const isPart = (token: Token | undefined): token is Token => isNamePart(token) && hasOnePart(token)

/** All namings of two spellings, of which one is a slip. */
interface NearForms {
  readonly one: readonly Name[]
  readonly other: readonly Name[]
  /** The parts that differ. */
  readonly parts: readonly [Token, Token]
}

/** Most names that are compared with each other: lists of hundreds of names have others. */
const mostAlike = 40

function* findNearPairs(names: readonly FullName[]): Iterable<NearForms> {
  for (const [shared, different] of [
    [(name: FullName) => name.first, (name: FullName) => name.last],
    [(name: FullName) => name.last, (name: FullName) => name.first],
  ] as const) {
    for (const alike of groupBy(names, name => soundOf(shared(name)))) {
      if (alike.length < 2) continue
      const forms = groupBy(alike, name => plainPartOf(different(name)))
      if (forms.length < 2 || forms.length > mostAlike) continue
      for (const [at, one] of forms.entries())
        for (const other of forms.slice(at + 1)) {
          const [a, b] = [one[0], other[0]]
          if (a === undefined || b === undefined || plainPartOf(shared(a)).length < 3) continue
          if (areNear(different(a), different(b))) yield { one, other, parts: [different(a), different(b)] }
        }
    }
  }
}

/** Letters by which surnames are compared in their cases. */
const stemLength = 4

/** True for “Berg2”: two figures have no sound in common. */
const hasFigure = perWord(spelling => /\d/u.test(spelling))

/** Finds people whose names have one sound in two romanisations, or keep the case endings of their language. */
function* findLoosePairs(names: readonly FullName[]): Iterable<NearForms> {
  const spelt = names.filter(({ last }) => !hasFigure(last))
  const groups = [
    ...groupBy(spelt, ({ last }) => looseSoundOf(last)).map(alike => [alike, isOneByOne] as const),
    ...groupBy(spelt, ({ last }) => plainPartOf(last).slice(0, stemLength)).map(
      alike => [alike, areCasesOfOneName] as const,
    ),
  ]
  for (const [alike, areOne] of groups) {
    if (alike.length < 2) continue
    const forms = groupBy(alike, ({ first, last }) => `${first.text} ${plainPartOf(last)}`)
    if (forms.length < 2 || forms.length > mostAlike) continue
    for (const [at, one] of forms.entries())
      for (const other of forms.slice(at + 1)) {
        const [a, b] = [one[0], other[0]]
        if (a !== undefined && b !== undefined && areOne(a, b) && [...one, ...other].some(isPerson))
          yield { one, other, parts: [a.last, b.last] }
      }
  }
}

/** True for two names of one sound whose surnames are spelt in two ways. */
const isOneByOne = (one: FullName, other: FullName): boolean =>
  plainPartOf(one.last) !== plainPartOf(other.last) &&
  Math.min(looseSoundOf(one.last).length, looseSoundOf(other.last).length) > 3 &&
  ![one, other].every(({ last }) => isPinyin(plainPartOf(last))) &&
  areOneGivenName(one.first, other.first)

const isPerson = ({ sentence, first, last }: FullName): boolean => isNamedPerson(sentence, first, last)

/** Finds names that stand alone and are near the surname of a person whom the story names in full. */
function* findNearSurnames(names: readonly Name[], pairs: readonly FullName[]): Iterable<NearForms> {
  const alone = names.filter(({ first }) => first === null)
  const named = alone.length === 0 ? [] : pairs.filter(isPerson)
  if (named.length === 0) return
  const inFull = new Set<string>()
  for (const { first, last } of pairs) inFull.add(plainPartOf(first)).add(plainPartOf(last))
  const lone = groupBy(
    alone.filter(({ last }) => !inFull.has(plainPartOf(last))),
    ({ last }) => plainPartOf(last),
  )
  if (lone.length === 0 || lone.length > mostAlike * 4) return
  const people = groupBy(named, ({ last }) => plainPartOf(last))
  if (people.length > mostAlike) return
  for (const other of lone) {
    const b = lastOf(other)
    for (const full of people) {
      const a = lastOf(full)
      if (!opensAlike(a, b) || !areNearSurnames(a, b)) continue
      const again = alone.filter(({ last }) => plainPartOf(last) === plainPartOf(a))
      if (other.length < full.length + again.length) yield { one: [...full, ...again], other, parts: [a, b] }
    }
  }
}

/** Returns the last part of names that are alike; there is at least one of them. */
const lastOf = (alike: readonly Name[]): Token => (alike[0] as Name).last

/** A surname as it is written, without the ending of its possessive. */
const writtenOf = ofWord(spelling => spelling.replace(/['’]s?$/u, ''))

/** Finds names that stand alone and keep a case ending that the surname of a person in the story does not have. */
function* findCaseForms(names: readonly Name[], pairs: readonly FullName[]): Iterable<NearForms> {
  const people = groupBy(
    pairs.filter(name => isPerson(name) || sexOfGivenName(name.first) !== null),
    ({ last }) => writtenOf(last),
  )
  if (people.length === 0 || people.length > mostAlike) return
  const known = new Set(pairs.map(({ last }) => writtenOf(last)))
  const lone = groupBy(
    names.filter(({ first, last }) => first === null && !known.has(writtenOf(last))),
    ({ last }) => writtenOf(last),
  )
  for (const other of lone)
    for (const full of people) {
      const [a, b] = [full[0]?.last, other[0]?.last]
      if (a === undefined || b === undefined || !opensAlike(a, b) || !isCaseForm(writtenOf(a), writtenOf(b))) continue
      const alone = names.filter(({ first, last }) => first === null && writtenOf(last) === writtenOf(a))
      if (other.length <= full.length + alone.length) yield { one: [...full, ...alone], other, parts: [a, b] }
    }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** True for parts that differ in one letter or have one sound. Neighbouring names of one language differ so too. */
function areNear(one: Token, other: Token): boolean {
  const [a, b] = [plainPartOf(one), plainPartOf(other)]
  if (Math.min(a.length, b.length) < partLength) return false
  // Most pairs have nothing in common, and this is seen sooner than the rest.
  if (!isOneApart(a, b) && soundOf(one) !== soundOf(other)) return false
  return !isDerived(a, b) && countSyllables(a) > 1 && countSyllables(b) > 1 && !(isPinyin(a) && isPinyin(b))
}

/** True for parts with the same first letter: a quick look before a slow one. */
const opensAlike = (one: Token, other: Token): boolean =>
  plainPartOf(one).charCodeAt(0) === plainPartOf(other).charCodeAt(0)

function areNearSurnames(one: Token, other: Token): boolean {
  const [a, b] = [plainPartOf(one), plainPartOf(other)]
  return Math.min(a.length, b.length) >= aloneLength && a[0] === b[0] && a.at(-1) === b.at(-1) && areNear(one, other)
}

/** True for two names that differ in their ending: a woman's and a man's, a plural, an adjective of a place. */
function isDerived(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  return a.at(-1) !== b.at(-1) && a.length - start <= 2 && b.length - start <= 2
}

/** True for two words of which one is the other with a letter changed, left out or added. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** Turns near forms into namings of one thing, unless a sentence has both or a part is a word of the language. */
function* joinNear(found: Iterable<NearForms>, isWord: (word: string) => boolean): Iterable<Naming> {
  for (const { one, other, parts } of found) {
    const sentences = new Set(one.map(({ sentence }) => sentence))
    if (other.some(({ sentence }) => sentences.has(sentence)) || parts.some(part => isWord(plainPartOf(part)))) continue
    const thing = `near ${parts.map(plainPartOf).join(' ')} ${[one, other].map(([name]) => name?.first?.text ?? '').join(' ')}`
    for (const [form, names] of [one, other].entries())
      for (const { first, last } of names) {
        const start = (first ?? last).start
        const end = last.end - (last.text.length - last.text.replace(/['’]s?$/u, '').length)
        yield { thing, form: String(form), span: { field: last.field, start, end } }
      }
  }
}
