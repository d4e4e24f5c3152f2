import { endMark, separator } from '../../story/conventions.js'
import type { Range } from '../../story/search.js'
import { type LineBlock, findBlocks, measureListMark, type TextLine } from './lines.js'
import { findMeasure, goesOn, isFull, isLoose, looksWrapped, type LineMeasure } from './measure.js'

/** A paragraph of a plain text: its lines, each without the white space around it. */
export interface TextParagraph {
  readonly lines: readonly Range[]
}

/** Lines that may be one paragraph, from one that opens a paragraph to the next. */
type Stretch = readonly TextLine[]

/** Finds the paragraphs of a plain text: hard-wrapped lines belong together, any other line is a paragraph. */
export function findParagraphs(text: string): readonly TextParagraph[] {
  const blocks = findBlocks(text).map(block => splitAtOpeners(text, block))
  const common = findMeasure(text, blocks.flat())
  return blocks
    .flatMap(stretches => {
      const isVerse = common !== null && isMostlyLoose(text, stretches, common)
      return stretches.flatMap(stretch => splitStretch(text, stretch, isVerse ? null : common))
    })
    .map(lines => ({ lines }))
}

/** Begins a stretch at each line that opens a paragraph. */
function splitAtOpeners(text: string, block: LineBlock): readonly Stretch[] {
  const stretches: TextLine[][] = []
  const setIn = block.filter(({ opens }) => opens).length
  const hasHangingIndent = setIn > block.length / 2 && setIn < block.length
  for (const [index, line] of block.entries()) {
    const before = block[index - 1]
    // Below a hanging indent the sentence of the line before goes on.
    const hangs = hasHangingIndent && before !== undefined && goesOn(text, before, line)
    const opens = line.opens && !hangs
    if (before === undefined || opens) stretches.push([line])
    else stretches.at(-1)?.push(line)
  }
  return stretches
}

/** True if the lines of a block with set-in lines fill no measure: in a poem, every other line may be set in. */
function isMostlyLoose(text: string, stretches: readonly Stretch[], measure: LineMeasure): boolean {
  let [full, loose] = [0, 0]
  for (const lines of stretches)
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const next = lines[index + 1] as TextLine
      if (isFull(text, line, next, measure)) full++
      else if (isLoose(text, line, next, measure)) loose++
    }
  return loose > full && stretches.some(([first]) => first?.opens === true)
}

/** Splits a stretch into paragraphs by the measure of the text, or by one of its own. */
function splitStretch(text: string, lines: Stretch, common: LineMeasure | null): readonly (readonly Range[])[] {
  if (lines.length === 1) return [lines]
  if (common === null && looksWrapped(lines) && !hasListMarks(text, lines)) return [lines]
  const measure = common ?? findMeasure(text, [lines])
  const continues = measure === null ? continueBySentence(text, lines) : continueBy(text, lines, measure)
  const paragraphs: TextLine[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before !== undefined && (line.hangs || continues(before, line))) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

const hasListMarks = (text: string, lines: Stretch): boolean =>
  lines.filter(line => measureListMark(text, line) > 0).length > 1

/** The share of line ends within sentences from which lines are wrapped, though they fill no measure. */
const raggedShare = 0.75

/** Returns a predicate: true if the sentence of a line goes on in the next one, where it does at most line ends. */
function continueBySentence(text: string, lines: Stretch): (before: TextLine, line: TextLine) => boolean {
  const goesOnTo = (before: TextLine, line: TextLine): boolean => goesOn(text, before, line)
  const inner = lines.slice(1).filter((line, index) => goesOnTo(lines[index] as TextLine, line)).length
  const isProse = inner > 2 && inner >= raggedShare * (lines.length - 1) && measureWords(text, lines) >= wordsOfProse
  return isProse && !hasListMarks(text, lines) ? goesOnTo : neverContinues
}

const neverContinues = (): boolean => false

/** The words that a line of prose has in the mean; items of a list have fewer. */
const wordsOfProse = 5

const measureWords = (text: string, lines: Stretch): number =>
  lines.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0) / lines.length

/**
 * Returns a predicate: true if a line goes on with the one before it. A line that is full goes on, and any line of a
 * stretch that an indent opens. Another line with room for more goes on if its sentence does, where no line near it
 * speaks for a poem or a list.
 */
function continueBy(text: string, lines: Stretch, measure: LineMeasure): (before: TextLine, line: TextLine) => boolean {
  const isList = hasListMarks(text, lines)
  const isSetIn = lines[0]?.opens === true
  const isSteady = hasFullBreak(text, lines, measure)
  return (before, line) => {
    if (isMarkAlone(text, line) || isMarkAlone(text, before)) return false
    if (isList && measureListMark(text, line) > 0) return false
    return isSetIn || isFull(text, before, line, measure) || (isSteady && goesOn(text, before, line))
  }
}

/** True for a line that ends a story, or sets two parts of it apart. */
function isMarkAlone(text: string, { start, end }: TextLine): boolean {
  const words = text.slice(start, end)
  return words.length < 80 && (endMark.test(words) || separator.test(words))
}

/** True if a line of a stretch is full within a sentence, and at most one has room for more without need. */
function hasFullBreak(text: string, lines: Stretch, measure: LineMeasure): boolean {
  let [full, loose] = [0, 0]
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1] as TextLine
    if (isFull(text, line, next, measure)) full++
    else if (isLoose(text, line, next, measure)) loose++
  }
  return full > 0 && loose <= Math.max(1, full / 4)
}

/** True if a paragraph is rows of a table: tabs or runs of spaces set its columns apart. */
export const isTable = (text: string): boolean => (text.match(/\S {3,}(?=\S)|\t/gu)?.length ?? 0) > 1
