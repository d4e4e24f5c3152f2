import type { FitStory, Writer } from './fit-story.js'
import { groupBy } from './group-by.js'

/** A stretch of copy of a given length. */
export interface Stretch {
  readonly writer: Writer
  readonly group: string
  /** The copy of one writer that it was cut from. */
  readonly source: string
  readonly fold: number
  readonly band: number
  readonly text: string
}

/** Lengths of copy, in words, at which the score is calibrated. */
export const lengths = [60, 100, 200, 400, 800] as const

/** Parts into which documents fall, each scored by a fit on the others. */
export const folds = 5

/** The most stretches of a length from one writer in a fold. */
const mostStretches = 8

/** Returns the fold of a document. */
export function foldOf({ document }: Pick<FitStory, 'document'>): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < document.length; at++) hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193)
  return (hash >>> 8) % folds
}

/** Cuts copy into stretches of each length. The stories of a translator follow each other; originals stay whole. */
export function cutStretches(stories: readonly FitStory[]): readonly Stretch[] {
  const sources = groupBy(stories, story =>
    story.writer === 'original' ? story.document : `${story.group} ${story.system} ${String(foldOf(story))}`,
  )
  return Array.from(sources, ([source, these]): readonly Stretch[] => {
    const [first] = these
    if (first === undefined) return []
    const words = these.flatMap(({ text }) => `${text}\n\n`.match(/\S+\s*/gu) ?? [])
    return lengths.flatMap(band =>
      Array.from({ length: Math.min(mostStretches, Math.floor(words.length / band)) }, (_, number) => ({
        writer: first.writer,
        group: first.group,
        source,
        fold: foldOf(first),
        band,
        text: words.slice(number * band, (number + 1) * band).join(''),
      })),
    )
  }).flat()
}
