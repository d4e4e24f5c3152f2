import type { Token } from '../annotated-story.js'

const none = new Int32Array(0)

/**
 * Returns a number for each token of a field, so that it is cheap to compare two. Words that differ only in case have
 * one number.
 */
export const numberWords = ([first]: readonly Token[]): Int32Array => first?.words.folded ?? none

/** Returns for each token of a field the last place of its word before it, whatever its case; -1 for the first. */
export const findLastPlaces = ([first]: readonly Token[]): Int32Array => first?.words.lastPlaces ?? none
