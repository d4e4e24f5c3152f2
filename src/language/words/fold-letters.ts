/** Returns a text without the marks on its letters: “José” becomes “Jose”. */
export const stripMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Returns a text in lower case, without the marks on its letters. */
export const foldLetters = (text: string): string => (/^[a-z]*$/iu.test(text) ? text : stripMarks(text)).toLowerCase()
