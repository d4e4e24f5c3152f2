import { analyse } from 'chardet'
import { decode } from 'iconv-lite'
import { countPairs, type DoubleByteCharset } from './double-bytes.js'
import { charsetNamed } from './known-charsets.js'
import { westernShare } from './western-bytes.js'

/**
 * Guesses the charset of bytes that are not UTF-8. English copy has few such bytes, those of a name or a quoted word,
 * and a detector that counts frequencies learns nothing from them. So first each charset is tried on them; the
 * detector decides only if that shows nothing.
 */
export function guessCharset(head: Buffer): string {
  const western = westernShare(head)
  const double = guessDoubleByte(head)
  if (double !== null && double.share > western) return double.charset
  if (western > 0.5) return 'windows-1252'
  for (const { name } of analyse(head)) {
    const found = charsetNamed(name)
    // Charsets of one byte a character cannot be told apart in English copy. They are read as the commonest.
    if (found !== null && !found.startsWith('utf')) return isSingleByte(found) ? 'windows-1252' : found
  }
  return 'windows-1252'
}

const isSingleByte = (charset: string): boolean =>
  charset.includes('-125') || charset.startsWith('iso') || charset.startsWith('koi')

/**
 * Guesses a charset in which all of the bytes make sense, though some also read as UTF-8: “É”” in windows-1252 is one
 * character of UTF-8. Returns null if there is none.
 */
export function guessUnmixed(head: Buffer): string | null {
  const double = guessDoubleByte(head)
  if (double !== null && double.pairs >= 3 && double.odd === 0 && double.share > 0.9) return double.charset
  // The commonest characters in English copy begin with these bytes in UTF-8; in windows-1252 they are Â, Ã and â.
  const isLikelyUtf8 = head.includes(0xc2) || head.includes(0xc3) || head.includes(0xe2)
  return !isLikelyUtf8 && westernShare(head) === 1 ? 'windows-1252' : null
}

interface Guess {
  readonly charset: DoubleByteCharset
  /** The share of common characters among those beyond ASCII. */
  readonly share: number
  readonly pairs: number
  readonly odd: number
}

/** Guesses the charset of two bytes in which most characters are common ones. Returns null if there is none. */
function guessDoubleByte(head: Buffer): Guess | null {
  const [chinese, korean, japanese] = [guessAs(head, 'gb18030'), guessAs(head, 'euc-kr'), guessAs(head, 'shift_jis')]
  // The rows of Hangul hold common characters of Chinese too. The syllables tell the two apart.
  const asian = korean.share > 0.6 && isKorean(head) ? korean : chinese
  const best = japanese.share > asian.share ? japanese : asian
  return best.share > 0.6 ? best : null
}

function guessAs(head: Buffer, charset: DoubleByteCharset): Guess {
  const { pairs, common, odd } = countPairs(head, charset)
  return { charset, share: common / Math.max(1, pairs + odd), pairs, odd }
}

/** The commonest syllables of Korean: particles, endings, surnames, given names and words of politics. */
const syllables = new Set(
  [
    '가각간감강개거건검것게겨격견결겼경계고과관광교구국군권규그금급기긴김까나난날남내너네년노농는능니님다',
    '단당대더던데도독동되된될됐두드든들등따때또라락란람래량러런럼력련령로록론료류르른를름리린립마만말망매',
    '면명모목무문물미민바박반받발방배백번법변병보복본부북분불비사산삼상새생서석선설섰성세소속손송수순스습',
    '승시식신실심씨아안않알암았앞야약양어언얼업없었에여역연열였영예오온올와완왕왔외요용우운울원월위유육윤',
    '으은을음의이인일임입있자작장재저적전절정제져조졌존종좌주준중즉증지직진질집차찬참창채책처천철청체초총',
    '최추축출치친침카크키타탄태터토통투트특파판평포표풍프피하학한할함합항해했행향허헌현협형호홍화확환활황',
    '회획효후히힘',
  ].join(''),
)

/** Tells Korean by its syllables: most of the Hangul that the bytes are in EUC-KR must be common ones. */
function isKorean(head: Buffer): boolean {
  const hangul = decode(head, 'euc-kr').match(/\p{Script=Hangul}/gu) ?? []
  return hangul.filter(each => syllables.has(each)).length > hangul.length * 0.6
}
