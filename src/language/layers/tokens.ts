import type { Field } from '../../story/story.js'
import type { Token, TokenKind } from '../annotated-story.js'
import { NumberedWords, Vocabulary } from '../spellings.js'
import { behindPlainSpace, endOfPlainMark, endOfPlainNumber, endOfPlainWord } from './plain-tokens.js'
import { beforeNumeral, closingAbbreviations, leadingAbbreviations } from '../lexicon/abbreviations.js'

/*
 * One sticky pattern for each kind of token, tried in this order at each place. The scan is linear: no pattern looks
 * behind or has two ways to match the same run, and where a failed match is tried again at the next character, lengths
 * are capped.
 */
const anyOf = (...parts: readonly RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join('|'), 'uy')

const url = /(?:https?:\/\/|www\.)[^\s"“”<>]*[^\s"“”<>.,;:!?)\]’']/uy
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/uy
const handle = /[@#](?=\p{L})[\p{L}\d_]+/uy
const domain = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}/uy
const ending = /(?:com|org|net|gov|edu|info|html?|pdf|cn|jp|kr|uk|in|ru|tv|io)(?![\p{L}\d])/uy
/** "Kesh.Info" and "Booking.Com" have the capitals of a name. In "ended.In" a sentence begins. */
const namedDomain = /[A-Z][A-Za-z\d-]{0,62}(?:\.[A-Za-z\d-]{1,63}){0,4}/u
const namedEnding = ['com', 'org', 'net', 'gov', 'edu', 'info', 'biz'].flatMap(end => [
  end,
  end.toUpperCase(),
  end.charAt(0).toUpperCase() + end.slice(1),
])
/** The path after a domain: "/list,all". */
const path = /(?:\/[^\s"“”<>]*[^\s"“”<>.,;:!?)\]’'])?/u
const address = anyOf(
  url,
  email,
  handle,
  new RegExp(`${domain.source}\\.${ending.source}${path.source}`, 'u'),
  new RegExp(
    `${namedDomain.source}\\.(?:${namedEnding.join('|')}|html?|pdf)(?:\\.[A-Za-z]{2})?(?![\\p{L}\\d])${path.source}`,
    'u',
  ),
)

const tag = /<\/?[a-z][^<>\n]{0,300}>/uy
const entity = /&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,6});/uy
const markup = anyOf(tag, entity)

/** "U.S.", "U-S.", "U.S.A" before a space, "U.N" before another mark, the "J." of "J. Doe" and "J.-P.". */
const capitals = [
  /(?:\p{Lu}-)?(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}.]))?/u,
  /\p{Lu}\.\p{Lu}(?![\p{L}.])/u,
  /\p{Lu}\.(?=\s\p{Lu}|-\p{Lu})/u,
]
/** "a.k.a.", "e.g." and "p.m.", also without the last stop, and with a capital where they open a sentence. */
const smallLetters = [
  /[\p{Lu}\p{Ll}]\.(?:\p{Ll}\.)+(?:\p{Ll}(?![\p{L}\d.]))?/u,
  /[\p{Lu}\p{Ll}]\.\p{Ll}(?![\p{L}\d.])/u,
]
/** "Ph.D.", "B.Sc.", "LL.B.", "e.V.". */
const degrees = new RegExp(
  `(?:B|D|M|Ed|LL|Ph|Pharm|Psy|Th|e|i)\\.(?:Sc|Phil|Ed|Eng|Tech|Com|Arch|Litt|Mus|Th|Div|Lib|[ABDLMSV])\\.(?!\\p{Lu}\\.)`,
  'u',
)
const initials = anyOf(degrees, ...capitals, ...smallLetters)

const rest = /[\p{L}\p{M}\d]+/u
const joint = /(?:['’‘](?=\p{L})|&(?=\p{Lu})|[-‐‑](?=[\p{L}\d]))/u
const word = new RegExp(`\\p{L}[\\p{L}\\p{M}\\d]*(?:${joint.source}${rest.source})*`, 'uy')

const isoDate = /\d{4}-\d\d-\d\d(?!\d)/u
const figures = /\p{Nd}+(?:[.,:]\p{Nd}+)*/u
const halfOfDay = /[ap]\.m(?!\p{L})|[AP]\.M(?!\p{L})/u
/** The letters after figures: "75th", "3D", "90s'", "2010s-era", but not the "a.m." of "9a.m.". */
const suffix = new RegExp(String.raw`(?:(?!${halfOfDay.source})\p{L}[\p{L}\p{M}\d]*)?(?:['’](?=\p{L})\p{L}+)?`, 'u')
const compound = /(?:[-‐‑](?=\p{L})[\p{L}\p{M}\d]+)*/u
const number = anyOf(isoDate, new RegExp(figures.source + suffix.source + compound.source, 'u'))

const marks = /\.{2,}|-{2,}|_{2,}|''(?!')|``|[^\s]/uy
const white = /\s+/uy

/** A text without these has no address, so the scan need not try for one. */
const addressHint = /@|#\p{L}|https?:|www\.|[A-Za-z\d]\.[A-Za-z]/u

type Scanner = readonly [kind: TokenKind, pattern: RegExp]

function skipWhite(text: string, codes: Uint16Array, start: number): number {
  const at = behindPlainSpace(codes, start)
  if (at >= 0) return at
  white.lastIndex = start
  return white.test(text) ? white.lastIndex : start
}

/** Reads the tokens of a text, one at a time. */
class TokenScan {
  kind: TokenKind = 'punctuation'
  end = 0
  readonly #text: string
  readonly #codes: Uint16Array
  readonly #scanners: readonly Scanner[]

  constructor(text: string, codes: Uint16Array) {
    this.#text = text
    this.#codes = codes
    this.#scanners = [
      ...(addressHint.test(text) ? [['address', address] as const] : []),
      ...(/[<&]/u.test(text) ? [['markup', markup] as const] : []),
      ['word', initials],
      ['word', word],
      ['number', number],
      ['punctuation', marks],
    ]
  }

  /** Reads the token at a place that is no white space. */
  read(at: number): void {
    if (
      !this.#readPlain('word', endOfPlainWord(this.#codes, at)) &&
      !this.#readPlain('punctuation', endOfPlainMark(this.#codes, at)) &&
      !this.#readPlain('number', endOfPlainNumber(this.#codes, at))
    )
      this.#readByPattern(at)
  }

  #readPlain(kind: TokenKind, end: number): boolean {
    if (end < 0) return false
    this.kind = kind
    this.end = end
    return true
  }

  #readByPattern(at: number): void {
    for (const [kind, scanner] of this.#scanners) {
      scanner.lastIndex = at
      if (!scanner.test(this.#text)) continue
      this.kind = kind
      this.end = scanner.lastIndex
      return
    }
  }
}

function numbersOf(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) numbers[at] = (tokens[at] as Token).word
  return numbers
}

/** Splits a field's text into tokens, in order. Only white space is between them. */
export function tokenize(field: Field, vocabulary = new Vocabulary()): readonly Token[] {
  const { text } = field
  const words = new NumberedWords(vocabulary)
  const isShouted = !/\p{Ll}/u.test(text)
  const codes = vocabulary.codesOf(text)
  const scan = new TokenScan(text, codes)
  const tokens: Token[] = []
  let at = skipWhite(text, codes, 0)
  while (at < text.length) {
    scan.read(at)
    const { kind } = scan
    const end = kind === 'word' ? withStop(text, at, scan.end, isShouted) : scan.end
    const word = vocabulary.numberAt(codes, at, end)
    const index = tokens.length
    tokens.push({ field, start: at, end, text: vocabulary.spellingOf(word), kind, index, word, words })
    at = skipWhite(text, codes, end)
  }
  words.numbers = numbersOf(tokens)
  return tokens
}
/**
 * Returns the end of a word, with the stop of an abbreviation. A text in capitals has abbreviations too: "HARBOR CORP."
 */
function withStop(text: string, start: number, end: number, isShouted: boolean): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end
  const last = /[^-]{0,6}$/u.exec(text.slice(Math.max(start, end - 7), end))?.[0] ?? '' // "R-Ky."
  const word = isShouted ? last.charAt(0) + last.slice(1).toLowerCase() : last
  const isShort = beforeNumeral.has(word)
    ? /^\.\s?\d/u.test(text.slice(end, end + 3))
    : leadingAbbreviations.has(word) || closingAbbreviations.has(word)
  return isShort ? end + 1 : end
}

/** True for a word with the stop of an abbreviation: "U.S.", "Mr.", "p.m.". */
export const isAbbreviation = (token: Token): boolean => token.kind === 'word' && token.text.endsWith('.')
