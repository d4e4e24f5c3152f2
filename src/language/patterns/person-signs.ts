import type { Sentence, Token } from '../annotated-story.js'
import { people } from '../lexicon/people.js'
import { lowerCaseOf, perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { isSaying } from './attributions.js'

/** Verbs of what only people do, in the past. */
const humanVerbs = makeWordSet(`
  was had has is came made went told asked wrote sang sat ran died won lost scored played joined resigned met left took
  gave led spoke smiled wept cried laughed retired married grew studied worked lived moved hopes wants thinks plans
`)

/** Endings of nouns for what people do, and such nouns without one: “economist”, “captain”, “chief”. */
export const namesOffice = perWord(
  spelling =>
    /^\p{Ll}{2,}(?:[eo]r|ist|man|woman|ian|cian)$/u.test(spelling) ||
    people.has(spelling) ||
    titles.has(spelling.replace(/\.$/u, '').toLowerCase()),
)
/** True for a title before a name, which has a capital there. */
export const isTitle = perWord(
  spelling => /^\p{Lu}/u.test(spelling) && titles.has(spelling.replace(/\.$/u, '').toLowerCase()),
)
const titles = makeWordSet(`
  mr mrs ms miss dr prof sir dame lord lady rev sen rep gov gen col maj capt lt sgt president premier chancellor
  minister secretary senator governor mayor ambassador general colonel major captain lieutenant sergeant admiral judge
  justice professor doctor bishop pope archbishop sheikh imam rabbi king queen prince princess chief coach director
  chairman chairwoman chairperson chair analyst agent pilot cook chef
`)

/** True for a name that the sentence shows to be a person's: a title, an age, “who”, a verb of what people do. */
export function isNamedPerson({ tokens }: Sentence, first: Token, last: Token): boolean {
  const from = first.index - (tokens[0]?.index ?? 0)
  const to = last.index - (tokens[0]?.index ?? 0)
  const [before, next, third] = [tokens[from - 1], tokens[to + 1], tokens[to + 2]]
  if (before !== undefined && (namesOffice(before) || isSaying(before))) return true
  if (next === undefined) return false
  if (next.text === ',')
    return third !== undefined && (third.text === 'who' || /^(?:1\d|[2-9]\d|10\d)$/u.test(third.text))
  return isSaying(next) || next.text === 'who' || humanVerbs.has(lowerCaseOf(next))
}
