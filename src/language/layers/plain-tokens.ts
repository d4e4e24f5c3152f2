/*
 * Most tokens are plain: letters or digits of ASCII before a space or a mark. They are read by the codes of their
 * characters, which is several times faster than by patterns. -1 stands for anything else, which is left to these.
 */

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number): boolean => code === 32 || code === 10
const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, mark => mark.charCodeAt(0)))
const [stop, comma, colon] = [46, 44, 58]
const ascii = 0x80

/** Marks that may join two words or be part of an address; so may a stop or a colon before anything but a space. */
const joints = codesOf("&'+-@_")
/** Marks that are a token by themselves, whatever is behind them. */
const singleMarks = codesOf('"(),:;!?$%“”‘’–—')

/** True where the text ends or has a space. */
const isSpaceAt = (text: string, at: number): boolean => at >= text.length || isSpace(text.charCodeAt(at))

/** True for a place where a word or a figure surely ends. */
function endsPlainly(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  if (code === stop || code === colon) return isSpaceAt(text, at + 1)
  return code < ascii && !joints.has(code)
}

/** Returns the end of a plain word. A stop behind it may still be an abbreviation's. */
export function endOfPlainWord(text: string, start: number): number {
  let at = start
  while (at < text.length && (isLetter(text.charCodeAt(at)) || (at > start && isDigit(text.charCodeAt(at))))) at++
  // A letter before a stop is an initial.
  const isInitial = at === start + 1 && at < text.length && text.charCodeAt(at) === stop
  return at > start && !isInitial && endsPlainly(text, at) ? at : -1
}

/** Returns the end of a plain whole number. */
export function endOfPlainNumber(text: string, start: number): number {
  let at = start
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  if (at === start || !endsPlainly(text, at)) return -1
  if (at === text.length) return at
  const code = text.charCodeAt(at)
  return isLetter(code) || (code === comma && !isSpaceAt(text, at + 1)) ? -1 : at
}

/** Returns the end of a mark that is a token by itself. */
export function endOfPlainMark(text: string, start: number): number {
  const code = text.charCodeAt(start)
  return singleMarks.has(code) || (code === stop && isSpaceAt(text, start + 1)) ? start + 1 : -1
}

/** Returns the place behind white space; -1 if more than a space or a line break may be there. */
export function behindPlainSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  if (at >= text.length) return at
  const code = text.charCodeAt(at)
  return code > 32 && code < ascii ? at : -1
}
