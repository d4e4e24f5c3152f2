import { makeWordSet } from '../words/word-set.js'

/**
 * Words that good English may double.
 * Source: compiled for wirelint by hand: a pronoun or verb that ends one clause and begins the next, words doubled for
 * emphasis, sounds, dishes, animals and dances; with the doubles met in 340,000 words of edited news. MIT, as the
 * project.
 */

/**
 * Doubled side by side: “he said that that was so”, “all they had had”, “those who can can vote”, “a year like this
 * this year”, “gave her her book”, “many many years”, “tsk tsk”.
 */
export const doubledInEnglish = makeWordSet(`
  that had is was has do does did her it you what which who whom so very many much more far too really long big no yes
  oh ha he ho hee blah bye tsk tut hush knock chop hear there now never again quack woof tick yo aye well ta are were
  been have can could will would shall should may might must this these those them us me all some both chow mahi piri
  peri pili gado agar ylang hula cous dik nene beep bang toot pom choo rah
`)

/** Joined to themselves by “and” for emphasis: “for years and years”, “again and again”, “half and half”. */
export const joinedInEnglish = makeWordSet(`
  year years day days week weeks month months hour hours minute minutes mile miles page pages time times ton tons
  thousand thousands hundred hundreds million millions billion billions dozen dozens lot lots load loads pile piles
  layer layers generation generations round rounds half neck such so thing things person people bit step one two more
  less over again on by through worse better further farther up down fifty
`)
