/** The source of a pattern that fits any of some words or patterns: "(?:news|press)". */
export const anyOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`

/** One pattern that fits wherever one of its named parts does; the first part that fits wins. */
export const joinPatterns = (parts: readonly RegExp[], flags: string): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), flags)

const nothing: readonly RegExpExecArray[] = []

/**
 * Finds all places of a global pattern, as `matchAll` does, which makes a new pattern at each call and so compiles it
 * again and again.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return nothing
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** Finds a slow pattern as `findAll` does, but only in a text with a quick sign that it may be there. */
export const findWith = (text: string, sign: RegExp, pattern: RegExp): readonly RegExpExecArray[] =>
  sign.test(text) ? findAll(text, pattern) : nothing

/**
 * Finds a pattern as `findAll` does, but looks only where one of its first characters stands, which is many times
 * faster. `starts` is global and matches one such character; the pattern is sticky.
 */
export function findFrom(text: string, starts: RegExp, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  starts.lastIndex = 0
  while (starts.test(text)) {
    const at = starts.lastIndex - 1
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    found.push(match)
    starts.lastIndex = at + Math.max(1, match[0].length)
  }
  return found
}
