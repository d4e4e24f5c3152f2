import { type AgencyIndex, defaultAgencies, addAgencies } from './layers/agencies.js'
import type { Agency } from './lexicon/agencies.js'
import { Phrases } from './patterns/phrases.js'
import type { Term } from './source/terms/term.js'

/** The words that a house adds to wirelint's own. */
export interface HouseWords {
  /** News agencies with their right names. */
  readonly agencies: readonly Agency[]
  /** Spellings that are right. */
  readonly names: readonly string[]
  /** Phrases in which nothing is reported. */
  readonly allow: readonly string[]
  /** Words and phrases that the house does not use. */
  readonly reject?: readonly string[]
  /** Terms of sources with their translations. */
  readonly terms?: readonly Term[]
}

/** A house's words, prepared for lookup. */
export interface HouseLexicon {
  readonly agencies: AgencyIndex
  readonly names: ReadonlySet<string>
  /** Phrases and names in which nothing is reported; an empty list for a house without words of its own. */
  readonly leftAlone: readonly Phrases[]
  /** Words and phrases that are reported. */
  readonly rejected?: Phrases
  readonly terms?: readonly Term[]
}

/** The lexicon of a house without words of its own. */
export const noHouseWords: HouseLexicon = { agencies: defaultAgencies, names: new Set(), leftAlone: [] }

/** Prepares a house's words for lookup. */
export const prepareLexicon = ({ agencies, names, allow, reject = [], terms = [] }: HouseWords): HouseLexicon => ({
  agencies: addAgencies(agencies),
  names: new Set(names),
  leftAlone: [
    ...(names.length > 0 ? [new Phrases(names, true)] : []),
    ...(allow.length > 0 ? [new Phrases(allow, false)] : []),
  ],
  ...rejecting(reject),
  ...(terms.length > 0 ? { terms } : {}),
})

/** Prepares words that a house does not use; nothing for a house without such words. */
export const rejecting = (reject: readonly string[]): Pick<HouseLexicon, 'rejected'> =>
  reject.length > 0 ? { rejected: new Phrases(reject, false) } : {}
