import type { Rule } from '../src/rule.js'
import inconsistentAbbreviation from './consistency/inconsistent-abbreviation.js'
import inconsistentTerm from './consistency/inconsistent-term.js'
import nameVariants from './consistency/name-variants.js'
import numberMismatch from './consistency/number-mismatch.js'
import pronounFlip from './consistency/pronoun-flip.js'
import loopingText from './repetition/looping-text.js'
import repeatedPhrase from './repetition/repeated-phrase.js'
import repeatedSentence from './repetition/repeated-sentence.js'
import repeatedWord from './repetition/repeated-word.js'
import splitSentence from './sentence/split-sentence.js'

/** The default rules, in order of family and id. */
const rules: readonly Rule[] = [
  splitSentence,
  loopingText,
  repeatedPhrase,
  repeatedSentence,
  repeatedWord,
  inconsistentAbbreviation,
  inconsistentTerm,
  nameVariants,
  numberMismatch,
  pronounFlip,
]

export default rules
