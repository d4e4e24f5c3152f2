import { CaselessPattern } from '../../story/caseless.js'
import { anyOf } from '../../story/pattern.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * Words of whoever made the text to its reader or customer: a language model that presents its translation, offers
 * another one or refuses, and a translator’s note on the wording. A sentence is one if its subject is the text or its
 * maker and its verb says how the text is made.
 */

const assent = String.raw`(?:sure(?: thing)?|certainly|of course|absolutely|gladly|understood|okay|ok|no problem|happy to help|great)`
const opener = `(?:${assent}[,!.:]+\\s+)?`
const few = (most: number): string => `(?:[\\p{L}\\d’'“”"-]+,? ){0,${String(most)}}?`

/** Names of the text that a maker hands over: a word says that it is made from another text. */
const made = anyOf([
  'translations?|translated|retranslation|rendering|rewrites?|rewritten|rephrased|reworded|paraphrased?',
  '(?:english|polished|revised|edited|refined|improved|natural|fluent|shortened|shorter|longer|corrected|final|clean|updated|localized) (?:news )?(?:versions?|drafts?|text|copy|story|article)',
  'version (?:in|of) (?:the (?:article|text|story|original)|english|natural|news|your)',
  '(?:article|text|passage|story) you (?:asked|requested|provided|sent|shared)',
])
const presenting = anyOf([
  "here(?:[’']s| is| are)|below(?: is| are| you(?:[’']ll| will| can)? find)|the following is|following is|please find|find below",
])
/** A word that every sentence has with which a text is presented, and one that every offer has. */
const presents = /\b(?:here|below|following|find)\b/u
const offers = /\b(?:i|me|you|ask|free)\b/u
/** Documents of public life: their translations are news. */
const documents = anyOf([
  'statements?|speech(?:es)?|letters?|remarks|poems?|songs?|lyrics|anthem|resolutions?|verdicts?|decrees?|treat(?:y|ies)',
  'messages?|posts?|tweets?|memos?|orders?|declarations?|communiqu[eé]s?|addresse?s?|books?|novels?',
])
/** “Sure! Here is a polished English version of the press release.” */
const presentation = new CaselessPattern(
  `^${opener}${presenting} ${few(9)}${made}\\b(?! ${few(3)}of ${few(4)}${documents}\\b)`,
  presents,
)
const presentationToCustomer = new CaselessPattern(`^${assent}[,!.:]+\\s+${presenting} `, presents)

/** Verbs of rendering, as a maker uses them of its own work. */
const renders = anyOf([
  'translat(?:e|ed|ing)|retranslat(?:e|ed|ing)|render(?:ed|ing)?|adapt(?:ed|ing)?|ke(?:ep|pt|eping)|preserv(?:e|ed|ing)|maintain(?:ed|ing)?',
  'retain(?:ed|ing)?|rephras(?:e|ed|ing)|reword(?:ed|ing)?|rewrit(?:e|ten|ing)|rewrote|polish(?:ed|ing)?|refin(?:e|ed|ing)|shorten(?:ed|ing)?',
  'expand(?:ed|ing)?|summari[sz](?:e|ed|ing)|paraphras(?:e|ed|ing)|adjust(?:ed|ing)?|revis(?:e|ed|ing)|edit(?:ed|ing)?|tweak(?:ed|ing)?',
  'modif(?:y|ied|ying)|locali[sz](?:e|ed|ing)|convert(?:ed|ing)?|simplif(?:y|ied|ying)|format(?:ted|ting)?|reformat(?:ted)?|proofread|aim(?:ed)? to|tr(?:y|ied) to',
])
const madeThing = anyOf([
  'translations?|tone|style|wording|original|passage|phrasing|register|formatting|structure|terms?|terminology|meaning|nuances?|flow|readability|voice|text|article|version',
])
const maker = String.raw`I(?:[’']ve| have|[’']ll| will|[’']d| would|[’']m| am| can| could| did){0,4}(?: (?:also|not|only|tried to|aimed to|been|just|slightly|lightly)){0,6}`
/** “I have kept the playful tone of the original.” */
const act = new CaselessPattern(
  `^(?:note(?: that)?:? |please note(?: that)?:? )?${maker} ${renders}\\b (?:${few(5)}(?:the|this|that|its|all|your) )?${few(3)}(?<!my )${madeThing}\\b`,
  /\bi\b/u,
)
const original = '(?:original|source|native|local|english|latin)'
const unchanged = anyOf([
  `in (?:their|its|the|his|her) ${original} (?:forms?|spellings?|languages?|scripts?|names?|order)`,
  `in (?:${original}|russian|chinese|arabic|japanese|korean|german|french|spanish|portuguese|italian|turkish|polish|romanian|hungarian|greek|hindi|thai)`,
  'as (?:in|they (?:are|appear|stand) in|it (?:is|appears|stands) in) the (?:original|source|text)',
  'untranslated|unchanged|as[- ]is|literally|for (?:clarity|readability|accuracy|consistency|fluency)',
])
const parts = anyOf([
  'names?|titles?|quot(?:es?|ations?)|terms?|words?|phrases?|expressions?|idioms?|figures?|numbers?|dates?|spellings?',
  'acronyms?|abbreviations?|units?|amounts?|currenc(?:y|ies)|headlines?|headings?|subheads?|references?|links?',
])
/** “I have kept the names of the parties in their original form.”, “I left the quotes unchanged.” */
const actOnWords = new CaselessPattern(
  `^(?:${opener}|[(]?(?:please )?note(?: that)?:? )${maker} (?:${renders}|left) (?:the|all|this|these|any|some) ${few(4)}${parts} ${few(10)}${unchanged}[.]?[)]?$`,
  /\bi\b/u,
)
const actInNote = new CaselessPattern(
  `^(?:${opener}|[(]?(?:note|translator[’']s note): |[(])${maker} (?:translated|rendered|rephrased|reworded|paraphrased) (?:the|this|it)\\b`,
  /\bi\b/u,
)

/** “This translation preserves the tone of the original.” */
const work = new CaselessPattern(
  `^(?:note(?: that)?:? )?(?:this|the|my) (?:above )?(?:translation|version|rendering|rewrite|draft|translated text|text above)(?: above)? (?:${renders}s?|aims|keeps|preserves|maintains|retains|captures|reflects|follows|conveys|uses|adapts|renders|is (?:faithful|written|adapted|based)|has been|was) [^.!?]{0,80}?\\b${madeThing}\\b`,
  /^(?:note|this|the|my)\b.{0,30}(?:translat|version|rendering|rewrite|draft|text)/u,
)

const change = anyOf([
  'changes|revisions|adjustments|modifications|edits|corrections|another version|clarifications?|(?:a )?(?:shorter|longer|different|more formal) (?:version|one|text)',
])
const offered = [
  '(?:please )?(?:just )?let me know (?:if|should|whether|which|what) ',
  `(?:would you like|do you want|shall i|should i|may i|can i)(?: me to| to)?(?: also| now)? ${renders}\\b`,
  `(?:would you like|do you want) (?:me to|another|any|a (?:shorter|longer|different|more))\\b`,
  `(?:feel free to|you can|you may|just)? ?ask (?:me )?(?:for|if you (?:need|want|would like)) ${few(3)}${change}`,
  `(?:please )?feel free to (?:ask|reach out|let me know|share|tell me|request)\\b`,
  `if you(?:[’']d| would)? (?:like|need|want|prefer|wish)\\b[^.!?]{1,80}?(?:\\bI can\\b|\\bI could\\b|let me know|just ask|just say|feel free|I[’']d be|I[’']ll|I would be)`,
  `I (?:can|could|would be (?:happy|glad) to|am happy to)(?: also)? (?:${renders}|provide|offer|make|produce) (?:a |an |the |this |it |another |you )`,
  `I[’']d be (?:happy|glad) to (?:help|${renders}|provide)\\b`,
  'I hope (?:this|the|that) (?:helps|translation|version|meets|is (?:useful|helpful|what you))\\b',
  'is there anything else (?:you|I)\\b',
]
const offer = new CaselessPattern(`^${opener}${anyOf(offered)}`, offers)

const refusals = [
  "(?:as|i am|i[’']m) an AI (?:language )?(?:model|assistant)\\b",
  "(?:i[’']m|i am|we are) (?:sorry|unable|not able|afraid)\\b.{0,60}\\b(?:translat(?:e|ion|ing)|fulfill?|assist with|complete) ?(?:this|that|the|your|it)?",
  "(?:i[’']m sorry,? but )?i (?:can(?:no|[’'])t|cannot|can not|am unable to|won[’']t) (?:translate|assist with|help with|fulfill?|comply|process|continue (?:with )?(?:this|the) (?:translation|text))\\b",
]
const refusal = new CaselessPattern(`^${opener}${anyOf(refusals)}`, /\b(?:i|ai|we)\b/u)

/** Words on wording, which only a translator needs. */
const wordingWords = anyOf([
  'render(?:ed|ing|s)?|translat(?:ed|es|ion|ing|e|or)|literal(?:ly)?|wording|(?:japanese|chinese|korean|russian|arabic|german|french|spanish|turkish|hindi|original|source|local) (?:word|term|phrase|name|expression|text|idiom)',
  'the (?:term|word|phrase|expression|idiom|pun|wordplay)|untranslatable|transliterat(?:ed|ion)',
])
const noteLabel = anyOf([
  "translators?[’']?s?[’']? (?:note|comment|remark)s?|translation notes?|t\\.?\\/?n\\.?|tr\\. note|note (?:by|from) (?:the )?translator",
])
const wordingNotes = [
  `${noteLabel} ?[:：–—-]`,
  `(?:note|nb|n\\.b\\.)(?: that)? ?:? ?[^()\\[\\]]{0,120}?\\b${wordingWords}\\b`,
  '(?:or|alternatively|alternative(?:s| wording| translation| rendering)?|other options?|another option|variant|option \\d|could also be|may also be) ?:',
  `(?:also|alternatively),? (?:translat|render)ed as\\b`,
  '(?:the )?(?:translation|text) (?:is )?(?:uncertain|unclear|omitted|continues|truncated|cut off)',
  '(?:untranslated|not translated|translation (?:needed|missing)|unclear in (?:the )?(?:source|original))',
]
/** “[Translator’s note: …]”, “(Alternatively: …)”, “(or: …)”. */
const bracketedNote = new CaselessPattern(`^[(\\[]\\s?${anyOf(wordingNotes)}[^()\\[\\]\\n]{0,300}[)\\]]?`)
/** “Translator’s note: …”, “Note: the term … is translated literally.” */
const openNote = new CaselessPattern(
  `^(?:${noteLabel} ?[:：]|note ?: (?:the|this|some|all|i) [^.!?]{0,120}?\\b${wordingWords}\\b)`,
  /^(?:translat|t\.?\/?n|tr\. n|note)/u,
)

/** Words with which such notes may begin, in lower case. */
export const makerOpenings = makeWordSet(`
  sure certainly of absolutely gladly understood okay ok no happy great here here's here’s below the following please
  find note i i've i’ve i'm i’m i'll i’ll i'd i’d this my let just would do shall should may can feel you ask if is as
  translator's translator’s translators' translators translator translation translated disclaimer automated automatic
  automatically machine ai * ** *** ( _ we
`)

/** A verb of saying: somebody in the story speaks. */
const attributed = /\b(?:said|says|told|asked|added|wrote)\b/u

/** The evidence for a sentence of a maker: a sure one may stand anywhere, another at the story's start or end. */
type MakerNote = 'sure' | 'likely' | null

export function readMakerNote(sentence: string): MakerNote {
  if ([presentation, presentationToCustomer, refusal, actInNote, openNote].some(sign => sign.test(sentence)))
    return 'sure'
  if (attributed.test(sentence)) return null
  return [offer, act, actOnWords, work].some(sign => sign.test(sentence)) ? 'likely' : null
}

/** Returns the length of a translator's note in brackets with which some words begin; 0 without one. */
export const measureWordingNote = (words: string): number => bracketedNote.measure(words)

/** True for a sentence that only agrees to do something: “Of course!” */
export const isAssent = (sentence: string): boolean => onlyAssent.test(sentence)

const onlyAssent = new CaselessPattern(`^${assent}[!.:]*$`)
