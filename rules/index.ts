import type { Rule } from '../src/rule.js'
import garbledAttribution from './attribution/garbled-attribution.js'
import wrongAgencyName from './attribution/wrong-agency-name.js'
import doubledPunctuation from './punctuation/doubled-punctuation.js'
import foreignPunctuation from './punctuation/foreign-punctuation.js'
import misplacedSpace from './punctuation/misplaced-space.js'
import strayQuote from './punctuation/stray-quote.js'
import unbalancedBrackets from './punctuation/unbalanced-brackets.js'
import unbalancedQuotes from './punctuation/unbalanced-quotes.js'
import sourceScript from './residue/source-script.js'
import oddDateFormat from './locale/odd-date-format.js'
import mojibake from './residue/mojibake.js'
import markupResidue from './residue/markup-residue.js'
import placeholderResidue from './residue/placeholder-residue.js'
import danglingEnd from './sentence/dangling-end.js'
import runOnHeadlines from './sentence/run-on-headlines.js'
import sentenceFragment from './sentence/sentence-fragment.js'
import splitSentence from './sentence/split-sentence.js'
import captionInBody from './structure/caption-in-body.js'
import collapsedParagraphs from './structure/collapsed-paragraphs.js'
import creditInBody from './structure/credit-in-body.js'
import relatedLinksInBody from './structure/related-links-in-body.js'
import sourceTail from './structure/source-tail.js'

/** The default rules, in order of family and id. */
const rules: readonly Rule[] = [
  garbledAttribution,
  wrongAgencyName,
  doubledPunctuation,
  foreignPunctuation,
  misplacedSpace,
  strayQuote,
  unbalancedBrackets,
  unbalancedQuotes,
  sourceScript,
  oddDateFormat,
  mojibake,
  markupResidue,
  placeholderResidue,
  danglingEnd,
  runOnHeadlines,
  sentenceFragment,
  splitSentence,
  captionInBody,
  collapsedParagraphs,
  creditInBody,
  relatedLinksInBody,
  sourceTail,
]

export default rules
