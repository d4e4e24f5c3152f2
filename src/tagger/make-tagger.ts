import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import type { Tagger } from '../language/annotated-story.js'
import { packModel } from './pack-model.js'
import { buildTagger } from './tagger.js'

/**
 * Makes a tagger of the bytes of wink's English model, which `lint` needs outside Node. They are the file
 * `wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json` (3 MB) of the version that wirelint
 * depends on; a page fetches it. Takes 0.2 s. Throws an Error for other bytes.
 */
export const makeTagger = (model: Uint8Array): Tagger =>
  buildTagger(packModel({ core: model, machines: pos().machines, decodeBase64 }))

/** Decodes base64 with what browsers, workers and servers share. */
function decodeBase64(text: string): Uint8Array {
  const decoded = atob(text)
  const bytes = new Uint8Array(decoded.length)
  for (let at = 0; at < decoded.length; at++) bytes[at] = decoded.charCodeAt(at)
  return bytes
}
