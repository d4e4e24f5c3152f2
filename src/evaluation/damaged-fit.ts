import { type CutOffs } from '../linter/verdict/cut-offs.js'
import { findCutOffs, findLevel, type Verdict, type VerdictLevel } from '../linter/verdict/verdict.js'
import { countWords } from './measure.js'

/** A sound story of some publisher. */
export interface SoundStory {
  readonly publisher: string
  readonly text: string
}

/** Sound copy of about the words of a band, and what was found in it. */
export interface WeighedPiece extends Pick<Verdict, 'weight' | 'families' | 'slips'> {
  readonly publisher: string
  readonly band: number
  readonly words: number
}

/** Lengths of stories, in words, for which there are cut-offs. */
export const bands = [100, 200, 400, 800] as const

/** From this length on there are too few stories: then those of a publisher follow each other in one piece. */
const joined = 800

/** Shares of sound copy that may be called suspect or worse, and damaged. */
const allowed = { suspect: 0.05, damaged: 0.01 }

/** The lowest cut-offs: copy with hardly any evidence is clean, and damage is more than that, however rare it is. */
const lowest = { suspect: 0.25, damaged: 0.75 }

/** Cuts stories into pieces of whole paragraphs, each of about the words of a band. */
export function cutToLength(stories: readonly SoundStory[], band: number): readonly SoundStory[] {
  const pieces: SoundStory[] = []
  let open: string[] = []
  let before: string | null = null
  for (const { publisher, text } of stories) {
    if (publisher !== before || band < joined) open = []
    before = publisher
    for (const paragraph of text.split(/\n\s*\n/u)) {
      open.push(paragraph)
      const piece = open.join('\n\n')
      if (countWords(piece) < 0.9 * band) continue
      // A paragraph that is longer than the band would make a piece of another length.
      if (countWords(piece) <= 1.5 * band) pieces.push({ publisher, text: piece })
      open = []
    }
  }
  return pieces
}

/** Fits the cut-offs of each band to sound copy. */
export const fitCutOffs = (pieces: readonly WeighedPiece[]): readonly CutOffs[] =>
  bands.map(words => {
    const here = pieces.filter(({ band }) => band === words)
    const suspect = findCutOff(here, 'suspect')
    return { words, suspect, damaged: Math.max(suspect, findCutOff(here, 'damaged')) }
  })

/** Returns the lowest weight at which no more than a share of the pieces reaches a level. */
function findCutOff(pieces: readonly WeighedPiece[], level: keyof typeof allowed): number {
  const at = { suspect: 0, damaged: level === 'damaged' ? 0 : Infinity }
  const able = pieces.filter(piece => findLevel(piece, at) === level).map(({ weight }) => weight)
  const first = able.sort((a, b) => b - a)[Math.floor(allowed[level] * pieces.length)] ?? 0
  return Math.max(lowest[level], Math.round(100 * first + 1) / 100)
}

/** A piece with the level that cut-offs give it which have not seen its publisher. */
export interface JudgedPiece extends WeighedPiece {
  readonly level: VerdictLevel
}

/** Judges the copy of each publisher by cut-offs that are fitted to that of the others. */
export const judgeUnseen = (pieces: readonly WeighedPiece[]): readonly JudgedPiece[] =>
  [...new Set(pieces.map(({ publisher }) => publisher))].flatMap(publisher => {
    const fitted = fitCutOffs(pieces.filter(piece => piece.publisher !== publisher))
    return pieces
      .filter(piece => piece.publisher === publisher)
      .map(piece => ({ ...piece, level: findLevel(piece, findCutOffs(piece.words, fitted)) }))
  })
