import type { Field } from '../../story/story.js'
import type { Token, TokenKind } from '../annotated-story.js'
import { beforeNumeral, closing, leading } from '../lexicon/abbreviations.js'

/*
 * One sticky pattern a kind of token, tried in this order at each place, so that the scan is linear: none looks behind,
 * and none has two ways to match the same run. Lengths are capped where a failed match would be tried again a character on.
 */
const address =
  /(?:https?:\/\/|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)\]’']|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[@#](?=\p{L})[\p{L}\d_]+|[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|html?|pdf|cn|jp|kr|uk|in|ru|tv|io)(?![\p{L}\d])/uy
const markup = /<\/?[a-z][^<>\n]{0,300}>|&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,6});/uy
const initials =
  /Ph\.D\.|(?:\p{Lu}-)?(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}.]))?|\p{Lu}\.\p{Lu}(?![\p{L}.])|\p{Lu}\.(?=\s\p{Lu}|-\p{Lu})|[ap]\.m\.|i\.e\.|e\.g\./uy
const word =
  /\p{L}[\p{L}\p{M}\d]*(?:(?:['’‘](?=\p{L})|&(?=\p{Lu}))[\p{L}\p{M}\d]+|[-‐‑](?=[\p{L}\d])[\p{L}\p{M}\d]+)*/uy
const number =
  /\d{4}-\d\d-\d\d(?!\d)|\p{Nd}+(?:[.,:]\p{Nd}+)*(?:(?![ap]\.m\.|[AP]\.M\.)\p{L}[\p{L}\p{M}\d]*)?(?:['’](?=\p{L})\p{L}+)?(?:[-‐‑](?=\p{L})[\p{L}\p{M}\d]+)*/uy
const marks = /\.{2,}|-{2,}|_{2,}|''(?!')|``|[^\s]/uy
const white = /\s+/uy

/** Anything that may be an address; without one the scan need not look for them. */
const addressHint = /@|#\p{L}|https?:|www\.|[a-z\d]\.[a-z]/u

/** The tokens of a text, in order; white space lies between them. */
export function tokensOf(field: Field): readonly Token[] {
  const { text } = field
  const scanners: (readonly [TokenKind, RegExp])[] = [
    ['word', initials],
    ['word', word],
    ['number', number],
    ['punctuation', marks],
  ]
  if (/[<&]/u.test(text)) scanners.unshift(['markup', markup])
  if (addressHint.test(text)) scanners.unshift(['address', address])
  const shouted = !/\p{Ll}/u.test(text)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    white.lastIndex = at
    if (white.test(text)) at = white.lastIndex
    if (at >= text.length) break
    for (const [kind, scanner] of scanners) {
      scanner.lastIndex = at
      if (!scanner.test(text)) continue
      const end = kind === 'word' ? withItsStop(text, at, scanner.lastIndex, shouted) : scanner.lastIndex
      tokens.push({ field, start: at, end, text: text.slice(at, end), kind, index: tokens.length })
      at = end
      break
    }
  }
  return tokens
}

/** Where a word ends, its abbreviation's stop taken in; in a text all of capitals they are abbreviations too: "HARBOR CORP." */
function withItsStop(text: string, start: number, end: number, shouted: boolean): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end
  const last = /[^-]{0,6}$/u.exec(text.slice(start, end))?.[0] ?? '' // "R-Ky."
  const word = shouted ? last.charAt(0) + last.slice(1).toLowerCase() : last
  const isAbbreviation = beforeNumeral.has(word)
    ? /^\.\s?\d/u.test(text.slice(end, end + 3))
    : leading.has(word) || closing.has(word)
  return isAbbreviation ? end + 1 : end
}

/** A vocabulary sign of a translation engine: "<unk>", "</s>", "<pad>". */
export const isEngineSign = ({ kind, text }: Token): boolean =>
  kind === 'markup' && /^<\/?(?:unk|s|pad|bos|eos|mask|sep|cls) ?\/?>$/u.test(text)

/** Whether a word carries the stop of an abbreviation: "U.S.", "Mr.", "p.m.". */
export const isAbbreviation = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.')
