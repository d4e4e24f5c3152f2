/*
 * Most tokens are plain: letters or digits of ASCII before a space or a mark. They are read by the codes of their
 * characters, which is several times faster than by patterns. -1 stands for anything else, which is left to these.
 */

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isSpace = (code: number): boolean => code === 32 || code === 10
/** Makes a table of the codes of marks. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}
const [stop, comma, colon] = [46, 44, 58]
const ascii = 0x80

/** Marks that may join two words or be part of an address; so may a stop or a colon before anything but a space. */
const joints = tableOf("&'+-@_")
/** Marks that are a token by themselves, whatever is behind them. */
const singleMarks = tableOf('"(),:;!?$%“”‘’–—')

/** True where the text ends or has a space. */
const isSpaceAt = (codes: Uint16Array, at: number): boolean => at >= codes.length || isSpace(codes[at] as number)

/** True for a place where a word or a figure surely ends. */
function endsPlainly(codes: Uint16Array, at: number): boolean {
  if (at >= codes.length) return true
  const code = codes[at] as number
  if (code === stop || code === colon) return isSpaceAt(codes, at + 1)
  return code < ascii && joints[code] === 0
}

/** Returns the end of a plain word. A stop behind it may still be an abbreviation's. */
export function endOfPlainWord(codes: Uint16Array, start: number): number {
  let at = start
  while (at < codes.length && (isLetter(codes[at] as number) || (at > start && isDigit(codes[at] as number)))) at++
  // A letter before a stop is an initial.
  const isInitial = at === start + 1 && at < codes.length && codes[at] === stop
  return at > start && !isInitial && endsPlainly(codes, at) ? at : -1
}

/** Returns the end of a plain whole number. */
export function endOfPlainNumber(codes: Uint16Array, start: number): number {
  let at = start
  while (at < codes.length && isDigit(codes[at] as number)) at++
  if (at === start || !endsPlainly(codes, at)) return -1
  if (at === codes.length) return at
  const code = codes[at] as number
  return isLetter(code) || (code === comma && !isSpaceAt(codes, at + 1)) ? -1 : at
}

/** Returns the end of a mark that is a token by itself. */
export function endOfPlainMark(codes: Uint16Array, start: number): number {
  const code = codes[start] as number
  return singleMarks[code] === 1 || (code === stop && isSpaceAt(codes, start + 1)) ? start + 1 : -1
}

/** Returns the place behind white space; -1 if more than a space or a line break may be there. */
export function behindPlainSpace(codes: Uint16Array, start: number): number {
  let at = start
  while (at < codes.length && isSpace(codes[at] as number)) at++
  if (at >= codes.length) return at
  const code = codes[at] as number
  return code > 32 && code < ascii ? at : -1
}
