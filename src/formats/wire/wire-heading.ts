/**
 * The heading of a message that was saved without its control characters, as dpa's: source and number, priority,
 * category, word count, the agency's name and its own number.
 */
const bareHeading = /^[a-z]{2,4}\d{3,5} [1-9] [a-z]{1,3} +\d{1,4}(?: +[^\n]{1,40})?\r?$/u

/** True if a text begins with the heading of a message, though no control character is before it. */
export const beginsWithWireHeading = (head: string): boolean =>
  bareHeading.test(/^[\s\uFEFF]*([^\n]*)/u.exec(head)?.[1]?.trimEnd() ?? '')

/** Finds the offsets at which messages without control characters begin: at a heading after a blank line. */
export function findBareHeadings(text: string): readonly number[] {
  const starts: number[] = []
  let at = 0
  let isAfterBlank = true
  for (const line of text.split('\n')) {
    const words = line.replace(/^\uFEFF/u, '').trimEnd()
    if (isAfterBlank && bareHeading.test(words)) starts.push(at + line.indexOf(words))
    isAfterBlank = words === ''
    at += line.length + 1
  }
  return starts
}

/** Two lines of the head of an ANPA message that was saved without its control characters. */
const caretLines = /^[\s\uFEFF]*\^[^\n]{1,200}[<=][^\S\n]*\n\s*\^[^\n]{1,200}[<=]/u

/** True if a text begins with the marked lines of an ANPA message, without the characters before them. */
export const beginsWithCarets = (head: string): boolean => !head.includes('\u0001') && caretLines.test(head)
