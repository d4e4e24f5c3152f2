import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord, someWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { determiners, isPreposition } from '../words/word-classes.js'
import { isPersonNoun, type Person, type PersonMention, Persons } from './persons.js'
import { isQuoted } from './quoted.js'
import { isPlayer, isWomensContest } from './womens-sport.js'
import { type Sex, sexOfNoun, showsSex } from './sexes.js'

/** A pronoun of the other sex than the person it stands for. */
export interface PronounFlip {
  readonly pronoun: Token
  /** The words that show the person’s sex, if they are a name or a noun. */
  readonly person: Pick<PersonMention, 'first' | 'last'>
}

const readPronoun = (spelling: string): Sex | null => {
  const word = spelling.toLowerCase()
  if (/^(?:he|him|his|himself)$/u.test(word)) return 'he'
  return /^(?:she|her|hers|herself)$/u.test(word) ? 'she' : null
}
const pronounSex = ofWord(readPronoun)
const showsHe = perWord(spelling => readPronoun(spelling) === 'he' || showsSex(spelling, 'he'))
const showsShe = perWord(spelling => readPronoun(spelling) === 'she' || spelling === 'Thi' || showsSex(spelling, 'she'))
const isObject = perWord(spelling => /^(?:him|himself|herself)$/iu.test(spelling))
const isPronoun = perWord(spelling => /^(?:he|him|his|himself|she|hers?|herself)$/iu.test(spelling), /[hs]/iu)

/** The people of a sentence and its pronouns. */
interface Scene {
  readonly sentence: Sentence
  readonly mentions: readonly PersonMention[]
  /** The pronouns outside quotations. */
  readonly pronouns: readonly Token[]
}

/** Sentences before a pronoun in which another person may be the one it stands for. */
const memory = 6

/** Finds pronouns of the other sex than the only person about. */
export function* findPronounFlips(field: AnnotatedField): Iterable<PronounFlip> {
  const last = where(field.tokens, isPronoun).at(-1)
  // Somebody must be of another sex than the pronouns.
  const areWomen = last !== undefined && isWomensContest(field)
  if (last === undefined || !someWord(field.tokens, showsHe) || !(areWomen || someWord(field.tokens, showsShe))) return
  const persons = new Persons(field)
  const told: ToldSexes = new Map()
  const areTwo = areBothOften(where(field.tokens, isPronoun))
  const scenes: Scene[] = []
  for (const sentence of field.sentences) {
    if (sentence.start > last.start) break
    const isTorn = field.quotations.unpartnered.some(
      ({ mark: { start } }) => sentence.start <= start && start < sentence.end,
    )
    const pronouns = isTorn
      ? []
      : where(sentence.tokens, isPronoun).filter(({ start }) => !isQuoted(field.quotations, start))
    const mentions = persons.mentionsIn(sentence).filter(({ first }) => !isQuoted(field.quotations, first.start))
    if (areWomen)
      for (const mention of mentions)
        if (mention.person?.sex === null && isPlayer(sentence, mention)) mention.person.sex = 'she'
    scenes.push({ sentence, mentions, pronouns })
    if (scenes.length > memory) scenes.shift()
    const flip = findFlip(scenes, told)
    if (flip === null) learnSexes(scenes, told, areTwo)
    else {
      yield flip
      // The wrong pronoun stands for nobody else in the sentences that follow.
      scenes.push({ ...(scenes.pop() as Scene), pronouns: pronouns.filter(each => each !== flip.pronoun) })
    }
  }
}

/** The pronouns that stood for people whose names show no sex. */
type ToldSexes = Map<Person, readonly Token[]>

/** The sex that a name, a title or a noun shows, or else all pronouns for the person so far. */
function sexOfPerson(person: Person, told: ToldSexes): Sex | null {
  return person.sex ?? onlySex(told.get(person) ?? [])
}

/** Most pronouns of one sex in a story that is about one person of the other. */
const fewest = 2

/** True for pronouns of both sexes that are more than slips: the story is about two people or more. */
const areBothOften = (pronouns: readonly Token[]): boolean =>
  (['he', 'she'] as const).every(sex => pronouns.filter(each => pronounSex(each) === sex).length > fewest)

/**
 * Keeps the pronouns of the last sentence that can stand for one person only. In a story about several people only
 * those behind “who” are sure.
 */
function learnSexes(scenes: readonly Scene[], told: ToldSexes, areTwo: boolean): void {
  const now = scenes.at(-1) as Scene
  const learn = (person: Person, pronouns: readonly Token[]): void => {
    if (person.sex === null) told.set(person, [...(told.get(person) ?? []), ...pronouns])
  }
  for (const { person, last } of now.mentions) if (person !== null) learn(person, findInClauseOf(now, last))
  for (const pronoun of areTwo ? [] : now.pronouns) {
    const mention = isObject(pronoun) ? null : findOnlyPerson(scenes, pronoun, told)
    if (mention?.person === null || mention === null || isStrangerAbout(scenes, mention, pronoun)) continue
    if (!isSaidBefore(scenes, mention, pronoun, told)) learn(mention.person, [pronoun])
  }
}

/** True if a sex is about: somebody has it, or a pronoun before the mention that did not stand for its person. */
function isSaidBefore(scenes: readonly Scene[], mention: PersonMention, pronoun: Token, told: ToldSexes): boolean {
  const sex = pronounSex(pronoun)
  const own = mention.person === null ? [] : (told.get(mention.person) ?? [])
  return scenes.some(
    ({ mentions, pronouns }) =>
      mentions.some(({ person, sex: shown, first }) => first.index < pronoun.index && (person?.sex ?? shown) === sex) ||
      pronouns.some(other => pronounSex(other) === sex && other.index < mention.first.index && !own.includes(other)),
  )
}

const isHigh = perWord(spelling => /^\p{Lu}\p{Ll}/u.test(spelling))
const areCapitals = (one: Token, two: Token): boolean =>
  isHigh(one) && isHigh(two) && !determiners.has(one.text.toLowerCase())

/** True for “him” and for “her” with no noun behind it: not the subject of its own verb. */
function isOtherObject({ tokens, tags }: Sentence, pronoun: Token): boolean {
  if (/^him$/u.test(pronoun.text)) return true
  const at = pronoun.index - (tokens[0]?.index ?? 0)
  return (
    pronoun.text === 'her' && tags[at - 1] === 'VERB' && !/^(?:NOUN|ADJ|PROPN|NUM|ADV|VERB)$/u.test(tags[at + 1] ?? 'X')
  )
}

function findFlip(scenes: readonly Scene[], told: ToldSexes): PronounFlip | null {
  const now = scenes.at(-1) as Scene
  /** Sexes of other people of this sentence. */
  const away = new Set<Sex>()
  for (const pronoun of now.pronouns) {
    const sex = pronounSex(pronoun)
    const mention = sex === null || away.has(sex) ? null : findOnlyPerson(scenes, pronoun, told)
    const person = mention?.person
    if (sex === null || mention === null || person === null || person === undefined) continue
    const known = sexOfPerson(person, told) ?? sexByPronouns(scenes, mention, pronoun)
    // “she told him”, “Berg commended her”: another person.
    if (known === null || known === sex || (isObject(pronoun) && now.pronouns[0] !== pronoun)) continue
    if (isOtherObject(now.sentence, pronoun) && mention.first.start >= now.sentence.start) {
      away.add(sex)
      continue
    }
    if (isSexAbout(findRivals(scenes, mention), sex, pronoun) || isStrangerAbout(scenes, mention, pronoun)) continue
    const others = person.sex === null ? (told.get(person) ?? []) : []
    // Of two pronouns that contradict each other it is “he” that engines guess.
    return { pronoun: sex === 'she' && others.length === 1 ? (others[0] as Token) : pronoun, person: mention }
  }
  return null
}

/** Returns the only person whom the pronoun may stand for: nobody else is named before it, here or one before. */
function findOnlyPerson(scenes: readonly Scene[], pronoun: Token, told: ToldSexes): PersonMention | null {
  const [earlier, before, now] = [scenes.at(-3), scenes.at(-2), scenes.at(-1) as Scene]
  const here = now.mentions.filter(({ first }) => first.index < pronoun.index)
  const about = [...(before?.mentions ?? []), ...here]
  const window = about.length === 0 ? (earlier?.mentions ?? []) : about
  const later = now.mentions.filter(({ first, person }) => first.index > pronoun.index && person !== null)
  const all = new Set<Person | null>([...window, ...later].map(({ person }) => person))
  const last = window.at(-1)
  if (last?.person === null || last === undefined) return null
  if (all.size === 1) return last
  // Several people of one sex, and the pronoun is of the other.
  const other = pronounSex(pronoun) === 'he' ? 'she' : 'he'
  const isOther = (person: Person | null): boolean => person !== null && sexOfPerson(person, told) === other
  return [...all].some(person => !isOther(person)) ? null : last
}

/**
 * The sex that another pronoun gives the only person about: one behind “who” right after the name, or the other one in
 * a sentence that the pronoun opens, if nobody else was about.
 */
function sexByPronouns(scenes: readonly Scene[], { last }: PersonMention, pronoun: Token): Sex | null {
  const now = scenes.at(-1) as Scene
  const home = scenes.find(({ sentence }) => sentence.start <= last.start && last.end <= sentence.end)
  const described = home === undefined || home === now ? null : onlySex(findInClauseOf(home, last))
  if (described !== null) return described
  const opens = pronoun === now.sentence.tokens[0]
  const other = onlySex(now.pronouns.filter(({ index }) => index > pronoun.index))
  return opens && other !== null && !isSexAbout(scenes, other, pronoun) ? other : null
}

/** The pronouns behind “who” right after a name: “Lin, 40, who lost her boat”. */
function findInClauseOf({ sentence: { tokens }, mentions, pronouns }: Scene, name: Token): readonly Token[] {
  const at = name.index - (tokens[0]?.index ?? 0)
  if (!tokens.slice(at + 1, at + 5).some(({ text }) => text === 'who')) return []
  const next = mentions.find(({ first }) => first.index > name.index)?.first.index ?? Infinity
  return pronouns.filter(({ index }) => index > name.index && index < next)
}

function onlySex(pronouns: readonly Token[]): Sex | null {
  const [only, ...others] = new Set(pronouns.map(each => pronounSex(each)))
  return others.length > 0 || only === undefined ? null : only
}

/** True if somebody of a sex, or a pronoun for one, is in the sentences before a pronoun. */
const isSexAbout = (scenes: readonly Scene[], sex: Sex, pronoun: Token): boolean =>
  scenes.some(
    ({ mentions, pronouns }, at) =>
      mentions.some(mention => mention.first.index < pronoun.index && (mention.person?.sex ?? mention.sex) === sex) ||
      (at < scenes.length - 1 && pronouns.some(other => pronounSex(other) === sex)),
  )

/** Words before a capital that is no person’s: “in Camden”, “the Penny Arcade”. */
const opensName = perWord(spelling => /^(?:of|in|at|from|near|the|to|into|on|by|for|and|&|a|an)$/iu.test(spelling))

/**
 * True if somebody else may be meant: a person whose sex nothing shows, or a name right before the pronoun that may
 * be one:
 * “the goat, Phyllis, as she is known”.
 */
function isStrangerAbout(scenes: readonly Scene[], { person }: PersonMention, pronoun: Token): boolean {
  const others = scenes.flatMap(({ mentions }) => mentions.filter(({ first }) => first.index < pronoun.index))
  if (others.some(other => other.person !== null && other.person !== person && other.person.sex === null)) return true
  const { tokens, capitals } = (scenes.at(-1) as Scene).sentence
  // “Yang Xingche, the author, …”: a name that no list has.
  const [opening, second] = tokens
  if (opening !== undefined && second !== undefined && areCapitals(opening, second)) {
    if (!others.some(({ first, last }) => first.index <= second.index && opening.index <= last.index)) return true
  }
  return capitals.some(at => {
    const name = tokens[at]
    if (name === undefined || at === 0 || name.index >= pronoun.index || opensName(tokens[at - 1])) return false
    return (
      tokens[at - 1]?.text === ',' &&
      !others.some(({ first, last }) => first.index <= name.index && name.index <= last.index)
    )
  })
}

/** The scenes in which another person may be meant: those of the paragraph, if it just named the person in full. */
function findRivals(scenes: readonly Scene[], { first, last }: PersonMention): readonly Scene[] {
  const [before, now] = [scenes.at(-2), scenes.at(-1) as Scene]
  const { text } = now.sentence.field
  const isNamed = first !== last && before !== undefined && first.start >= before.sentence.start
  const from = isNamed
    ? scenes.findIndex(({ sentence }) => !/\n\s*\n/u.test(text.slice(sentence.start, now.sentence.start)))
    : 0
  return from === scenes.length - 1 ? scenes : scenes.slice(from)
}

const opensPredicate = perWord(spelling => /^(?:is|was|became|becomes)$/u.test(spelling))
const goesBehind = perWord(spelling => /^(?:to|of|in|who|and|from|with|on|at|[.,;])$/u.test(spelling))

/** Words behind which another person may follow: “is survived by his wife”, “was her husband’s”. */
const endsPredicate = perWord(
  spelling => isPreposition(spelling) || /^(?:his|her|their|my|our)$|['’]s?$/u.test(spelling),
)

/** Finds pronouns of the other sex than the noun that says what they are: “He is the first woman to”. */
export function* findOddPredicates(field: AnnotatedField): Iterable<PronounFlip> {
  for (const pronoun of where(field.tokens, isPronoun)) {
    const verb = field.tokens[pronoun.index + 1]
    if (!opensPredicate(verb) || isQuoted(field.quotations, pronoun.start)) continue
    for (let at = pronoun.index + 2; at < pronoun.index + 7; at++) {
      const noun = field.tokens[at]
      if (noun?.kind !== 'word' || endsPredicate(noun)) break
      const sex = sexOfNoun(noun)
      if (sex === null) continue
      if (sex !== pronounSex(pronoun) && goesBehind(field.tokens[at + 1]))
        yield { pronoun, person: { first: noun, last: noun } }
      break
    }
  }
}

const endsClauseWords = makeWordSet(`
  , . ; : – — ( ) “ ” " -- and or but that which who whom while when as if than because
`)
const endsClause = perWord(spelling => endsClauseWords.has(spelling))
const isSubject = perWord(spelling => /^(?:he|she)$/iu.test(spelling))
const isReflexive = perWord(spelling => /^(?:himself|herself)$/u.test(spelling))

/** Finds “she” with “himself” in one clause that has nobody else: “she owns one of the bowls himself”. */
export function* findOddReflexives(field: AnnotatedField): Iterable<PronounFlip> {
  for (const reflexive of where(field.tokens, isReflexive)) {
    if (isQuoted(field.quotations, reflexive.start)) continue
    let at = reflexive.index - 1
    while (at > 0 && mayBetween(field.tokens[at] as Token)) at--
    const subject = field.tokens[at]
    if (subject === undefined || !isSubject(subject) || pronounSex(subject) === pronounSex(reflexive)) continue
    if (!isQuoted(field.quotations, subject.start))
      yield { pronoun: reflexive, person: { first: subject, last: subject } }
  }
}

/** True for a word of the clause that is nobody: no name, no noun for a person and no pronoun. */
const mayBetween = (token: Token): boolean =>
  /^\p{Ll}|^\d/u.test(token.text) &&
  !endsClause(token) &&
  !isPronoun(token) &&
  (token.text === 'one' || !isPersonNoun(token))
