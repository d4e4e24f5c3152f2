/** Makes a set of the words of a text, which white space separates. */
export const makeWordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))
