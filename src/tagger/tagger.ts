import type { Tag, Tagger } from '../language/annotated-story.js'
import { ModelLexicon } from './lexicon.js'
import { retag } from './retag.js'
import { type ModelWord, WordSplitter } from './split-words.js'
import { tagNumbers } from './unknown-words.js'

/**
 * Builds a tagger over a packed model. It gives the tags of wink-nlp with its English model (MIT), whose accuracy is
 * .92 on news, but the same ones whatever it has read before. The patterns for tags are made for the first sentence.
 */
export function buildTagger(model: Uint8Array): Tagger {
  const lexicon = new ModelLexicon(model)
  const splits = new SplitWords(lexicon)
  const tag = (words: readonly string[]): readonly Tag[] => {
    const { tags: names } = lexicon.rules
    const spelt = words.map(word => splits.of(word))
    const pieces = spelt.flatMap(each => each.pieces)
    const tags = retag(pieces, lexicon)
    let at = 0
    return spelt.map(({ length: wanted }) => {
      // A word may be several words to the model ("Xi 's"): the first one's tag is the word's.
      const first = (names[tags[at] ?? 0] ?? 'X') as Tag
      for (let length = 0; length < wanted && at < pieces.length; at++) length += pieces[at]?.length ?? 0
      return first
    })
  }
  return Object.assign(tag, { knows: (word: string) => isCommon(lexicon, word) })
}

/** A word as the model splits it, and the number of its characters. */
interface SplitWord {
  readonly pieces: readonly ModelWord[]
  readonly length: number
}

/** Most words whose pieces are kept. */
const mostWords = 20_000

/** Splits words for the model, each once. */
class SplitWords {
  readonly #lexicon: ModelLexicon
  readonly #known = new Map<string, SplitWord>()
  #splitter: WordSplitter | undefined

  constructor(lexicon: ModelLexicon) {
    this.#lexicon = lexicon
  }

  of(word: string): SplitWord {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const spelt = plain(word)
    this.#splitter ??= new WordSplitter(this.#lexicon)
    const split = { pieces: this.#splitter.split(spelt), length: spelt.replaceAll(' ', '').length }
    if (this.#known.size >= mostWords) this.#known.clear()
    this.#known.set(word, split)
    return split
  }
}

/** True for a word of English in lower case that is no name. */
function isCommon(lexicon: ModelLexicon, word: string): boolean {
  const place = lexicon.find(word)
  return place >= 0 && lexicon.tagOf(place) !== tagNumbers.PROPN
}

/** Longer runs take the patterns of the model seconds. */
const longestWord = 200

/** A word as the model knows it. Clitics are split off, as the model does to some of them. */
const plain = (word: string): string =>
  word
    .slice(0, longestWord)
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/(?:n't|'(?:s|re|ve|ll|d|m))$/iu, ' $&')
