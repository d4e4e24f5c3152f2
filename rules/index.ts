// Generated from the folders: npm run rules
import type { NewsRule, RuleWithId } from '../src/rule.js'
import doubledPunctuation from './punctuation/doubled-punctuation.js'
import foreignPunctuation from './punctuation/foreign-punctuation.js'
import misplacedSpace from './punctuation/misplaced-space.js'
import mixedQuoteStyles from './punctuation/mixed-quote-styles.js'
import quotePunctuationOrder from './punctuation/quote-punctuation-order.js'
import scareQuotes from './punctuation/scare-quotes.js'
import strayQuote from './punctuation/stray-quote.js'
import unbalancedBrackets from './punctuation/unbalanced-brackets.js'
import unbalancedQuotes from './punctuation/unbalanced-quotes.js'
import danglingEnd from './sentence/dangling-end.js'
import lowerCaseOpening from './sentence/lower-case-opening.js'
import missingStop from './sentence/missing-stop.js'
import runOnHeadlines from './sentence/run-on-headlines.js'
import sentenceFragment from './sentence/sentence-fragment.js'
import splitSentence from './sentence/split-sentence.js'
import stopInHeadline from './sentence/stop-in-headline.js'
import verbFirst from './sentence/verb-first.js'
import danglingAttribution from './attribution/dangling-attribution.js'
import doubleAttribution from './attribution/double-attribution.js'
import garbledAttribution from './attribution/garbled-attribution.js'
import sourceDateline from './attribution/source-dateline.js'
import wrongAgencyName from './attribution/wrong-agency-name.js'
import captionInBody from './structure/caption-in-body.js'
import collapsedParagraphs from './structure/collapsed-paragraphs.js'
import creditInBody from './structure/credit-in-body.js'
import llmChatter from './structure/llm-chatter.js'
import relatedLinksInBody from './structure/related-links-in-body.js'
import sourceTail from './structure/source-tail.js'
import loopingText from './repetition/looping-text.js'
import repeatedPhrase from './repetition/repeated-phrase.js'
import repeatedSentence from './repetition/repeated-sentence.js'
import repeatedWord from './repetition/repeated-word.js'
import inconsistentAbbreviation from './consistency/inconsistent-abbreviation.js'
import inconsistentTerm from './consistency/inconsistent-term.js'
import nameVariants from './consistency/name-variants.js'
import numberMismatch from './consistency/number-mismatch.js'
import pronounFlip from './consistency/pronoun-flip.js'
import impossibleDate from './locale/impossible-date.js'
import oddCurrencyFormat from './locale/odd-currency-format.js'
import oddDateFormat from './locale/odd-date-format.js'
import oddNumberFormat from './locale/odd-number-format.js'
import invisibleCharacters from './residue/invisible-characters.js'
import markupResidue from './residue/markup-residue.js'
import mojibake from './residue/mojibake.js'
import placeholderResidue from './residue/placeholder-residue.js'
import sourceScript from './residue/source-script.js'
import untranslatedWords from './residue/untranslated-words.js'
import brokenAgreement from './grammar/broken-agreement.js'
import doubledDeterminer from './grammar/doubled-determiner.js'
import doubledPreposition from './grammar/doubled-preposition.js'
import missingArticle from './grammar/missing-article.js'
import wrongArticle from './grammar/wrong-article.js'
import wrongPreposition from './grammar/wrong-preposition.js'
import wrongVerbForm from './grammar/wrong-verb-form.js'
import calque from './style/calque.js'
import rejectedWord from './style/rejected-word.js'
import brokenAddress from './source/broken-address.js'
import changedFigure from './source/changed-figure.js'
import emptyTranslation from './source/empty-translation.js'
import inventedMonth from './source/invented-month.js'
import leftOutText from './source/left-out-text.js'
import literalTerm from './source/literal-term.js'
import lostCredit from './source/lost-credit.js'
import lostPercent from './source/lost-percent.js'
import missingFigure from './source/missing-figure.js'
import misspeltName from './source/misspelt-name.js'
import nameSpeltTwoWays from './source/name-spelt-two-ways.js'
import pointsAsPercent from './source/points-as-percent.js'
import repeatedTranslation from './source/repeated-translation.js'
import runawayText from './source/runaway-text.js'
import swappedAgency from './source/swapped-agency.js'
import swappedLeader from './source/swapped-leader.js'
import untranslatedSegment from './source/untranslated-segment.js'
import wrongCurrency from './source/wrong-currency.js'
import wrongDate from './source/wrong-date.js'
import wrongMagnitude from './source/wrong-magnitude.js'
import wrongTerm from './source/wrong-term.js'
import wrongUnit from './source/wrong-unit.js'

/** The id of a rule that comes with wirelint. */
export type RuleId =
  | 'doubled-punctuation'
  | 'foreign-punctuation'
  | 'misplaced-space'
  | 'mixed-quote-styles'
  | 'quote-punctuation-order'
  | 'scare-quotes'
  | 'stray-quote'
  | 'unbalanced-brackets'
  | 'unbalanced-quotes'
  | 'dangling-end'
  | 'lower-case-opening'
  | 'missing-stop'
  | 'run-on-headlines'
  | 'sentence-fragment'
  | 'split-sentence'
  | 'stop-in-headline'
  | 'verb-first'
  | 'dangling-attribution'
  | 'double-attribution'
  | 'garbled-attribution'
  | 'source-dateline'
  | 'wrong-agency-name'
  | 'caption-in-body'
  | 'collapsed-paragraphs'
  | 'credit-in-body'
  | 'llm-chatter'
  | 'related-links-in-body'
  | 'source-tail'
  | 'looping-text'
  | 'repeated-phrase'
  | 'repeated-sentence'
  | 'repeated-word'
  | 'inconsistent-abbreviation'
  | 'inconsistent-term'
  | 'name-variants'
  | 'number-mismatch'
  | 'pronoun-flip'
  | 'impossible-date'
  | 'odd-currency-format'
  | 'odd-date-format'
  | 'odd-number-format'
  | 'invisible-characters'
  | 'markup-residue'
  | 'mojibake'
  | 'placeholder-residue'
  | 'source-script'
  | 'untranslated-words'
  | 'broken-agreement'
  | 'doubled-determiner'
  | 'doubled-preposition'
  | 'missing-article'
  | 'wrong-article'
  | 'wrong-preposition'
  | 'wrong-verb-form'
  | 'calque'
  | 'rejected-word'
  | 'broken-address'
  | 'changed-figure'
  | 'empty-translation'
  | 'invented-month'
  | 'left-out-text'
  | 'literal-term'
  | 'lost-credit'
  | 'lost-percent'
  | 'missing-figure'
  | 'misspelt-name'
  | 'name-spelt-two-ways'
  | 'points-as-percent'
  | 'repeated-translation'
  | 'runaway-text'
  | 'swapped-agency'
  | 'swapped-leader'
  | 'untranslated-segment'
  | 'wrong-currency'
  | 'wrong-date'
  | 'wrong-magnitude'
  | 'wrong-term'
  | 'wrong-unit'

/** The default rules, in order of family and id. */
const rules: readonly RuleWithId<NewsRule, RuleId>[] = [
  doubledPunctuation,
  foreignPunctuation,
  misplacedSpace,
  mixedQuoteStyles,
  quotePunctuationOrder,
  scareQuotes,
  strayQuote,
  unbalancedBrackets,
  unbalancedQuotes,
  danglingEnd,
  lowerCaseOpening,
  missingStop,
  runOnHeadlines,
  sentenceFragment,
  splitSentence,
  stopInHeadline,
  verbFirst,
  danglingAttribution,
  doubleAttribution,
  garbledAttribution,
  sourceDateline,
  wrongAgencyName,
  captionInBody,
  collapsedParagraphs,
  creditInBody,
  llmChatter,
  relatedLinksInBody,
  sourceTail,
  loopingText,
  repeatedPhrase,
  repeatedSentence,
  repeatedWord,
  inconsistentAbbreviation,
  inconsistentTerm,
  nameVariants,
  numberMismatch,
  pronounFlip,
  impossibleDate,
  oddCurrencyFormat,
  oddDateFormat,
  oddNumberFormat,
  invisibleCharacters,
  markupResidue,
  mojibake,
  placeholderResidue,
  sourceScript,
  untranslatedWords,
  brokenAgreement,
  doubledDeterminer,
  doubledPreposition,
  missingArticle,
  wrongArticle,
  wrongPreposition,
  wrongVerbForm,
  calque,
  rejectedWord,
  brokenAddress,
  changedFigure,
  emptyTranslation,
  inventedMonth,
  leftOutText,
  literalTerm,
  lostCredit,
  lostPercent,
  missingFigure,
  misspeltName,
  nameSpeltTwoWays,
  pointsAsPercent,
  repeatedTranslation,
  runawayText,
  swappedAgency,
  swappedLeader,
  untranslatedSegment,
  wrongCurrency,
  wrongDate,
  wrongMagnitude,
  wrongTerm,
  wrongUnit,
]
export default rules
