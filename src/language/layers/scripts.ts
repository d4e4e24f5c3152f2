import type { AnnotatedField, Untranslated } from '../annotated-story.js'
import { covering, type Stretch } from '../words/stretches.js'

/** A run of letters of another script, with the marks and spaces between them. */
export interface ForeignRun {
  readonly start: number
  readonly end: number
  /** Whether it stands in brackets right behind words of English: a gloss. */
  readonly isGloss: boolean
}

/** Letters that English copy never has: what is neither Latin nor Greek nor common to all scripts. */
const run =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}(?:[\p{N}\p{M}·・\s]{0,3}(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}|\p{M})*/gu

const foreignLetter = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu

/** Runs of Chinese, Japanese, Korean, Cyrillic, Arabic … letters in a field. */
export function foreignRuns({ text }: AnnotatedField): readonly ForeignRun[] {
  if (!/[\u0400-\u1FFF\u2E80-\uDFFF\uF900-\uFAFF\uFE70-\uFEFF]/u.test(text)) return []
  return Array.from(text.matchAll(run), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isGloss: isGloss(text, index, index + length),
  }))
}

/** Characters and syllables that say as much as two letters or more: "iPhone" in Chinese copy makes no English of it. */
const heavy = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** The paragraphs, sentences and quotations that are mostly in another script; in others what reaches from one such run to the next with no English between them. */
export function untranslatedIn(field: AnnotatedField): Untranslated {
  const runs = foreignRuns(field)
  if (runs.length === 0) return { covers: () => false }
  const isMostlyForeign = ({ start, end }: Stretch): boolean => {
    const words = field.text.slice(start, end)
    const foreign = words.match(foreignLetter)?.length ?? 0
    return foreign + (words.match(heavy)?.length ?? 0) > lettersIn(words) - foreign
  }
  const joined = runs.slice(1).flatMap((run, index) => {
    const start = runs[index]?.start ?? run.start
    return lettersIn(field.text.slice(runs[index]?.end ?? run.start, run.start)) === 0 ? [{ start, end: run.end }] : []
  })
  const covered = covering([
    ...[...field.paragraphs, ...field.sentences, ...field.quotations.all.filter(({ depth }) => depth === 0)].filter(
      isMostlyForeign,
    ),
    ...joined,
  ])
  return { covers: offset => covered(offset, offset + 1) }
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** A character or two of another mark may stand between the bracket and the run, as in a list of glosses. */
function isGloss(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return /[\p{L}\d"”]\s?[(（][^()（）]{0,39}$/u.test(before) && /^[^()（）]{0,39}[)）]/u.test(after)
}
