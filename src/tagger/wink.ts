import { createRequire } from 'node:module'
import type { Tag, Tagger } from '../language/annotated-story.js'
import { coreModel } from './core-model.js'

/**
 * A tagger over wink-nlp and its English model (MIT). UPOS accuracy .92 on news; 0.1 s to load, so it loads with the first
 * sentence that a rule wants tagged.
 */
export function winkTagger(): Tagger {
  let tag: Tagger | undefined
  return words => (tag ??= load())(words)
}

/** What wink-nlp is asked for, as its CommonJS face gives it. */
interface Wink {
  readonly its: { readonly pos: unknown }
  readDoc(text: string): { tokens(): { out(what?: unknown): string[] } }
}

function load(): Tagger {
  // wink-nlp is CommonJS with a model of 4.6 MB: a static import would be paid by every start.
  const require = createRequire(import.meta.url)
  const winkNLP = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink
  const nlp = winkNLP(modelForTags(require), ['pos'])
  return words => {
    const spelt = words.map(plain)
    const tokens = nlp.readDoc(spelt.join(' ')).tokens()
    const found = tokens.out(nlp.its.pos) as Tag[]
    const pieces = tokens.out()
    let at = 0
    return spelt.map(word => {
      // A word may be several tokens to the model ("Xi 's"): the first one's tag is the word's.
      const first = found[at] ?? 'X'
      const wanted = word.replaceAll(' ', '').length
      for (let length = 0; length < wanted && at < pieces.length; at++) length += pieces[at]?.length ?? 0
      return first
    })
  }
}

/**
 * The model without what tags do not need: entities, sentiment and lemmas take some 15 of 100 ms to load. The
 * parts are files of the package's own, so its version is pinned in package.json.
 */
function modelForTags(require: NodeJS.Require): object {
  const negation: unknown = require('wink-eng-lite-web-model/dist/load-negation-model.js')
  return {
    core: () => coreModel(require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')),
    sbd: require('wink-eng-lite-web-model/dist/load-sbd-model.js') as unknown,
    pos: require('wink-eng-lite-web-model/dist/load-pos-model.js') as unknown,
    metaCER: require('wink-eng-lite-web-model/dist/load-cer-meta-model.js') as unknown,
    featureFn: require('wink-eng-lite-web-model/dist/feature.js') as unknown,
    negation,
    // wink sets up an automaton for sentiment and never runs it for tags; any one will do.
    sa: negation,
    ner: () => ({ machines: [], transformers: [] }),
    addons: {},
  }
}

/** Runs longer than this make wink's tokeniser slow beyond measure (8,000 characters: seconds). */
const longestWord = 200

/**
 * A word as the model knows it. Clitics are split off beforehand: left to itself the model splits them or not, as the
 * documents before have taught it.
 */
const plain = (word: string): string =>
  word
    .slice(0, longestWord)
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/(?:n't|'(?:s|re|ve|ll|d|m))$/iu, ' $&')
