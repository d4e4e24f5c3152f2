import { anyOf } from '../../story/pattern.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { accentedLoans } from '../lexicon/foreign-terms.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/** Most tokens between two syllables of one name. */
const near = 2
const isHigh = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** A syllable of Vietnamese in small letters: no other language has its letters with two marks. */
const isToned = perWord(
  spelling => /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđ]/u.test(spelling) && isLow(spelling),
)
const isLow = (spelling: string): boolean => /^\p{Ll}+$/u.test(spelling) && !accentedLoans.has(spelling)
const isTonedName = perWord(spelling => /^\p{Lu}.*[\u0300-\u036f]|^\p{Lu}$/u.test(spelling.normalize('NFD')))

/** Finds Vietnamese words in small letters, with the capitals of a name before them: “the Bộ Y tế said”. */
export function findToned(field: AnnotatedField): readonly (readonly [Token, Token])[] {
  const found: [Token, Token][] = []
  for (const token of where(field.tokens, isToned)) {
    const last = found.at(-1)
    if (last !== undefined && token.index - last[1].index <= near) last[1] = token
    else if (!field.quotations.covers(token.start) && !isBracketed(field.tokens, token)) {
      let first = token
      for (let before = field.tokens[first.index - 1]; before !== undefined && isTonedName(before);)
        [first, before] = [before, field.tokens[before.index - 1]]
      found.push([first, token])
    }
  }
  return found
}

const isBracketed = (tokens: readonly Token[], { index }: Token): boolean =>
  [-3, -2, -1].some(step => /^[(*_/“"‘']$|^(?:called|or)$/u.test(tokens[index + step]?.text ?? '')) ||
  /^[(*_”"’',]$/u.test(tokens[index + 1]?.text ?? '')

const german = anyOf([
  'schaft',
  'keit',
  'heit',
  'ung',
  'ministerium',
  'behörde',
  'gericht',
  'verwaltung',
  'wehr',
  'krankenhaus',
  'rathaus',
])
/** Nouns of German that English copy keeps. */
const keptNouns = makeWordSet(`
  Bundeswehr Reichswehr Landwehr Mannschaft Zeitung Stiftung Gesellschaft Wissenschaft Burschenschaft Weltanschauung
  Landsmannschaft
`)

/** A common noun of German, which writes it with a capital. */
const isGermanNoun = perWord(
  spelling => !keptNouns.has(spelling) && new RegExp(`^\\p{Lu}\\p{Ll}{3,}${german}$`, 'u').test(spelling),
)
const opensNoun = perWord(spelling => /^(?:the|a|an|this|that|its|his|her|their)$/iu.test(spelling))

/** Finds common nouns of German that stand alone behind an English article: “The Staatsanwaltschaft had asked”. */
export const findGermanNouns = (field: AnnotatedField): readonly (readonly [Token, Token])[] =>
  where(field.tokens, isGermanNoun)
    .filter(token => {
      const [before, next] = [field.tokens[token.index - 1], field.tokens[token.index + 1]]
      const isAlone = opensNoun(before) && next?.kind === 'word' && !isHigh(next)
      return isAlone && !field.isCommonWord(token) && !field.quotations.covers(token.start)
    })
    .map(token => [token, token] as const)
