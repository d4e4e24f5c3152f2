import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { people } from '../lexicon/people.js'
import { mensNouns, personNouns, womensNouns } from '../lexicon/sexed-nouns.js'
import { perWord, where } from '../vocabulary.js'
import { isCountryName } from '../words/country-names.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isSaying } from './attributions.js'
import { isNamedPerson, isTitle } from './person-signs.js'
import { plainPartOf } from './transliteration.js'
import { type Sex, sexOfGivenName, sexOfLastName, sexOfNoun, sexOfSurname, sexOfTitle } from './sexes.js'

/** A person of a story, under all parts of the name. */
export interface Person {
  sex: Sex | null
  /** The parts of the name, as they are compared. */
  readonly parts: ReadonlySet<string>
}

/** A place where copy names a person, or speaks of one by a noun: then `person` is null. */
export interface PersonMention {
  readonly person: Person | null
  readonly sex: Sex | null
  readonly first: Token
  readonly last: Token
}

/** Nouns for several people, to whom “he” and “she” do not refer. */
const plurals = makeWordSet('men women boys girls parents children twins')

const startsHigh = perWord(word => /^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(word))
const isParticle = perWord(word =>
  /^(?:de|da|del|der|den|di|do|dos|du|la|le|el|al|bin|ibn|van|von|y|ter|ten)$/u.test(word),
)
const isSmall = perWord(isFunctionWord)
const isOneNoun = (word: string): boolean =>
  (people.has(word) && !plurals.has(word)) || personNouns.has(word) || womensNouns.has(word) || mensNouns.has(word)
/** True for a noun for one person, also with “’s”. */
export const isPersonNoun = perWord(word => isOneNoun(word.replace(/['’]s$/u, '').toLowerCase()))
/** Words before a name of a place or a body. */
const opensPlace = perWord(word => /^(?:of|in|at|from|near|the|to|into|on|by|for|and|&)$/u.test(word))
/** Finds the people of a field, sentence by sentence. */
export class Persons {
  readonly #known = new Map<string, Person | null>()
  /** The first parts of names that may be people’s or places’, by the last: “the call of Ada Holm”. */
  readonly #unsure = new Map<string, string>()
  /** The names that a noun has shown to be bodies’ or places’. */
  readonly #bodies = new Set<string>()
  readonly #isCommon: (word: string) => boolean

  constructor(field: Pick<AnnotatedField, 'isCommonWord'>) {
    this.#isCommon = word => field.isCommonWord(word)
  }

  /** Finds the mentions of people in a sentence, in order. Sentences must be asked for in their order. */
  mentionsIn(sentence: Sentence): readonly PersonMention[] {
    const named = this.#findNamed(sentence)
    const offset = sentence.tokens[0]?.index ?? 0
    const nouns = where(sentence.tokens, isPersonNoun).flatMap((token): readonly PersonMention[] => {
      if (named.some(({ first, last }) => first.index <= token.index && token.index <= last.index)) return []
      const at = token.index - offset
      const sex = sexOfNoun(token)
      if (token.text.toLowerCase() === 'one' && !standsForPerson(sentence.tokens, at)) return []
      const owner = named.find(mention => isAppositionOf(sentence.tokens, at, mention, offset))
      if (owner !== undefined) {
        if (owner.person !== null && sex !== null) owner.person.sex ??= sex
        return []
      }
      return isPredicate(sentence.tokens, at) ? [] : [{ person: null, sex, first: token, last: token }]
    })
    // A noun beside a name may have shown the person’s sex.
    const known = named.map(mention => ({ ...mention, sex: mention.person?.sex ?? mention.sex }))
    return [...known, ...nouns].sort((a, b) => a.first.index - b.first.index)
  }

  #findNamed(sentence: Sentence): readonly PersonMention[] {
    const found: PersonMention[] = []
    let end = 0
    for (const at of sentence.capitals) {
      if (at < end) continue
      const run = readRun(sentence.tokens, at)
      if (run.length === 0) continue
      end = at + run.length
      const [earlier, before] = [sentence.tokens[at - 2], sentence.tokens[at - 1]]
      const mention = this.#readName(sentence, run, before !== undefined && isQuoteMark(before) ? earlier : before)
      if (mention !== null) found.push(mention)
    }
    return found
  }

  #readName(sentence: Sentence, run: readonly Token[], before: Token | undefined): PersonMention | null {
    const titled = run
      .filter((_, at) => at < run.length - 1)
      .map(token => sexOfTitle(token))
      .find(sex => sex !== null)
    const opening = run.findIndex((token, at) => at < run.length - 1 && sexOfGivenName(token) !== null)
    const name = opening > 0 ? run.slice(opening) : run
    const [first, last] = [run[0], name.at(-1)]
    if (first === undefined || last === undefined || namesBody(last)) return null
    if (run.length === 1) {
      const lone = this.#known.get(plainPartOf(last))
      if (lone === undefined) return this.#readLone(sentence, last)
      return makeMention(lone, first, last)
    }
    const parts = new Set(name.filter(part => !isParticle(part)).map(part => plainPartOf(part)))
    const [given, surname] = [plainPartOf(name[0] ?? first), plainPartOf(last)]
    const isShared = (this.#unsure.get(surname) ?? given) !== given
    const known = this.#findKnown(name, parts)
    const sex =
      titled ?? (opening >= 0 ? sexOfGivenName(run[opening] as Token) : null) ?? sexOfParts(name) ?? sexOfLastName(last)
    const isSure =
      titled !== undefined || isTitle(run[0]) || isNamedPerson(sentence, first, last) || isExplained(sentence, last)
    if (known !== undefined && !isShared && (isSure || sex !== null)) {
      known.sex ??= isSure ? sex : null
      return makeMention(known, first, last)
    }
    const whole = name.map(part => plainPartOf(part)).join(' ')
    if (isBodyNoun(before)) this.#bodies.add(whole)
    if (this.#bodies.has(whole)) return null
    if (!isSure && (sex === null || opensPlace(before)) && !this.#mayBePerson(name, before)) {
      // Two of them, and nobody may have the surname alone.
      this.#unsure.set(surname, isShared ? '' : given)
      return null
    }
    const person: Person = { sex: isSure || !this.#isCommon(last.text.toLowerCase()) ? sex : null, parts }
    // A name that two people have is nobody’s alone.
    for (const part of parts) this.#known.set(part, this.#known.has(part) ? null : person)
    if (isShared) this.#known.set(surname, null)
    return makeMention(person, first, last)
  }

  /** Returns the person of a full name whose parts the story has given, with no other given name. */
  #findKnown(name: readonly Token[], parts: ReadonlySet<string>): Person | undefined {
    for (const part of [name.at(-1), name[0]]) {
      const person = part === undefined ? undefined : this.#known.get(plainPartOf(part))
      if (person === undefined || person === null) continue
      const [some, others] = person.parts.size < parts.size ? [person.parts, parts] : [parts, person.parts]
      if ([...some].every(each => others.has(each))) return person
    }
    return undefined
  }

  /** A name of one word beside a verb of saying is some person’s, or some body’s. */
  #readLone({ tokens }: Sentence, name: Token): PersonMention | null {
    const offset = tokens[0]?.index ?? 0
    const [before, next] = [tokens[name.index - offset - 1], tokens[name.index - offset + 1]]
    // “Tayib’s house”, “Tayib said”.
    const acts = /['’]s?$/u.test(name.text) || [before, next].some(token => token !== undefined && isSaying(token))
    if (!acts || this.#isCommon(name.text.toLowerCase()) || isCountryName(name.text.replace(/['’]s?$/u, '')))
      return null
    const person: Person = { sex: null, parts: new Set([plainPartOf(name)]) }
    this.#known.set(plainPartOf(name), person)
    return makeMention(person, name, name)
  }

  #mayBePerson(name: readonly Token[], before: Token | undefined): boolean {
    return !opensPlace(before) && name.every(({ text }) => !this.#isCommon(text.toLowerCase()))
  }
}

const makeMention = (person: Person | null, first: Token, last: Token): PersonMention => ({
  person,
  sex: person?.sex ?? null,
  first,
  last,
})

/** Reads a run of capitalised words with the particles in it. */
function readRun(tokens: readonly Token[], at: number): readonly Token[] {
  const run: Token[] = []
  for (let place = at; place < tokens.length; place++) {
    const token = tokens[place] as Token
    const touches = run.length === 0 || token.start === (run.at(-1) as Token).end + 1
    if (token.kind !== 'word' || !touches) break
    if (startsHigh(token) && !isSmall(token)) run.push(token)
    else if (run.length > 0 && isParticle(token)) run.push(token)
    else break
    if (/['’]s?$/u.test(token.text)) break
  }
  while (run.length > 0 && isParticle(run.at(-1))) run.pop()
  return run
}

/** The sex that a patronymic, a surname or a middle name shows. */
const sexOfParts = (name: readonly Token[]): Sex | null =>
  name
    .slice(1)
    .map(part => (part.text === 'Thi' ? 'she' : sexOfSurname(part)))
    .find(sex => sex !== null) ?? null

/** True for a name with its age or a noun in apposition: “Amal Holm, a cook,”. */
function isExplained({ tokens }: Sentence, last: Token): boolean {
  const at = last.index - (tokens[0]?.index ?? 0)
  const [comma, article] = [tokens[at + 1], tokens[at + 2]]
  if (comma?.text !== ',' || article === undefined || !/^(?:an?|the|his|her)$/u.test(article.text)) return false
  return tokens.slice(at + 3, at + 7).some(isPersonNoun)
}

const isQuoteMark = perWord(spelling => /^["“”„«»‘’']$/u.test(spelling))

/** True for a noun before the name of a body, a place or a ship: “the brokerage Quill Holm”. */
const isBodyNoun = perWord(spelling => bodyNouns.has(spelling))
const bodyNouns = makeWordSet(`
  brokerage company firm club town city village province district party bank agency newspaper daily magazine website
  university hospital band group studio museum school river region startup start-up exporter retailer carmaker
  automaker airline airport ship vessel ferry tanker hotel restaurant theater theatre publisher broadcaster channel
  station network institute foundation charity union team side island lake mountain suburb port county state street
  brand label software app game film movie novel book album song opera play series show project programme program
`)

/** True for the last word of a body’s or a place’s name: “Anatolian Agency”. */
const namesBody = perWord(spelling => bodies.has(spelling))
const bodies = makeWordSet(`
  Agency Ministry University Bank Organization Organisation Authority Center Centre Party Association Federation
  Committee Council Commission Company Corporation Group Institute Hospital School College Museum Court Police Union
  Alliance League Cup Club United City Province County District River Valley Island Islands Sea Bay Street Avenue
  Airport Port Bridge Station Hotel Theatre Theater Times Post News Daily Press Foundation Fund Airlines Department
  Office Service Services Force Forces Army Navy Government Parliament Assembly Senate Congress House Church Cathedral
`)

/** True for “one who”, “one of them” and “one of the officials”, not for “one of the bowls” and “the other one”. */
function standsForPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  if (next !== 'of')
    return !/^(?:the|other|this|that|another|which|\p{Ll}+(?:en|er|est))$/u.test(tokens[at - 1]?.text ?? '')
  const noun = tokens.slice(at + 2, at + 6)
  return noun.some(
    ({ text }) => /^(?:them|those|us|you|whom|people)$/u.test(text) || isOneNoun(text.replace(/s$/u, '')),
  )
}

const before = makeWordSet('a an the his her their its')

/** True for a noun in apposition to a name: “soprano Ada Holm”, “Ada Holm, the daughter of a driver,”. */
function isAppositionOf(tokens: readonly Token[], at: number, { first, last }: PersonMention, offset: number): boolean {
  const [from, to] = [first.index - offset, last.index - offset]
  if (at === from - 1 || (at === from - 2 && tokens[at + 1]?.text === ',')) return true
  if (at <= to + 1 || at > to + 8 || tokens[to + 1]?.text !== ',') return false
  const between = tokens.slice(to + 2, at)
  if (/^['’]s/u.test(tokens[at + 1]?.text ?? '')) return false
  return between.every(
    ({ text, kind }, place) =>
      (place === 0 && (before.has(text) || /^\d/u.test(text))) ||
      (kind === 'word' && /^\p{Ll}/u.test(text) && !isFunctionWord(text)) ||
      /^[,\d-]/u.test(text) ||
      text === 'and' ||
      (before.has(text) && /^[,\d]/u.test(tokens[to + 1 + place]?.text ?? '')),
  )
}

const linksPredicate = perWord(word => /^(?:is|was|be|been|being|became|become|as|like|remains?|remained)$/u.test(word))

/** True for a noun that says what the subject is: “is a doctor”, “as a student”. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 5); place--) {
    const token = tokens[place]
    if (linksPredicate(token)) return true
    if (token?.kind !== 'word') return false
  }
  return false
}
