import type { Range } from '../../story/search.js'

export const lengthOf = ({ start, end }: Range): number => end - start

/** Returns how many characters two ranges share. */
export const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const textAt = (text: string, { start, end }: Range): string => text.slice(start, end)
