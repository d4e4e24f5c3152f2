/** The source of a pattern that fits any of some words or patterns: "(?:news|press)". */
export const anyOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`

/** One pattern that fits wherever one of its named parts does; the first part that fits wins. */
export const joinPatterns = (parts: readonly RegExp[], flags: string): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), flags)
