import { availableParallelism } from 'node:os'

/**
 * Characters that each thread needs for it to pay. In the time in which a thread warms up, another one checks half a
 * million; the rest is for processors that are busy.
 */
const share = 2e6

/** Returns how many threads are to check so many characters: as many as the user wants, or as pay on this machine. */
export const countThreads = (wanted: number | 'auto', characters: number): number =>
  wanted === 'auto' ? Math.max(1, Math.min(availableParallelism(), Math.floor(characters / share))) : wanted
