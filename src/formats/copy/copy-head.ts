import { anyOf } from '../../story/pattern.js'
import type { Role } from '../../story/story.js'
import { findDateline } from './dateline.js'

/** The fewest words behind a dateline that show copy. */
const fewestWords = 5

const zone = '(?:GMT|UTC|BST|E[SD]T|C[SD]T|P[SD]T|CET|CEST|HRS|hrs|local time)'
const clock = anyOf([
  String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ${zone})?`,
  String.raw`\d{1,2} ?[ap]\.?m\.?(?: ${zone})?`,
  String.raw`\d{4} ${zone}`,
])
const dayPart = String.raw`(?:\p{Lu}\p{L}{2,8}|\d{1,4})[.,/-]? ?`
/** A line that is only a time: "1:10 p.m.", "12:10 GMT, April 10, 2024". */
const timeLine = new RegExp(`^(?:${dayPart}){0,5}(?:at )?${clock}(?:,? (?:${dayPart}){1,5})?$`, 'u')
/** A section's name: "POLITICS", "WORLD NEWS". */
const sectionLine = /^\p{Lu}[\p{Lu}\d&/-]{2,20}(?: [\p{Lu}\d&/-]{1,20}){0,2}$/u

const sentenceEnd = /[.!?…:;,]["”’')\]]*$/u

/** Longest line above the copy, in characters. */
const longestAbove = 60
const isTime = (line: string): boolean => line.length <= longestAbove && timeLine.test(line)
const isSection = (line: string): boolean => line.length <= longestAbove && sectionLine.test(line)

/** True for a line that is no sentence and no label of one word: it may be a headline. */
const mayBeHeadline = (line: string): boolean => !sentenceEnd.test(line) && line.split(' ').length > 3

/**
 * Finds the roles of lines above the paragraph with the dateline that would be taken for the copy's beginning: a time,
 * the name of a section. Returns the roles by the lines' numbers.
 */
export function findHeadRoles(lines: readonly string[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>()
  if (!lines.some(line => isTime(line) || isSection(line))) return roles
  const above = lines.findIndex(line => {
    const dateline = findDateline(line)
    return dateline !== null && line.slice(dateline.textStart).split(' ').length >= fewestWords
  })
  for (const [index, line] of lines.slice(0, Math.max(above, 0)).entries()) {
    if (isTime(line)) roles.set(index, 'editors-note')
    else if (index === 0 && isSection(line) && index + 1 < above && mayBeHeadline(lines[index + 1] ?? '')) {
      roles.set(index, 'slug')
      roles.set(index + 1, 'headline')
    }
  }
  return roles
}
