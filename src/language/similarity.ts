import { compareTwoStrings } from 'string-similarity'

/** How alike two strings are, 0 to 1: the share of letter pairs they have in common (Dice's coefficient). */
export const dice = (a: string, b: string): number => compareTwoStrings(a, b)
