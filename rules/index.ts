import type { Rule } from '../src/rule.js'
import splitSentence from './sentence/split-sentence.js'

/** The default rules, in order of family and id. */
const rules: readonly Rule[] = [
  splitSentence,
]

export default rules
