import feature from 'wink-eng-lite-web-model/dist/feature.js'
import cerMeta from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js'
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import winkNLP from 'wink-nlp'
import type { Tagger } from '../language/annotated-story.js'
import { buildTagger, type WinkFunction } from './wink.js'

/**
 * Makes a tagger of the bytes of wink's English model, which `lint` needs outside Node. They are the file
 * `wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json` (3 MB) of the version that wirelint
 * depends on; a page fetches it. Takes 0.1 s. Throws an Error for other bytes.
 */
export const makeTagger = (model: Uint8Array): Tagger =>
  buildTagger({
    winkNLP: winkNLP as unknown as WinkFunction,
    core: model,
    decodeBase64,
    loaders: { sbd, pos, metaCER: cerMeta, featureFn: feature, negation },
  })

/** Decodes base64 with what browsers, workers and servers share. */
function decodeBase64(text: string): Uint8Array {
  const decoded = atob(text)
  const bytes = new Uint8Array(decoded.length)
  for (let at = 0; at < decoded.length; at++) bytes[at] = decoded.charCodeAt(at)
  return bytes
}
