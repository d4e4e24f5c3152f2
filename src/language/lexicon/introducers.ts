import { makeWordSet } from '../words/word-set.js'

/**
 * Words before a quotation that give its marks a reason: they introduce a term, a name or somebody's words.
 * Source: compiled for wirelint from the rule on quotation marks round unfamiliar terms in US news copy. MIT, as the
 * project.
 */
export const introducers = makeWordSet(`
  called calling calls call dubbed dubs termed named nicknamed known labelled labeled labels described describes
  describing so-called word words term terms phrase said says say saying told wrote writes asked replied answered
  added shouted shouting chanting chanted cried titled entitled headlined tagged branded marked reading read reads
  slogan motto means meaning as
`)
