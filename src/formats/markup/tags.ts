/** Returns the name of a tag as it is written, in lower case; null for a comment or a declaration. */
export const tagName = (tag: string): string | null => /^<\/?([a-z][a-z\d-]*)/iu.exec(tag)?.[1]?.toLowerCase() ?? null

/**
 * True if two texts that only a comment parts would be glued: a sentence and the next one, or two words. Systems that
 * draw pages also write comments within words and before marks: "5<!-- -->th", "Ana<!-- -->,".
 */
export const glues = (before: string, after: string): boolean =>
  (/[.!?;:,…][”’"')\]]*$/u.test(before) && /^[\p{Lu}“‘"(]/u.test(after)) ||
  (/[;,!?]$/u.test(before) && /^\p{L}/u.test(after)) ||
  (/\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(after))
