import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Tagger } from '../language/annotated-story.js'
import { buildTagger, type WinkFunction, type WinkParts } from '../tagger/wink.js'

/**
 * Returns a tagger that loads the installed model when a rule first asks for tags or for a word: that takes 0.1 s.
 */
export function loadTagger(): Tagger {
  let tagger: Tagger | undefined
  const load = (): Tagger => (tagger ??= buildTagger(installedParts()))
  return Object.assign((words: readonly string[]) => load()(words), {
    knows: (word: string) => load().knows?.(word) ?? true,
  })
}

/** The parts are modules inside the model's package, so package.json pins its version. */
function installedParts(): WinkParts {
  // A static import would load wink-nlp and the model (4.6 MB) at every start.
  const require = createRequire(import.meta.url)
  const load = (path: string): unknown => require(`wink-eng-lite-web-model/dist/${path}`)
  return {
    winkNLP: require('wink-nlp') as WinkFunction,
    core: readFileSync(require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')),
    decodeBase64: text => Buffer.from(text, 'base64'),
    loaders: {
      sbd: load('load-sbd-model.js'),
      pos: load('load-pos-model.js'),
      metaCER: load('load-cer-meta-model.js'),
      featureFn: load('feature.js'),
      negation: load('load-negation-model.js'),
    },
  }
}
