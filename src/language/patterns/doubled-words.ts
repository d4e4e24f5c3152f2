import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { doubledInEnglish } from '../lexicon/doubles.js'
import { isSaying } from './attributions.js'
import { weekdays } from '../words/calendar.js'
import {
  articles,
  auxiliaries,
  coordinators,
  isFunctionWord,
  isPreposition,
  possessives,
} from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** A word that is written twice in a row by mistake. */
export interface DoubledWord {
  readonly first: Token
  readonly second: Token
  /** True if no clause can end between the two, so that the second may be deleted. */
  readonly isSure: boolean
}

/** Finds words that are there twice, but not “had had”, names, emphasis, or a particle before its preposition. */
export function* findDoubledWords(field: AnnotatedField, sentence: Sentence): Iterable<DoubledWord> {
  const { tokens } = sentence
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at - 1] as Token
    const second = tokens[at] as Token
    if (isSame(first, second, at === 1) && isDoubled(field, sentence, at))
      yield { first, second, isSure: cannotEndClause(sentence, at) }
  }
}

const particle = /^(?:in|on|over|off|out|up|down|through|by|about|around)$/u
/** Endings of Latin names of animals and plants: “Pan troglodytes troglodytes”. */
const looksLatin = /(?:us|is|es|um|ax|ex|on|[aio])$/u
const capitalised = /^\p{Lu}/u

/** True for the same spelling, or lower case after the capital that opens a sentence. */
const isSame = (first: Token, second: Token, opens: boolean): boolean =>
  first.word === second.word || (opens && first.text.toLowerCase() === second.text)

/** True where no clause can end between the two words, as one does in “what he asked for for his birthday”. */
function cannotEndClause({ tokens, tags }: Sentence, at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (isPreposition(word)) return followsNoun(tags, at)
  if (isFunctionWord(word))
    return articles.has(word) || possessives.has(word) || coordinators.has(word) || word === 'not'
  // “the people the police police”: the second word may be a verb whose subject is the first, or a noun before it.
  const [before, earlier] = [tokens[at - 2]?.text ?? '', tags[at - 3] ?? 'X']
  return (
    tags[at - 1] === 'NOUN' &&
    !(tags[at - 2] === 'NOUN' && before.endsWith('s')) &&
    !/^(?:who|that|which)$/u.test(before) &&
    !(articles.has(before.toLowerCase()) && earlier === 'NOUN')
  )
}

const followsNoun = (tags: Sentence['tags'], at: number): boolean =>
  ['NOUN', 'PROPN', 'NUM'].includes(tags[at - 2] ?? 'X')

function isDoubled(field: AnnotatedField, sentence: Sentence, at: number): boolean {
  const { tokens, tags } = sentence
  const [before, word, next] = [
    tokens[at - 2]?.text ?? '',
    tokens[at]?.text.toLowerCase() ?? '',
    tokens[at + 1]?.text ?? '',
  ]
  if (next.toLowerCase() === word || before.toLowerCase() === word) return false
  if (tokens[at]?.kind === 'number') return isNumberTwice(tokens, at)
  if (auxiliaries.has(word)) return isAuxiliaryTwice(sentence, at)
  if (word === 'it') return /^(?:that|whether)$/u.test(before) || beginsClause(tokens, at - 1)
  if (doubledInEnglish.has(word)) return false
  if (weekdays.includes(tokens[at]?.text ?? ''))
    return isPreposition(before) || /^(?:last|next|this|every)$/u.test(before)
  if (word === 'of' && next === 'course') return false
  if (particle.test(word))
    return (
      followsNoun(tags, at) || isPassive(sentence, at - 2) || takesNoParticle(before, word) || isPathTwice(sentence, at)
    )
  if (isPreposition(word) && isVerbTag(tags[at - 2]))
    return isPlainPassive(sentence, at - 2) ? !mayStrand(sentence, at - 3) : !mayStrand(sentence, at - 2)
  // Two capitals inside a sentence are a name: the band The The.
  if (isFunctionWord(word)) return !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  // “The harbor harbor”: the capital before it is that of the sentence. “Capreolus capreolus capreolus” is a name.
  const isEnglish = field.isCommonWord(word) && !looksLatin.test(word)
  const followsName = capitalised.test(before) && !(at === 2 && isFunctionWord(before)) && !isEnglish
  if (word.length <= 3 || followsName || capitalised.test(tokens[at]?.text ?? '')) return false
  if (indefinite.test(word)) return isPreposition(before) && !isVerbTag(tags[at + 1])
  return ['NOUN', 'VERB', 'ADJ'].includes(tags[at - 1] ?? 'X')
}

/** True for “in 31 31 games”: a number twice between words, and no row of figures. */
const isNumberTwice = (tokens: readonly Token[], at: number): boolean =>
  /^\d{2,}(?:,\d{3})*$/u.test(tokens[at]?.text ?? '') &&
  !/^(?:50|20)$/u.test(tokens[at]?.text ?? '') && // “a 50 50 chance”, “20 20 hindsight”
  /^\p{Ll}{2,}$/u.test(tokens[at - 2]?.text ?? '') &&
  /^\p{Ll}{3,}$/u.test(tokens[at + 1]?.text ?? '') &&
  ![-5, -4, -3, 2, 3, 4].some(step => tokens[at + step]?.kind === 'number')

/** Verbs that make a verb of their own with “through”: “came through through hard work”. */
const goesThrough = makeWordSet(`
  come comes came coming get gets got gotten getting go goes went gone going pull pulls pulled pulling follow follows
  followed following break breaks broke broken breaking carry carries carried carrying see sees saw seen seeing push
  pushes pushed pushing muddle muddled put puts putting fall falls fell fallen falling shine shines shone slip slips
  slipped make makes made think thinks thought talk talks talked run ran read reads live lives lived sit sat phone
  phoned win won scrape scraped pass passed passes passing let live walk
`)

/** True for “sang through through a pipe”: the verb takes no “through”, so the second begins nothing. */
const isPathTwice = ({ tokens, tags }: Sentence, at: number): boolean =>
  tokens[at]?.text === 'through' &&
  tags[at - 2] === 'VERB' &&
  !goesThrough.has(tokens[at - 2]?.text.toLowerCase() ?? '') &&
  !tokens.slice(Math.max(0, at - 12), at).some(({ text }) => /^(?:wh\p{L}+|that|how|to)$/iu.test(text))

/** Words after which a clause may end with a verb: “what it is is”, “those who can can”, “the way things are are”. */
const opensClause = makeWordSet(`
  what whatever who whoever whom whose which whichever that how however where wherever when whenever why way all
  everything anything nothing something only as than if whether thing things reason problem question point truth fact
  trouble one ones those
`)

/** The number of words before a verb among which the beginning of its clause is. */
const clauseLength = 30

/** Subjects of a clause that no noun is: “it is is late”. */
const subjectPronoun = /^(?:I|it|he|she|we|they|there|this)$/iu
const opensNewClause = /^(?:and|but|or|because|although|though|while|whereas|so)$/u

/** True for a word that begins its clause: behind a mark, or behind “and” or “because”. */
const beginsClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (before === undefined || before.kind === 'punctuation' || opensNewClause.test(before.text)) return true
  return before.text === 'that' && isSaying(tokens[at - 2])
}

/** The place behind the last mark before a verb that lets a clause begin: “he said: “the roof was was new”. */
function findClauseStart(tokens: readonly Token[], at: number): number {
  const start = Math.max(0, at - clauseLength)
  return start + 1 + tokens.slice(start, at).findLastIndex(({ text }) => /^[:;“"—]$/u.test(text))
}

/** The place behind a verb of saying in a clause: “she said the oven would would be lit”. */
const findSaidStart = (tokens: readonly Token[], start: number, at: number): number =>
  start + 1 + tokens.slice(start, at).findLastIndex(isSaying)

/** True for “was was” behind the subject of its one clause: “the price was was raised”, “it is is late”. */
function isAuxiliaryTwice({ tokens, tags }: Sentence, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (isPlainModal.test(word) && subjectPronoun.test(tokens[at - 2]?.text ?? '')) return beginsClause(tokens, at - 2)
  const isBe = /^(?:is|are|was|were)$/u.test(word)
  if (!isBe && !(/^(?:has|have|will|would|can|could|should|must|may|might)$/u.test(word) && isVerbTag(tags[at + 1])))
    return false
  if (isBe && !/^(?:word|number)$/u.test(tokens[at + 1]?.kind ?? '')) return false
  if (subjectPronoun.test(tokens[at - 2]?.text ?? '')) return beginsClause(tokens, at - 2)
  const start = findClauseStart(tokens, at)
  return (
    /^(?:NOUN|PROPN)$/u.test(tags[at - 2] ?? '') &&
    tags.slice(findSaidStart(tokens, start, at), at - 1).every(tag => !isVerbTag(tag)) &&
    !tokens.slice(start, at - 1).some(({ text }) => opensClause.has(text.toLowerCase()))
  )
}

/** Modals that are no nouns and no other verbs. */
const isPlainModal = /^(?:would|could|should)$/u

const indefinite = /^(?:some|any|every|no)(?:one|body|thing)$/u

const isVerbTag = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX'

/** Participles that make a verb of their own with “in” or “on”: “was turned on on Friday”, “was handed in in May”. */
const withParticle = makeWordSet(`
  turned switched put carried passed taken brought spurred urged egged tacked added cheered moved logged called handed
  sent let locked fenced hemmed phoned dialed dialled plugged built clocked driven worked acted waited hit looked relied
  counted kept ushered roped reeled boxed filled broken caved given written voted drafted hauled tuned zoomed
`)

/** Verbs of happening and beginning, which make no verb of their own with “in” or “on”. */
const happening = makeWordSet(`
  open opens opened reopen reopens reopened begin begins began begun end ends ended die dies died happen happens
  happened occur occurs occurred arrive arrives arrived meet meets met landed remain remains remained appear appears
  appeared resume resumes resumed premiere premieres premiered debuted expire expires expired erupted
  said says announced reported warned agreed decided ruled resigned published
`)

/** True for “reopens in in Port Ellis”: the verb before takes no particle, so that the preposition is there twice. */
const takesNoParticle = (before: string, word: string): boolean =>
  /^(?:in|on)$/u.test(word) && happening.has(before.toLowerCase())

/** True for “was signed”: a passive whose verb takes no particle, so that the preposition is there twice. */
const isPassive = ({ tokens, tags }: Sentence, at: number): boolean =>
  /(?:ed|en|ne|de)$/u.test(tokens[at]?.text ?? '') &&
  tags[at] === 'VERB' &&
  /^(?:is|are|was|were|be|been|being)$/u.test(tokens[at - 1]?.text ?? '') &&
  !withParticle.has(tokens[at]?.text ?? '')

/** Participles whose preposition stays at the end of a passive: “he was laughed at at school”. */
const strandsInPassive = makeWordSet(`
  laughed looked shot fired thrown stared shouted yelled aimed jeered hooted booed thought heard spoken approved disposed
  taken accused dealt met tampered done reckoned trifled cared paid called asked provided accounted hoped sent waited
  listened referred attended objected talked sworn stuck adhered added marvelled marveled gazed pointed sneered swung
  sniffed guessed hinted
`)

/** True for “was decorated at at”: a passive whose verb keeps no preposition. */
const isPlainPassive = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:is|are|was|were|be|been|being)$/u.test(tokens[at - 1]?.text ?? '') &&
  /(?:ed|en)$/u.test(tokens[at]?.text ?? '') &&
  !strandsInPassive.has(tokens[at]?.text ?? '')

/** Words that open a relative clause or a question, or that name what it is about: “nobody that he spoke to”. */
const opensRelative = /^(?:wh(?:o|om|at|ich|ere|ose|omever|atever|oever)|that|how|worth)$/iu

const pronoun = /^(?:I|he|she|it|they|we|you|there)$/iu

/**
 * True where a preposition may end the clause of the verb before it: in a relative clause or a question, in a passive
 * or an infinitive (“was paid for”, “a place to stay at”), or in “the town his family moved to”.
 */
function mayStrand({ tokens, tags }: Sentence, at: number): boolean {
  let before = at - 1
  while (tags[before] === 'ADV' || tags[before] === 'AUX') {
    if (formOfBe.test(tokens[before]?.text ?? '')) return true
    before--
  }
  if (/^(?:to|get|gets|got|getting|has|have|had)$/u.test(tokens[before]?.text ?? '')) return true
  const earlier = tokens.slice(findOpenClause(tokens, at), at)
  return (
    earlier.some(({ text }) => opensRelative.test(text)) ||
    earlier.some(token => token !== tokens[0] && pronoun.test(token.text)) ||
    (hasContact(tags, before) && tags.some((tag, place) => place !== at && isVerbTag(tag)))
  )
}

const formOfBe = /^(?:is|are|was|were|be|been|being)$/u

/** The place of the first of twelve words before a verb, behind an aside between commas: “Quill, who was ill, ran”. */
function findOpenClause(tokens: readonly Token[], at: number): number {
  const start = Math.max(0, at - 12)
  const isComma = (token: Token): boolean => token.text === ','
  const closes = start + tokens.slice(start, at).findLastIndex(isComma)
  const opens = tokens.slice(0, closes).findLastIndex(isComma)
  return closes > start && opens >= 0 && opensRelative.test(tokens[opens + 1]?.text ?? '') ? closes : start
}

/** True for two nouns side by side, of which the second may be a subject: “the town his family”, “the man Anna”. */
function hasContact(tags: Sentence['tags'], end: number): boolean {
  let at = end
  while (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tags[at] ?? '')) at--
  const hasOpener = tags[at] === 'DET' || tags[at] === 'PRON'
  return (hasOpener && tags[at - 1] === 'NOUN') || tags.slice(at + 1, end).includes('NOUN')
}
