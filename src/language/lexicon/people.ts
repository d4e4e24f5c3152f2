import { makeWordSet } from '../words/word-set.js'

/**
 * Nouns for a person to whom a pronoun may refer. Near such a noun, “he” and “she” may be two people.
 * Source: compiled for wirelint by hand: kinship terms and the person nouns that news copy uses most. MIT, as the
 * project.
 */
export const people = makeWordSet(`
  wife husband mother father son daughter brother sister girlfriend boyfriend partner man woman men women boy girl
  parent parents lady mom mum dad couple friend nephew niece uncle aunt king queen prince princess widow widower
  fiance fiancee fiancé fiancée colleague victim baby child children reporter officer doctor lawyer attorney teacher
  judge actor actress driver guard nurse patient passenger neighbor neighbour bride groom grandmother grandfather
  grandson granddaughter cousin twin twins rival opponent predecessor successor counterpart suspect witness student
  pupil owner spouse heir lover someone somebody anyone one
`)
