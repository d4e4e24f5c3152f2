import type { AnnotatedField, Token } from '../annotated-story.js'
import { articles, isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Words that the title of a work may end with. */
const titleEnds: ReadonlySet<string> = new Set(['He', 'She', 'They', 'It', 'This', 'These'])
/** Works before their titles: “the film It”. */
const works = makeWordSet(`
  film movie novel book song single track album band show series sitcom comedy drama thriller play musical game magazine
  poem hit episode documentary
`)

/** Most words of a title before its last one. */
const longestTitle = 8

/** True for the end of a title: “You Can Do It”, “Winging It”, “the film It”. Its other words have capitals too. */
export function endsTitle({ tokens }: AnnotatedField, word: Token): boolean {
  if (!titleEnds.has(word.text)) return false
  let first = word.index
  while (word.index - first < longestTitle && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--
  const before = tokens[first - 1]?.text ?? ''
  if (works.has(before) || works.has(before.replace(/s$/u, ''))) return true
  const title = tokens.slice(first, word.index).filter(({ text }) => !articles.has(text.toLowerCase()))
  return title.some(({ text }) => isFunctionWord(text)) || /\p{Ll}{2}ing$/u.test(title.at(-1)?.text ?? '')
}
