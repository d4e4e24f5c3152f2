import type { AnnotatedField, Paragraph, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { articles, isFunctionWord } from '../words/word-classes.js'
import { clauseFollows, namesAgent } from './headline-joints.js'

/*
 * A paragraph without a stop that is several headlines in a row: “Court jails fraudster Storm shuts port Your evening
 * briefing”. Headlines in sentence case have capitals where they begin and in names.
 */

/** Fewest words of such a paragraph, and of each headline. */
const fewest = 9
const fewestEach = 2

const isClosed = /[.!?…:;,]["”’'»)\]]*$/u
/** Signs of a list, a caption or a table. */
const isOther = /^[^\p{L}\d"“‘]|[|\t()[\]©/]|\n/u

/** A sentence with its stop: headlines have none. */
const endsInside = /\p{Ll}{3}[.!?]["”’]?\s+\p{Lu}/u

/** Returns the places where a new headline begins in a paragraph: [last word, first word]. There are two at least. */
export function findRunJoints(field: AnnotatedField, paragraph: Paragraph): readonly (readonly [Token, Token])[] {
  if (paragraph.tokens.length < fewest) return []
  const text = field.text.slice(paragraph.start, paragraph.end)
  if (isClosed.test(text) || isOther.test(text) || endsInside.test(text) || isProse(paragraph)) return []
  const joints = paragraph.sentences.flatMap(sentence => [...findJoints(field, sentence)])
  return joints.length > 1 && joints.some(({ isSure }) => isSure) ? joints.map(({ pair }) => pair) : []
}

/** Most articles in so many words of headlines. */
const wordsPerArticle = 8
const isPast = perWord(spelling => /^(?:was|were|had|said|told|did|been|has|have)$/u.test(spelling))
const isArticle = perWord(spelling => articles.has(spelling))

/** True for words that headlines leave out: helping verbs of the past, articles. */
const isProse = ({ tokens }: Paragraph): boolean =>
  tokens.some(isPast) || tokens.filter(isArticle).length * wordsPerArticle > tokens.length

interface Joint {
  readonly pair: readonly [Token, Token]
  /** True for a word in lower case and a clause behind it. “In” may stand in a title, “Town” in a name. */
  readonly isSure: boolean
}

function* findJoints(field: AnnotatedField, sentence: Sentence): Iterable<Joint> {
  const { tokens } = sentence
  let first = 0
  for (const [index, word] of tokens.entries()) {
    const before = tokens[index - 1]
    if (before === undefined || index - first < fewestEach || !isHigh(word) || before.kind === 'punctuation') continue
    const next = tokens[index + 1]
    if (next === undefined || isHigh(next) || (next.kind === 'punctuation' && next.text !== ':')) continue
    const isSmallWord = isFunctionWord(word.text)
    if (!isSmallWord && !opensHeadline(field, sentence, index)) continue
    yield { pair: [before, word], isSure: !isSmallWord && isLow(before) }
    first = index
  }
}

const isHigh = perWord(word => /^\p{Lu}\p{Ll}/u.test(word))
const isLow = perWord(word => /^\p{Ll}|^\d+$/u.test(word))

/** Words behind which a name is their object: “to aid China and Africa”. */
const wantsObject = /^(?:VERB|ADP|DET|[CS]CONJ|ADJ|PART|AUX)$/u

/** True for a word with a capital that no name and no title has here. A name or a lower-case noun stands before it. */
function opensHeadline(field: AnnotatedField, sentence: Sentence, index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map(each => sentence.tokens[each])
  if (before === undefined || word === undefined) return false
  const opensClause = next?.text === ':' || clauseFollows(sentence, index)
  if (!opensClause || (isLow(before) && isFunctionWord(before.text))) return false
  if (wantsObject.test(sentence.tags[index - 1] ?? '')) return false
  if (field.isCommonWord(word)) return true
  return isLow(before) && sentence.tags[index - 1] === 'NOUN' && !namesAgent(before)
}
