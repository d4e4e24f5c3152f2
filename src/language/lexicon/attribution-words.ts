import { makeWordSet } from '../words/word-set.js'

/**
 * The words that attributions are made of, in lower case.
 * Source: compiled for wirelint from the usage of AP, Reuters, AFP, Kyodo and Xinhua copy. MIT, as the project.
 */

/** Verbs of saying that take what was said, and nothing else, as their object. */
export const sayVerbs = makeWordSet('said says say added adds stated states')
/** Verbs whose object is who hears it: “the agency told Reuters” is whole. */
export const tellVerbs = makeWordSet('told tells')
/** Verbs whose object is the source: “the agency quoted TASS” is whole. */
export const citeVerbs = makeWordSet('quoted quotes cited cites')
/** Verbs of reporting, which may also take a thing: "announced the news". */
export const reportVerbs = makeWordSet(`
  reported announced announces confirmed wrote writes noted claimed declared stressed explained disclosed revealed
`)
/** Nouns of the trade that parts of agencies' names are made of. */
export const mediaNouns = makeWordSet('agency agencies press news media bureau network newswire wire')
/** Nouns for what is read, and who publishes it. */
export const outletNouns = makeWordSet('report newspaper paper broadcaster daily outlet website')
/** Adjectives of state media. */
export const stateAdjectives = makeWordSet(
  'official state state-run state-owned state-controlled semi-official government-run central national',
)
/** People and bodies that speak. */
export const speakers = makeWordSet(`
  government ministry ministries spokesman spokeswoman spokesperson official officials minister president police
  authorities office embassy company party source sources leader mayor
`)
