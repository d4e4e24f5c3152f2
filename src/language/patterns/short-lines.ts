import type { AnnotatedField, Paragraph } from '../annotated-story.js'

/** Longest line of verse, of a list or of an address; hard-wrapped copy has longer ones. */
const longestShortLine = 55

/** True for a break between two short lines, such as those of verse or of a list. */
export function isShortLine({ text }: AnnotatedField, start: number, end: number): boolean {
  if (!text.slice(start, end).includes('\n')) return false
  const before = text.slice(Math.max(0, start - longestShortLine - 1), start)
  const after = text.slice(end, end + longestShortLine + 1)
  const isShort = (part: string): boolean => part.length <= longestShortLine || part.includes('\n')
  return isShort(before) && isShort(after)
}

/** True for a paragraph among short ones, each a line: verse, a list, an address, a letter's head. */
export function isAmongShortLines(paragraphs: readonly Paragraph[], index: number): boolean {
  const isShort = (at: number): boolean => {
    const paragraph = paragraphs[at]
    return paragraph !== undefined && paragraph.end - paragraph.start <= longestShortLine
  }
  return (
    isShort(index) &&
    ((isShort(index - 1) && isShort(index + 1)) ||
      (isShort(index + 1) && isShort(index + 2)) ||
      (isShort(index - 1) && isShort(index - 2)))
  )
}
