import { makeWordSet } from '../words/word-set.js'

/**
 * Nouns for groups. They take a singular verb in American copy, and may take a plural one in British copy.
 * Source: compiled for wirelint from common knowledge (AP Stylebook, “collective nouns”, names the principle); words
 * that are plural in American copy too are left out (police, staff, couple, majority). MIT, as the project.
 */
export const collectives = makeWordSet(`
  administration agency army association bank board cabinet coalition commission committee company council court
  federation firm government jury league ministry navy opposition parliament party senate side squad team union
`)
