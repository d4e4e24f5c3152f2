import type { Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord, tokenAt } from '../vocabulary.js'
import { interchangeable } from '../lexicon/term-pairs.js'
import { isCapitalised, type Naming, foldToken } from './namings.js'

/** The lexicon's groups by their words. */
const groups: ReadonlyMap<string, number> = new Map(
  interchangeable.flatMap((words, group) => words.map(word => [word, group] as const)),
)

/** Letters that words of one stem share: “Returned”, “Returning”, “Returnee”. */
const stemLength = 5
const stemOf = ({ text }: Pick<Token, 'text'>): string | undefined =>
  text.length > stemLength && !/['’-]/u.test(text) ? text.slice(0, stemLength).toLowerCase() : undefined

const mayBeInstitution = perWord(
  word => groups.has(word.replaceAll('’', "'").toLowerCase()) || stemOf({ text: word }) !== undefined,
)
const isOfGroup = perWord(word => groups.has(word.replaceAll('’', "'").toLowerCase()))
const groupOf = ofWord(word => groups.get(word.replaceAll('’', "'").toLowerCase()) ?? -1)
const joinsName = perWord(word => /^(?:of|for|on|the|and)$/iu.test(word))

/** Finds names of institutions with a word that has several renderings. All their other words tell them apart. */
export function findInstitutions({ tokens, capitals: places }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const [index, at] of places.entries()) {
    const word = tokens[at]
    // Another word than those of the lexicon needs two capitals after it.
    if (index + 2 >= places.length && !isOfGroup(word)) continue
    if (!isCapitalised(word) || !mayBeInstitution(word)) continue
    const known = groupOf(word)
    const right = findRight(tokens, at)
    const capitals = countCapitals(tokens, places, { from: index + 1, right })
    const stem = capitals < 2 ? undefined : stemOf(word)
    const group = known >= 0 ? known : stem
    if (group === undefined) continue
    const left = findLeft(tokens, at)
    const needed = 2 - Math.min(capitals, 2)
    if (left.length < needed) continue
    const before = left.slice(0, Math.max(needed, 1))
    const rest = tokens
      .slice(at + 1, right)
      .map(foldToken)
      .join(' ')
    found.push({
      thing: `institution ${String(group)} ${before.map(foldToken).join(' ')} * ${rest}`,
      form: foldToken(word).replace(/'s$|s$/u, ''),
      span: { field: word.field, start: left.at(-1)?.start ?? word.start, end: tokens[right - 1]?.end ?? word.end },
    })
  }
  return found
}

/** Counts the capitalised words from a capital on, up to the right end of a name. */
function countCapitals(
  tokens: readonly Token[],
  places: readonly number[],
  { from, right }: { readonly from: number; readonly right: number },
): number {
  let count = 0
  for (let index = from; (places[index] ?? right) < right; index++)
    if (isCapitalised(tokens[places[index] ?? right])) count++
  return count
}

/**
 * Returns up to six capitalised words before a place, the nearest first. A possessive before two of them is whose the
 * name is, and “and” between two of them is skipped.
 */
function findLeft(tokens: readonly Token[], at: number): readonly Token[] {
  const found: Token[] = []
  for (let place = at - 1; place >= 0 && found.length < 6; place--) {
    const token = tokenAt(tokens, place)
    if (isCapitalised(token) && (found.length < 2 || !/['’]s?$/u.test(token.text))) found.push(token)
    else if (foldToken(token) !== 'and' || found.length === 0 || !isCapitalised(tokenAt(tokens, place - 1))) break
  }
  return found
}

/** Returns the end of a name that goes on after a place. “and” right after it, or before “the”, begins another name. */
function findRight(tokens: readonly Token[], at: number): number {
  let end = at + 1
  for (let place = end; place < Math.min(tokens.length, at + 9); place++) {
    if (isCapitalised(tokens[place])) end = place + 1
    else if (
      !joinsName(tokens[place]) ||
      (foldToken(tokens[place]) === 'and' && (place === at + 1 || foldToken(tokens[place + 1]) === 'the'))
    )
      break
  }
  return end
}
