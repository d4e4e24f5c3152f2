import { type AgencyIndex, defaultAgencies, addAgencies } from './layers/agencies.js'
import type { Agency } from './lexicon/agencies.js'
import { Phrases } from './patterns/phrases.js'

/** The words that a house adds to wirelint's own. */
export interface HouseWords {
  /** News agencies with their right names. */
  readonly agencies: readonly Agency[]
  /** Spellings that are right. */
  readonly names: readonly string[]
  /** Phrases in which nothing is reported. */
  readonly allow: readonly string[]
}

/** A house's words, prepared for lookup. */
export interface HouseLexicon {
  readonly agencies: AgencyIndex
  readonly names: ReadonlySet<string>
  /** Phrases and names in which nothing is reported; an empty list for a house without words of its own. */
  readonly leftAlone: readonly Phrases[]
}

/** The lexicon of a house without words of its own. */
export const noHouseWords: HouseLexicon = { agencies: defaultAgencies, names: new Set(), leftAlone: [] }

/** Prepares a house's words for lookup. */
export const prepareLexicon = ({ agencies, names, allow }: HouseWords): HouseLexicon => ({
  agencies: addAgencies(agencies),
  names: new Set(names),
  leftAlone: [
    ...(names.length > 0 ? [new Phrases(names, true)] : []),
    ...(allow.length > 0 ? [new Phrases(allow, false)] : []),
  ],
})
