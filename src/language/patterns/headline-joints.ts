import { anyOf } from '../../story/pattern.js'
import type { AnnotatedField, Sentence, Tag, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'
import { mayBeVerb } from './finite-verbs.js'

/** Finds places where a capitalised word right after a lower-case noun begins a clause: [noun, first word]. */
export function* findHeadlineJoints(field: AnnotatedField, sentence: Sentence): Iterable<readonly [Token, Token]> {
  let first = 0
  for (const [index, word] of sentence.tokens.entries()) {
    const before = sentence.tokens[index - 1]
    if (word.text === ':') first = index + 1
    if (index - first < shortestHeadline || before === undefined || !mayOpen(word) || !isSmall(before)) continue
    if (!/^(?:NOUN|PROPN)$/u.test(sentence.tags[index - 1] ?? '')) continue
    const opens = isOrdinary(field, sentence, index)
      ? clauseFollows(sentence, index)
      : opensWithName(sentence, first, index)
    if (!opens) continue
    yield [before, word]
    first = index
  }
}

/** Fewest words in a headline: who does what. */
const shortestHeadline = 3

const isHighWord = perWord(word => /^\p{Lu}/u.test(word) && !isFunctionWord(word))
const isLowWord = perWord(word => /^\p{Ll}/u.test(word) && !isFunctionWord(word))
const mayOpen = (token: Token): boolean => token.kind === 'word' && isHighWord(token)
const isSmall = (token: Token): boolean => token.kind === 'word' && isLowWord(token)

/**
 * True for an ordinary word with a capital, which only a new headline has in this place: “quota Harbor talks open”. A
 * title before a name has one too: “the housing Minister Aasen”.
 */
function isOrdinary(field: AnnotatedField, { tokens }: Sentence, index: number): boolean {
  const [word, next] = [tokens[index] as Token, tokens[index + 1]]
  return field.isCommonWord(word) && !/^\p{Lu}/u.test(next?.text ?? '')
}

/** Endings and words for people. A name after them is theirs: “coach Aasen says”. */
const agentEnding = 'er|or|m[ae]n|ist|ent|ant|ian|eer|ess'
const person = new RegExp(
  `${anyOf([agentEnding, 'star|chief|coach|captain|king|queen|pope|champion|expert|aide'])}s?$`,
  'u',
)
/** True for a word for somebody, whose name may follow. */
export const namesAgent = perWord(spelling => person.test(spelling))

/**
 * True for a name that begins a headline: the words before it have a verb of their own, and a verb with its object
 * follows. “How the port Orden built came to be” has a clause within, and “eastern Orden” is one name.
 */
function opensWithName(sentence: Sentence, first: number, index: number): boolean {
  const { tokens, tags } = sentence
  const before = tokens[index - 1]
  if ((before !== undefined && namesAgent(before)) || asks.test(tokens[first]?.text ?? '')) return false
  let verb = first + 1
  while (verb < index - 1 && !mayBeVerb(sentence, verb)) verb++
  return (
    verb < index - 1 &&
    tags[index - 1] === 'NOUN' &&
    tokens.length - index > longestClause &&
    clauseFollows(sentence, index)
  )
}

/** Most words of a clause inside a headline: “the port Orden built in 1911”. */
const longestClause = 5

const asks = /^(?:How|Why|What|When|Where|Who|Which|Whose|Watch|The|A|An)$/u

/** Most words in the subject of a headline. */
const subjectLength = 8

/** Tags and marks of which a subject consists. */
const subjectTags: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  'PROPN',
  'NOUN',
  'ADJ',
  'CCONJ',
  'NUM',
  'PART',
])

/** True for a subject followed by a lower-case word that is, or may be, a verb. */
export function clauseFollows(sentence: Sentence, first: number): boolean {
  for (let index = first + 1; index <= first + subjectLength && index < sentence.tokens.length; index++) {
    const { text = '' } = sentence.tokens[index] ?? {}
    if (/^\p{Ll}/u.test(text) && mayBeVerb(sentence, index)) return true
    if (!subjectTags.has(sentence.tags[index]) && text !== ',' && text !== 'of') return false
  }
  return false
}
