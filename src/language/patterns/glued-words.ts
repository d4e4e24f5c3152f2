import { anyOf } from '../../story/pattern.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { koreanSurnames } from '../lexicon/korean-surnames.js'
import { measures } from '../lexicon/measures.js'
import { perWord, where } from '../vocabulary.js'
import { isFunctionWord, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import type { SpaceSlip } from './space-slips.js'

/**
 * Finds words between which a space is lost: “ofthe”, “theleft”, “weighs140”, “RamónQuintela”, “Dr.Roe”. Both parts are
 * surely words, and the whole is none.
 */
export function* findGluedWords(field: AnnotatedField): Iterable<SpaceSlip> {
  let known: ReadonlySet<string> | undefined
  const isInCopy = (text: string): boolean => (known ??= new Set(field.tokens.map(each => each.text))).has(text)
  for (const token of where(field.tokens, mayBeGlued)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    const slip = gluedAfterStop(field, token) ?? makeSlip(token, findParts(field, token.text, isInCopy))
    if (slip !== null && !field.residue.covers(token.start)) yield slip
  }
}

const makeSlip = ({ start, end, text }: Token, parts: readonly string[] | null): SpaceSlip | null =>
  parts && {
    start,
    end,
    text: parts.join(' '),
    message: `A space is missing inside “${text}”. Write “${parts.join(' ')}”.`,
    isSure: false,
  }

const small = /^\p{Ll}+$/u
const withFigure = /^(\p{Ll}{2,})(\d{2}[\d,.]*)$/u
const withUnit = /^(\d[\d,.]*)(\p{Ll}{4,})$/u
const twoNames = /^([\p{L}][\p{Ll}\p{M}]+)(\p{Lu}[\p{Ll}\p{M}]+(?:-[\p{L}]+)?)$/u
/** Titles and months that are cut short. */
const title = new RegExp(
  `^${anyOf(['Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Capt|Rev|Maj|Adm|Cpl|Hon', 'Jan|Feb|Aug|Sept?|Oct|Nov|Dec'])}\\.$`,
  'u',
)
const firstSmall = 'the|of|and|to|in|for|from|with|that|it|he|she|they|was|has|had'
const smallGlue = new RegExp(`^${anyOf([firstSmall])}\\p{Ll}{2}|(?:the|his|her|their|been|was|were)$`, 'u')

const hasTwoStopsIn = (text: string): boolean => /^\p{L}\.\p{L}\.(?:\p{L}\.)?$/u.test(text)

/** True for a spelling that may be two words; most are not. */
const mayBeGlued = perWord(text => {
  if (text.length < 4) return title.test(text)
  if (text.charAt(1) === '.') return hasTwoStopsIn(text)
  if (small.test(text)) return text.length > 4 && (text.includes('the') || smallGlue.test(text))
  return withFigure.test(text) || withUnit.test(text) || twoNames.test(text) || title.test(text)
})

function findParts(field: AnnotatedField, text: string, isInCopy: (text: string) => boolean): readonly string[] | null {
  if (small.test(text)) return field.isCommonWord(text) ? null : splitSmall(field, text)
  const figured = withFigure.exec(text)
  if (figured !== null) return takesFigure(figured[1] ?? '') ? figured.slice(1) : null
  const united = withUnit.exec(text)
  if (united !== null) return isLongUnit(united[2] ?? '') ? united.slice(1) : null
  const [, first = '', second = ''] = twoNames.exec(text) ?? []
  return first !== '' && areTwoNames(field, first, second, isInCopy) ? [first, second] : null
}

/** Small words that stand before or after another small word: “ofhis”, “itwas”. */
const followers = makeWordSet('the his her their its this that been was were has had')

function splitSmall(field: AnnotatedField, text: string): readonly string[] | null {
  for (let at = text.indexOf('the'); at >= 0; at = text.indexOf('the', at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + 3)]
    const isWhole = isPart(field, before, 5) && isPart(field, after, 4)
    if (isWhole && before + after !== '' && !/^(?:t?here|where)$/u.test(before))
      return [before, 'the', after].filter(Boolean)
  }
  for (let at = 2; at < text.length - 2; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (isFunctionWord(before) && followers.has(after) && text.length > 4) return [before, after]
  }
  return null
}

/** True for nothing, for a small word, and for a word of the dictionary that is long enough to be no accident. */
const isPart = (field: AnnotatedField, part: string, fewest: number): boolean =>
  part === '' || (part.length > 1 && isFunctionWord(part)) || (part.length >= fewest && field.isCommonWord(part))

const measuring = makeWordSet(`
  paid sold won cost made lost weighs costs holds has employs covers measures reaches seats includes contains totals sells makes produces takes gets pays
  than about nearly almost some around least only the and
`)

/** True for a word that a figure follows: a preposition, a verb of measuring, or one of the past. */
const takesFigure = (word: string): boolean =>
  isPreposition(word) || measuring.has(word) || (/\p{Ll}{3}ed$/u.test(word) && word !== 'need')

const isLongUnit = (word: string): boolean =>
  /^(?:percent|people|years|months|weeks|days|hours|minutes|seconds|dollars|euros)$/u.test(word) ||
  (word.length > 4 && measures.has(word))

/** Beginnings of family names, and of trade names. */
const nameHeads = makeWordSet(
  'mc mac de di da du del della la le van von des fitz al el ben bin abu san st saint ap ver ter',
)
const surnames: ReadonlySet<string> = new Set(koreanSurnames.flat())

/** True for two parts of a name, by letters that no trade name has, or because the copy has a part alone. */
function areTwoNames(
  field: AnnotatedField,
  first: string,
  second: string,
  isInCopy: (text: string) => boolean,
): boolean {
  const low = first.toLowerCase()
  if (first.length < 3 || second.length < 3 || nameHeads.has(low)) return false
  if (first === low) return /^(?:the|and|from|with|that|said)$/u.test(low) && isInCopy(second)
  // “JesÃos”: these letters stand for broken bytes.
  if (/^[ÂÃÅÐ]/u.test(second.normalize('NFC'))) return false
  if (surnames.has(low) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return true
  if (field.isCommonWord(first) || field.isCommonWord(second)) return false
  return /[^\p{ASCII}]/u.test(first + second) || isInCopy(second)
}

/** “p.m.and”, “U.S.The”: no abbreviation with two stops goes on with a small word. */
const isWordBehindInitials = (token: Token, { text }: Token): boolean =>
  hasTwoStops(token) && text.length > 1 && isFunctionWord(text) && !/^\p{Lu}+$/u.test(text)

const hasTwoStops = perWord(hasTwoStopsIn)

/** Reports “Dr.Roe”, “Nov.5” and “p.m.and”. */
function gluedAfterStop({ tokens }: AnnotatedField, token: Token): SpaceSlip | null {
  const next = tokens[token.index + 1]
  if (next === undefined || next.start !== token.end) return null
  if (!title.test(token.text) && !isWordBehindInitials(token, next)) return null
  if (title.test(token.text) && !/^(?:\p{Lu}\p{Ll}+|\d{1,2}$)/u.test(next.text)) return null
  const message = `There is no space after “${token.text}”. Add one.`
  return { start: token.start, end: next.end, text: `${token.text} ${next.text}`, message, isSure: true }
}
