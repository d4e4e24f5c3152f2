import { makeWordSet } from '../words/word-set.js'

/** Words before a given name or a surname, in lower case and without a stop. */
export const womensTitles = makeWordSet(
  'mrs ms miss madam madame mme mlle frau lady dame queen princess duchess sister sheikha hajja dona senora signora',
)
export const mensTitles = makeWordSet(
  'mr monsieur herr sir lord king prince duke pope archbishop father brother sheikh hadj haji hajji imam mullah ayatollah senor signor friar',
)
