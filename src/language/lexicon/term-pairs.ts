import { makeWordSet } from '../words/word-set.js'

/**
 * Words in names of institutions that translators use for one word of the source, and terms with several renderings.
 * Source: compiled for wirelint by hand from common knowledge of agency copy (委员会 commission/committee, 大会
 * assembly/congress, 总局 administration/bureau, 科学院 academy/institute, 国家 national/state, 市 municipal/city, 노동당
 * Workers' Party/Labor Party); not checked against a published list. MIT, as the project.
 */

/** Each line is one word of the source. Names that differ only in such a word are one name. */
export const interchangeable: readonly (readonly string[])[] = [
  ['commission', 'committee', 'council'],
  ['assembly', 'congress', 'conference'],
  ['ministry', 'department'],
  ['administration', 'bureau', 'agency', 'authority'],
  ['academy', 'institute'],
  ['association', 'federation', 'society'],
  ['procuratorate', 'prosecution', 'prosecutorate'],
  ['army', 'forces', 'force'],
  ['court', 'tribunal'],
  ['fund', 'foundation'],
  ['national', 'state'],
  ['municipal', 'city'],
  ['provincial', 'province'],
  ['supreme', 'highest'],
  ['standing', 'permanent'],
  ['nuclear', 'atomic'],
  ['commerce', 'trade'],
  ['oversight', 'supervisory'],
  ['labor', 'labour', 'workers'],
  ['smart', 'intelligent'],
  ['emergency', 'contingency'],
  ['inspection', 'supervision'],
  ['demonstration', 'pilot'],
  ['exhibition', 'exposition', 'expo'],
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['center', 'centre'],
]

/** Each line is one term, in lower case, with its hyphens and apostrophes. */
export const renderings: readonly (readonly string[])[] = [
  ['belt and road', 'one belt one road', 'one belt , one road', 'one belt and one road'],
  ["workers ' party", "worker's party", 'labor party', 'labour party'],
  ['politburo', 'political bureau'],
  ['ministry of foreign affairs', 'ministry of diplomacy', 'ministry of external relations'],
  ['foreign ministry', 'diplomatic ministry', 'diplomacy ministry'],
  ['coast guard', 'maritime police', 'marine police'],
  ['self-defense forces', 'self-defence forces', 'self-defense army', 'self-defence army'],
]

/** Nouns of an office or standing that may have a rank: “No. 3 leader”. */
export const rankedOffices = makeWordSet(`
  leader head official figure man woman person politician chief boss lawmaker commander executive member cadre
`)

/** Each line is one word of the source, as a title before a name. */
export const titles: readonly (readonly string[])[] = [['premier', 'prime minister']]
