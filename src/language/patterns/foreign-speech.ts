import type { Range } from '../../story/search.js'
import type { AnnotatedField, Quotation, Token } from '../annotated-story.js'
import { foreignWords } from '../lexicon/foreign-words.js'
import { isForeignWord, isSharedWord } from '../lexicon/other-languages.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { isFunctionWord } from '../words/word-classes.js'
import { isSaying } from './attributions.js'

/** Fewest words of a speech: shorter ones are slogans and greetings, which copy keeps. */
const fewest = 5
/** Share of its words that English does not have. */
const leastForeign = 0.6
/** Tokens behind a quotation in which its speaker and the verb of saying are. */
const reach = 6

const isSmall = perWord(spelling => (foreignWords.has(spelling) || isForeignWord(spelling)) && !isSharedWord(spelling))
const isEnglishSmall = perWord(spelling => isFunctionWord(spelling) && !isForeignWord(spelling))
/** Words that say in which language somebody spoke, or that explain the words. */
const explainsWords = makeWordSet(`
  ( [ in or meaning mean means meant which using read reads sang sing sings sung chant chanted chants chanting
`)
const explains = perWord(spelling => explainsWords.has(spelling) || /^translat/u.test(spelling))

/** Finds speech that was left in the source’s language: “Pensé que era un barco pesquero,” Lund said. */
export function* findForeignSpeech(field: AnnotatedField): Iterable<Range> {
  for (const quotation of field.quotations.all)
    if (quotation.double && quotation.depth === 0 && isForeignSpeech(field, quotation))
      yield { start: quotation.opener.end, end: endOfWords(field, quotation) }
}

const endOfWords = ({ tokens }: AnnotatedField, { opener, closer }: Quotation): number =>
  (tokens.slice(opener.index + 1, closer?.index).findLast(({ kind }) => kind === 'word') ?? opener).end

function isForeignSpeech(field: AnnotatedField, { opener, closer }: Quotation): boolean {
  if (closer === null || closer.index - opener.index <= fewest) return false
  const { tokens } = field
  if (!/^[.,!?]$/u.test(tokenAt(tokens, closer.index - 1)?.text ?? '') || !isSaidBehind(tokens, closer)) return false
  const words = tokens.slice(opener.index + 1, closer.index).filter(({ kind }) => kind === 'word')
  if (words.length < fewest || words.some(isEnglishSmall)) return false
  const foreign = words.filter(word => isSmall(word) || !field.isCommonWord(word))
  return words.filter(isSmall).length > 1 && foreign.length >= words.length * leastForeign
}

/** True for a verb of saying behind a quotation that nothing explains. */
function isSaidBehind(tokens: readonly Token[], closer: Token): boolean {
  const behind = tokens.slice(closer.index + 1, closer.index + 1 + reach)
  const stop = behind.findIndex(({ kind, text }) => kind === 'punctuation' && text !== ',')
  const said = behind.slice(0, stop === -1 ? reach : stop)
  return said.some(isSaying) && !behind.some(explains)
}
