import { makeWordSet } from '../words/word-set.js'

/*
 * Words around the verbs of saying, in lower case.
 * Source: compiled for wirelint from the usage of wire copy. MIT, as the project.
 */

/** Verbs that attribute speech beside those of saying and reporting; their other uses are rare behind a comma. */
export const frameVerbs = makeWordSet(`
  commented remarked insisted emphasized emphasised pointed admitted recalled argued warned informed replied concluded
  continued underlined underscored clarified acknowledged asserted maintained
`)

/** Bodies that speak. “It” may refer to them, “he” may not. */
export const bodies = makeWordSet(`
  ministry department office agency embassy committee commission council government administration bureau authority
  company firm bank court party university institute association federation union army navy police report statement
  newspaper paper daily broadcaster center centre service board group
`)

/** Words that open a time, a place or a manner behind a verb of saying. */
export const lightWords = makeWordSet(`
  on in at to during after before via through by from late early earlier later yesterday today tonight again out here
  there last this
`)

/** Words for those who are told, or before them: “told reporters”, “told the”. */
export const hearers = makeWordSet('reporters journalists lawmakers a an the his her their us me him them state')

/** Verbs that engines put behind “as” and before their speaker: “as announced the mayor”. */
export const inversionVerbs = makeWordSet(`
  reported announced stated said informed noted explained wrote declared confirmed told indicated emphasized emphasised
  stressed claimed recalled revealed disclosed pointed underlined clarified reports announces states says informs explains
  writes declares confirms tells indicates emphasizes stresses recalls reveals underlines clarifies
`)

/** Participles that engines put in the place of a noun: “according to the stated by the office”. */
export const sourceParticiples = makeWordSet(`
  stated reported informed announced declared indicated published expressed said explained noted disclosed revealed
  mentioned told confirmed communicated exposed established commented pointed specified
`)
