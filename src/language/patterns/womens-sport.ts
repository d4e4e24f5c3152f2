import type { AnnotatedField, Sentence } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import type { PersonMention } from './persons.js'

const contests =
  'final|semifinal|cup|league|relay|race|marathon|match|game|title|tournament|championships?|team|tour|singles|doubles|event|football|soccer|basketball|volleyball|handball|hockey|rugby|cricket|tennis'
const womensContest = new RegExp(String.raw`\bwomen['’]s (?:[\p{L}\d-]+ ){0,2}(?:${contests})\b`, 'iu')
const mens = /(?<!wo)\b(?:men|boy)['’]?s\b|\bmixed\b/iu

/** True for a story of a women’s contest that no man takes part in. */
export const isWomensContest = ({ text }: Pick<AnnotatedField, 'text'>): boolean =>
  text.includes('omen') && womensContest.test(text.slice(0, beginning)) && !mens.test(text)

/** Characters of a story that name its contest. */
const beginning = 800

const playsWords = makeWordSet(`
  scored headed missed saved dived equalized equalised converted netted struck volleyed ran swam finished covered
  clocked jumped vaulted raced anchored qualified beat won lost drew led went trailed advanced reached played faced
  topped handed served fouled dribbled passed caught
`)
const plays = perWord(spelling => playsWords.has(spelling))
const directsWords = makeWordSet(`
  coach manager trainer referee umpire president director chairman minister doctor commentator mayor
`)
const directs = perWord(spelling => directsWords.has(spelling.toLowerCase()))

/** Words behind a name in which the play is told. */
const reach = 7

/** True for somebody whom a sentence shows at play: “Lin, 22, covered the leg in”. */
export function isPlayer({ tokens }: Sentence, { first, last }: PersonMention): boolean {
  const [from, to] = [first, last].map(({ index }) => index - (tokens[0]?.index ?? 0)) as [number, number]
  if (tokens.slice(Math.max(0, from - 1), to + 5).some(directs)) return false
  return tokens.slice(to + 1, to + 1 + reach).some(plays)
}
