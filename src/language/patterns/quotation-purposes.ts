import type { AnnotatedField, Quotation, Token } from '../annotated-story.js'
import { lowerCaseOf, perWord } from '../vocabulary.js'
import { auxiliaries, isFunctionWord, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Nouns at the head of a document's, a project's or an award's name, in the singular. */
const institutional = makeWordSet(`
  plan program programme project report survey law act bill decree regulation regulations rule rules measure measures
  notice guideline guidelines opinion opinions outline agreement treaty pact protocol charter convention declaration
  statement communique framework initiative strategy policy scheme campaign action operation mission fund award prize
  medal forum summit conference meeting expo exhibition fair festival contest competition cup league plan roadmap
  blueprint standard standards catalogue index bulletin code procedure procedures resolution proposal reception
  movement demonstration base zone corridor platform alliance partnership paper draft
`)

/** Words for a work, whose title keeps its marks, and of what somebody calls a thing. */
const titled = makeWordSet(`
  book novel poem song film movie play album single series show episode opera painting article editorial essay story
  column memoir biography game video post headline caption sign banner placard slogan motto titled entitled called
  dubbed named name word call calling nicknamed reads read reading saying wrote sang chanted headlined review author
  pamphlet leaflet
`)

/** Most words of such a name. */
const longestName = 14

const isCapital = perWord(spelling => /^(?:\p{Lu}|\d)/u.test(spelling))

/**
 * True for the name of a document, a project, an event or an award: a noun of such things at its head, and a capital
 * on each word that may have one. English sets such a name without quotation marks.
 */
export function namesInstitution({ tokens }: Pick<AnnotatedField, 'tokens'>, quotation: Quotation): boolean {
  const { opener, closer, double, depth } = quotation
  if (closer === null || !double || depth > 0) return false
  const inside = tokens.slice(opener.index + 1, closer.index).filter(({ kind }) => kind !== 'punctuation')
  if (inside.some(token => auxiliaries.has(lowerCaseOf(token)))) return false
  const content = inside.filter(({ text }) => !isFunctionWord(text))
  if (content.length < 2 || inside.length > longestName || !content.every(isCapital)) return false
  if (inside.length < closer.index - opener.index - 2 || isTitled(tokens, opener, closer)) return false
  return headsOf(inside, content).some(isInstitutional)
}

const isInstitutional = (token: Token | undefined): boolean =>
  token !== undefined && institutional.has(lowerCaseOf(token))

/** Finds the nouns that may be at the head of a name: the last word, and the one before “of”, “for” or “on”. */
function headsOf(inside: readonly Token[], content: readonly Token[]): readonly (Token | undefined)[] {
  const link = inside.findIndex((token, at) => at > 0 && isPreposition(lowerCaseOf(token)))
  return [content.at(-1), inside[link - 1]]
}

/** True beside a word for a work, or for what a thing is called. */
const isTitled = (tokens: readonly Token[], opener: Token, closer: Token): boolean =>
  [opener.index - 3, opener.index - 2, opener.index - 1, closer.index + 1, closer.index + 2].some(at => {
    const token = tokens[at]
    return token !== undefined && titled.has(lowerCaseOf(token).replace(/s$/u, ''))
  })
