import { type KnownAgencies, defaultAgencies, withAgencies } from './layers/agencies.js'
import type { Agency } from './lexicon/agencies.js'
import { Phrases } from './patterns/phrases.js'

/** What a house knows and wirelint does not. */
export interface HouseWords {
  /** News agencies with their right names. */
  readonly agencies: readonly Agency[]
  /** Spellings that are right as they stand. */
  readonly names: readonly string[]
  /** Phrases within which nothing is reported. */
  readonly allow: readonly string[]
}

/** A house's words, made ready for looking up. */
export interface HouseLexicon {
  readonly agencies: KnownAgencies
  readonly names: ReadonlySet<string>
  /** What is looked for to leave it alone; none where the house has named nothing. */
  readonly leftAlone: readonly Phrases[]
}

/** The lexicon of a house that has named nothing. */
export const noHouseWords: HouseLexicon = { agencies: defaultAgencies, names: new Set(), leftAlone: [] }

export const lexiconOf = ({ agencies, names, allow }: HouseWords): HouseLexicon => ({
  agencies: withAgencies(agencies),
  names: new Set(names),
  leftAlone: [
    ...(names.length > 0 ? [new Phrases(names, true)] : []),
    ...(allow.length > 0 ? [new Phrases(allow, false)] : []),
  ],
})
