import { readFileSync } from 'node:fs'
import type { Tagger } from '../language/annotated-story.js'
import { buildTagger } from '../tagger/tagger.js'
import { findBuiltFile } from './built-files.js'
import { packInstalledModel } from './installed-model.js'

/** Returns a tagger that opens its model when a rule first asks for tags or for a word. */
export function loadTagger(): Tagger {
  let tagger: Tagger | undefined
  const load = (): Tagger => (tagger ??= buildTagger(readModel()))
  return Object.assign((words: readonly string[]) => load()(words), {
    knows: (word: string) => load().knows?.(word) ?? true,
  })
}

/** Reads the model that the build has packed, or packs it. */
function readModel(): Uint8Array {
  const packed = findBuiltFile('english-model.bin')
  return packed === undefined ? packInstalledModel() : readFileSync(packed)
}
