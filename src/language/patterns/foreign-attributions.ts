import type { AnnotatedField, Token } from '../annotated-story.js'
import { findSpeakersBehindSpeech } from './behind-speech.js'
import { findCitedReferences } from './cited-references.js'
import { findDisplacedSpeakers } from './displaced-speakers.js'
import { findFrontedMatters } from './fronted-matters.js'
import { findLostSpeakers } from './lost-speakers.js'
import { findNestedSources } from './nested-sources.js'
import { findMisplacedHearers } from './told-hearers.js'
import { findUnspokenSpeech } from './unspoken-speech.js'

/** The construction of another language that an attribution has kept. */
export type ForeignConstruction =
  | 'order'
  | 'source'
  | 'dash'
  | 'split'
  | 'hearer'
  | 'matter'
  | 'quoting'
  | 'twice'
  | 'joined'
  | 'act'
  | 'so'
  | 'verb'
  | 'side'
  | 'house'
  | 'unheard'
  | 'wrong-verb'
  | 'wording'
  | 'bare'
  | 'citing'

/** An attribution that has kept the construction of its source: its first and last tokens. */
interface ForeignAttribution {
  readonly first: Token
  readonly last: Token
  readonly kind: ForeignConstruction
}

/** Finds such attributions outside quotations. */
export function* findForeignAttributions(field: AnnotatedField): Iterable<ForeignAttribution> {
  yield* findLostSpeakers(field)
  yield* findMisplacedHearers(field)
  yield* findDisplacedSpeakers(field)
  yield* findNestedSources(field)
  yield* findUnspokenSpeech(field)
  yield* findSpeakersBehindSpeech(field)
  for (const found of findCitedReferences(field)) yield { ...found, kind: 'citing' }
  for (const found of findFrontedMatters(field)) yield { ...found, kind: 'matter' }
}
