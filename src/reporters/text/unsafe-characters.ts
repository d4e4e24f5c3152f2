/**
 * Characters that no output may have raw, as the body of a character class: controls, which command terminals or end
 * a line, the line ends of Unicode, and the marks that turn text round. Every format escapes them in its own way.
 */
export const unsafeCharacters = '\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069'
