import type { AnnotatedField, Token } from '../annotated-story.js'
import { isSpaces, type SpaceSlip } from './space-slips.js'
import { makeWordSet } from '../words/word-set.js'

/** Finds a word that a space splits, and a tokenizer's mark, at the second of two tokens. */
export const findTornWord = (field: AnnotatedField, before: Token, token: Token): SpaceSlip | null =>
  tornEnding(field, before, token) ??
  tornInitials(field, before, token) ??
  tornCompound(field, before, token) ??
  tokenizerMark(field, before, token)

/** True for the second part of a word that a space may have split. */
export const mayBeTorn = (text: string): boolean => /^(?:['’@‐‑-]$|[SNK]|[nN]['’][tT]$)/u.test(text)

const endingMessage = 'This ending is split from its word. Delete the space.'
/** Endings that a tokenizer has split from their word: "do n't", and after a separate mark "mayor 's". */
const negation = /^n['’]t$/iu
const ending = /^(?:s|re|ve|ll|d|m)$/u

function tornEnding(field: AnnotatedField, before: Token, token: Token): SpaceSlip | null {
  const gap = field.text.slice(before.end, token.start)
  if (before.kind === 'word' && isSpaces(gap) && negation.test(token.text))
    return { start: before.end, end: token.end, text: token.text, message: endingMessage, isSure: true }
  const after = field.tokens[token.index + 1]
  if (before.kind !== 'word' || after?.kind !== 'word' || !/^['’]$/u.test(token.text)) return null
  if (/['’]/u.test(field.text.charAt(after.end))) return null
  const gapAfter = field.text.slice(token.end, after.start)
  const text = token.text + after.text
  if (!isSpaces(gap) || gapAfter !== '' || !ending.test(after.text)) return null
  return { start: before.end, end: after.end, text, message: endingMessage, isSure: true }
}

const splitNames: ReadonlySet<string> = new Set(['U. S.', 'U. N.', 'U. K.'])

/** Reports "U. S.", but not in the citation "353 U. S. 586" nor in the name "U. S. Grant". */
function tornInitials(field: AnnotatedField, before: Token, token: Token): SpaceSlip | null {
  if (!/^[SNK]/u.test(token.text)) return null
  const split = field.text.slice(before.start, token.end + 1).replace(/\p{Zs}/gu, ' ')
  const first = before.start
  if (!splitNames.has(split) || field.tokens[before.index - 1]?.kind === 'number') return null
  const behind = field.text.slice(token.end + 1, token.end + 8)
  if (/^\p{Zs}(?:Grant|Owen|Le\p{Zs})/u.test(behind) || hasCitation(field)) return null
  const name = split.replace(' ', '')
  return {
    start: first,
    end: token.end + 1,
    text: name,
    message: `There is a space inside “${name}”. Delete it.`,
    isSure: true,
  }
}

/** A law report: "353 U. S. 586". A story that has one writes its initials so. */
const citation = /\d\p{Zs}U\.\p{Zs}S\.(?:\p{Zs}C\.)?,?\p{Zs}(?:\d|_|at\p{Zs})/u

const citing = new WeakMap<AnnotatedField, boolean>()

function hasCitation(field: AnnotatedField): boolean {
  const known = citing.get(field) ?? citation.test(field.text)
  citing.set(field, known)
  return known
}

/** Beginnings of compounds that are no words of their own, or are hardly ever used so. */
const prefixes = makeWordSet(`
  afro aero agro anglo ante anti astro audio austro bio cardio co counter cross crypto cyber de demi eco electro euro ex
  extra franco geo graeco greco hydro hyper indo infra inter intra italo macro mega meta micro mid mini mono multi neo
  neuro non osteo paleo pan photo poly post pre proto pseudo psycho quasi radio re russo self semi sino socio sub super
  supra techno tele thermo trans tri ultra un under uni vice
`)
/** Parts of the world that have a name of two. */
const regions = makeWordSet('Asia Europe Euro Africa Indo Trans Sino')

/** Words after a hyphen that is suspended: "pre- and post-war". */
const suspends = makeWordSet('and or to nor but versus vs through plus as')

/** Reports "co- founder" and "vice -president", but not "pre- and post-war" nor a dash. */
function tornCompound(field: AnnotatedField, before: Token, mark: Token): SpaceSlip | null {
  const after = field.tokens[mark.index + 1]
  if (!/^[-‐‑]$/u.test(mark.text) || before.kind !== 'word' || after?.kind !== 'word') return null
  const gaps = [field.text.slice(before.end, mark.start), field.text.slice(mark.end, after.start)] as const
  const isOneSided = gaps[0] === '' ? isSpaces(gaps[1]) : gaps[1] === '' && isSpaces(gaps[0])
  if (!isOneSided || suspends.has(after.text) || !isCompound(field, before.text, after.text)) return null
  const text = `${before.text}${mark.text}${after.text}`
  const message = `There is a space inside “${text}”. Delete it.`
  return { start: before.start, end: after.end, text, message, isSure: false }
}

const isCompound = (field: AnnotatedField, first: string, second: string): boolean =>
  prefixes.has(first.toLowerCase())
    ? second.length > 2 && (/^\p{Lu}/u.test(second) || field.isCommonWord(second))
    : regions.has(first) && /^\p{Lu}/u.test(second)

/** Reports "@-@" and the like, with the spaces around them: a tokenizer marks a joint so. */
function tokenizerMark(field: AnnotatedField, before: Token, mark: Token): SpaceSlip | null {
  if (mark.text !== '@' || !/^@[-,.:/–]@/u.test(field.text.slice(mark.start, mark.start + 3))) return null
  const message = 'This is a tokenizer mark, not copy. Delete it.'
  const start = isSpaces(field.text.slice(before.end, mark.start)) ? before.end : mark.start
  return { start, end: mark.start + 3, text: null, message, isSure: false }
}
