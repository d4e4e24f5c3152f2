import { analyse } from 'chardet'
import { decode } from 'iconv-lite'
import { charsetNamed } from './known-charsets.js'
import { fitOf, type WideCharset } from './wide-bytes.js'
import { westernShare } from './western-bytes.js'

/**
 * What bytes that are no UTF-8 are taken for. English copy has few of them, a name or a quoted word, from which a detector that
 * counts frequencies learns nothing: what they would be in each charset is asked first, the detector only where that tells nothing.
 */
export function detected(head: Buffer): string {
  const western = westernShare(head)
  const wide = wideIn(head)
  if (wide !== null && wide.share > western) return wide.charset
  if (western > 0.5) return 'windows-1252'
  for (const { name } of analyse(head)) {
    const found = charsetNamed(name)
    // Charsets of one byte a character cannot be told apart in English copy: they are read as the commonest.
    if (found !== null && !found.startsWith('utf'))
      return found.includes('-125') || found.startsWith('iso') || found.startsWith('koi') ? 'windows-1252' : found
  }
  return 'windows-1252'
}

/** What bytes that are in part UTF-8 are wholly, so that the part is by chance: “É”” in windows-1252 is one character of UTF-8. Null where they are none. */
export function wholly(head: Buffer): string | null {
  const wide = wideIn(head)
  if (wide !== null && wide.pairs >= 3 && wide.odd === 0 && wide.share > 0.9) return wide.charset
  // With these UTF-8 begins the characters that English copy has most, and windows-1252 writes Â, Ã and â.
  const isLikelyUtf8 = head.includes(0xc2) || head.includes(0xc3) || head.includes(0xe2)
  return !isLikelyUtf8 && westernShare(head) === 1 ? 'windows-1252' : null
}

interface Wide {
  readonly charset: WideCharset
  /** Of the characters over ASCII, those that most copy is made of. */
  readonly share: number
  readonly pairs: number
  readonly odd: number
}

/** The charset of two bytes a character in which the text is made of the commonest characters; null where it is in none. */
function wideIn(head: Buffer): Wide | null {
  const [chinese, korean, japanese] = (['gb18030', 'euc-kr', 'shift_jis'] as const).map(charset => {
    const { pairs, common, odd } = fitOf(head, charset)
    return { charset, share: common / Math.max(1, pairs + odd), pairs, odd }
  })
  if (chinese === undefined || korean === undefined || japanese === undefined) return null
  // Hangul stands in rows where Chinese has characters as common: its syllables tell the two apart.
  const asian = korean.share > 0.6 && isKorean(head) ? korean : chinese
  const best = japanese.share > asian.share ? japanese : asian
  return best.share > 0.6 ? best : null
}

/** The commonest syllables of Korean: particles, endings, surnames, and what given names and words of state are made of. */
const syllables = new Set(
  '가각간감강개거건검것게겨격견결겼경계고과관광교구국군권규그금급기긴김까나난날남내너네년노농는능니님다단당대더던데도독동되된될됐두드든들등따때또라락란람래량러런럼력련령로록론료류르른를름리린립마만말망매면명모목무문물미민바박반받발방배백번법변병보복본부북분불비사산삼상새생서석선설섰성세소속손송수순스습승시식신실심씨아안않알암았앞야약양어언얼업없었에여역연열였영예오온올와완왕왔외요용우운울원월위유육윤으은을음의이인일임입있자작장재저적전절정제져조졌존종좌주준중즉증지직진질집차찬참창채책처천철청체초총최추축출치친침카크키타탄태터토통투트특파판평포표풍프피하학한할함합항해했행향허헌현협형호홍화확환활황회획효후히힘',
)

/** Of the Hangul that the bytes are in EUC-KR, most are syllables that Korean is made of. */
function isKorean(head: Buffer): boolean {
  const hangul = decode(head, 'euc-kr').match(/\p{Script=Hangul}/gu) ?? []
  return hangul.filter(each => syllables.has(each)).length > hangul.length * 0.6
}
