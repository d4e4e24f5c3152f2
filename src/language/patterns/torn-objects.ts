import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { findPlainVerbs } from './finite-verbs.js'

/**
 * A full stop between a verb and what belongs to it: `object` for “Both deny. Any part in it.” and “The plant is. The
 * largest of all.”, `phrase` for “He swam home. With a rope round him.”
 */
interface TornObject {
  /** The word before the stop, and the first of the sentence after it. */
  readonly before: Token
  readonly next: Token
  readonly kind: 'object' | 'phrase'
}

/** Forms of verbs that take an object, and of “be”: a clause of a subject and one of these is not whole. */
const wanting = makeWordSet(`
  deny denies denied discover discovers discovered include includes included contain contains contained cause causes
  caused require requires required destroy destroys destroyed find finds found make makes made bring brings brought
  build builds built buy buys bought get gets give gives gave has had send sends sent put puts use uses used seize seizes
  seized reject rejects rejected announce announces announced approve approves approved publish publishes published
  receive receives received support supports supported describe describes described introduce introduces introduced
  produce produces produced provide provides provided obtain obtains obtained reveal reveals revealed carry carried
  criticize criticizes criticized criticise criticised praise praises praised condemn condemns condemned thank thanked
  arrest arrested injure injured visit visits visited achieve achieves achieved involve involves involved mention
  mentions mentioned propose proposes proposed demand demands demanded is are was were became becomes remains
`)
const isWanting = perWord(word => wanting.has(word))
/** Words by which a short clause is whole: “as it is”, “what they found”, “neither was”. */
const completing = makeWordSet(`
  as than what where who whom which that how if so neither nor and but when why not there here all be been being to did
  does do can will
`)
const completes = perWord(word => completing.has(word.toLowerCase()))
const opensNoun = perWord(
  word => determiners.has(word.toLowerCase()) || /^(?:\d|Two|Three|Four|Five|Several|Many|Most)/u.test(word),
)

/** Most tokens of such a clause with its stop, and fewest of what belongs to it. */
const longest = 7
const fewest = 4

/** Finds such stops in paragraphs of the body, outside quotations. */
export function* findTornObjects(field: AnnotatedField): Iterable<TornObject> {
  for (const { sentences } of field.paragraphs)
    for (let at = 0; at + 1 < sentences.length; at++) {
      const [sentence, after] = [sentences[at] as Sentence, sentences[at + 1] as Sentence]
      const [before, next] = [sentence.tokens.at(-2), after.tokens[0]]
      if (before === undefined || next === undefined || field.quotations.covers(next.start)) continue
      const kind = readTorn(sentence, after)
      if (kind !== null) yield { before, next, kind }
    }
}

function readTorn(sentence: Sentence, after: Sentence): TornObject['kind'] | null {
  const { tokens } = sentence
  const [first] = after.tokens
  if (tokens.at(-1)?.text !== '.' || after.tokens.at(-1)?.text !== '.' || after.tokens.length < fewest) return null
  if (isWanting(tokens.at(-2)) && opensNoun(first) && isBareClause(sentence)) return isVerbless(after) ? 'object' : null
  return opensPhrase(after) && (isVerbless(after, neverParticiple) || hasSharedParticiple(after)) ? 'phrase' : null
}

/** True for a subject and a verb, and nothing else. */
const isBareClause = ({ tokens, tags }: Sentence): boolean =>
  tokens.length >= 3 &&
  tokens.length <= longest &&
  tokens.slice(0, -1).every(({ kind }) => kind === 'word') &&
  !tokens.slice(0, -2).some(completes) &&
  !tags.slice(0, -2).some(tag => tag === 'VERB' || tag === 'AUX')

const isVerbless = (
  sentence: Sentence,
  mayBeParticiple: (sentence: Sentence, at: number) => boolean = isParticiple,
): boolean =>
  !sentence.tags.some((tag, at) => tag === 'AUX' || (tag === 'VERB' && !mayBeParticiple(sentence, at))) &&
  findPlainVerbs(sentence).every(at => mayBeParticiple(sentence, at))

/** “By noon most boats docked at the pier”: behind other words than “with a rope” such a form is the verb. */
const neverParticiple = ({ tokens }: Sentence, at: number): boolean => at === 0 || tokens[at]?.kind !== 'word'

/** True for “With a rope tied to a boat”: “with”, one noun with its article, its participle, and no other verb. */
function hasSharedParticiple(sentence: Sentence): boolean {
  const { tokens, tags } = sentence
  if (!/^With(?:out)?$/u.test(tokens[0]?.text ?? '') || tags[1] !== 'DET') return false
  const noun = tags.findIndex((tag, at) => at > 1 && tag !== 'ADJ')
  if (tags[noun] !== 'NOUN' || !isParticiple(sentence, noun + 1)) return false
  return isVerbless(sentence, (_, at) => at === noun + 1)
}

/** “A rope tied to a tractor”: a participle behind its noun, with no object of its own. */
const isParticiple = ({ tokens, tags }: Sentence, at: number): boolean =>
  /(?:ed|ing|en|wn|made|held|built|sold|sent|found)$/u.test(tokens[at]?.text ?? '') &&
  /^(?:NOUN|ADP|ADV|DET|ADJ)$/u.test(tags[at - 1] ?? '') &&
  (/^(?:ADP|ADV|PUNCT)$/u.test(tags[at + 1] ?? 'PUNCT') || tags[at - 1] === 'DET')

const openings = makeWordSet(`
  With Without From By Through Under During Between Against Into Among Near Around Behind
`)
const opensAddition = perWord(word => openings.has(word))

/** True for a prepositional phrase and nothing else. */
const opensPhrase = ({ tokens }: Sentence): boolean =>
  opensAddition(tokens[0]) &&
  !(tokens[1]?.text === 'the' && tokens[2]?.text === 'way') &&
  !tokens.some(({ text }) => /^[,;:?!–—()"“”…]$/u.test(text)) &&
  !tokens.slice(1).some(({ text }) => /^(?:that|which|who|not|no|too|now|here)$/u.test(text))
