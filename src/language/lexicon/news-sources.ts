/*
 * Nouns that name a source of news, as patterns. Source: names of media and public bodies in the agencies lexicon and
 * in wire copy; collected by hand for this project (MIT).
 */

/** News media: "the agency", "a newspaper", "the Times". */
export const media: readonly string[] = [
  '[Aa]genc(?:y|ies)',
  '[Nn]ewspapers?',
  '[Dd]aily',
  '[Bb]roadcaster',
  '[Mm]edia',
  '[Tt]elevision',
  'TV',
  '[Rr]adio',
  '[Pp]ress',
  '[Nn]ews',
  'Times',
  'Post',
  'Journal',
  'Herald',
  'Tribune',
]

/** Public bodies that later sentences call an agency. */
export const publicBodies: readonly string[] = [
  'Administration',
  'Departments?',
  'Bureau',
  'Service',
  'Office',
  'Authority',
  'Commission',
  'Organi[sz]ation',
  'Board',
  'Corps',
  'Corp',
  'Centers?',
  'Institute',
  'Council',
  'Fund',
  'Bank',
  'Ministry',
]
