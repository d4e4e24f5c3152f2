import type { Field } from '../../story/story.js'
import { anyOf, findAll } from '../../story/pattern.js'
import type { BrokenCharacters } from '../annotated-story.js'
import { findLostQuotes } from '../patterns/lost-quotes.js'
import { findMisreadIdeographs } from '../patterns/misread-ideographs.js'
import { findMisreadMarks } from '../patterns/misread-marks.js'
import { findTurkishLetters } from '../patterns/misread-turkish.js'
import { findMisreadUtf8, type Misread } from '../patterns/misread-utf8.js'
import { coverStretches } from '../words/stretches.js'

/** A character that begins misread UTF-8 in one of the pages, also as a letter and its mark. */
const mayBegin = /[\u00C2-\u00F4\u0100-\u0113ĹĆĂđğΓ├┬√‚¬ƒ≈βגโВ-ЕбвтцБРС]|[Aa][\u0302\u0303]/gu

/** Marks of Big5 and of GB 2312 that were read in Latin-1: ¡¦, ¡§, ¡¯, £¬. */
const misreadChinese = ['¡[¢-ª¬-¾]', '(?<=[\\p{L}\\d,.])¡[ABGKX](?=[\\s\\p{L}])', '£[¬º¨©]']
/** The mark for a character that could not be read, controls, and a dash whose controls were deleted. */
const lost = ['[\\uFFFD\\u0080-\\u009F]', '(?<=\\s)[âÃ](?=\\s)']
/** A first byte whose second, a hard space, became a plain one: “voilÃ  ”. */
const spaced = '(?<=\\p{Ll})[ÃÂ](?= )'
const others = new RegExp(`${anyOf([...misreadChinese, ...lost, spaced])}+`, 'gu')

/** True for a text with a character that most English copy does not have: a quick look before slow ones. */
const mayBeBroken = /[\u0080-\u009F¡£¬\u00C2-\u017F\u0302\u0303βΓ\u0400-\u04FFגโ‚√≈⌠─-▟\u3000-\uFFFD]/u

/** Finds runs of characters that a wrong encoding has made. */
export function findBrokenCharacters(field: Field, isCommonWord: (word: string) => boolean): BrokenCharacters {
  const { text } = field
  const found = [...findLostQuotes(text), ...(mayBeBroken.test(text) ? findMisread(text, isCommonWord) : [])]
  if (found.length === 0) return { all: [], covers: () => false }
  const all = joinTouching(found).map(run => ({ field, ...run }))
  const covers = coverStretches(all)
  return { all, covers: offset => covers(offset, offset + 1) }
}

const findMisread = (text: string, isCommonWord: (word: string) => boolean): readonly Misread[] => [
  ...findAllMisreadUtf8(text),
  ...findMisreadIdeographs(text),
  ...findMisreadMarks(text, isCommonWord),
  ...findTurkishLetters(text),
  ...findAll(text, others).map(({ index, 0: run }) => ({ start: index, end: index + run.length, meant: '' })),
]

function* findAllMisreadUtf8(text: string): Iterable<Misread> {
  let end = 0
  for (const { index } of findAll(text, mayBegin)) {
    if (index < end) continue
    const found = findMisreadUtf8(text, index)
    if (found === null) continue
    yield found
    ;({ end } = found)
  }
}

/** Joins runs that touch; what was meant is known if it is known of both. */
function joinTouching(runs: readonly Misread[]): readonly Misread[] {
  const joined: Misread[] = []
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || run.start > last.end) joined.push(run)
    else if (run.end > last.end) {
      const meant = last.meant === '' || run.meant === '' || run.start < last.end ? '' : last.meant + run.meant
      joined[joined.length - 1] = { start: last.start, end: run.end, meant }
    }
  }
  return joined
}
