/** A range of a text, in UTF-16 units; its end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const lengthOf = ({ start, end }: Range): number => end - start

/** Returns how many characters two ranges share. */
export const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const textAt = (text: string, { start, end }: Range): string => text.slice(start, end)

/** Returns the index of the first sorted value whose key is at least `least`; the number of values if there is none. */
export function firstFrom<T>(sorted: readonly T[], least: number, key: (each: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    // `middle` lies within the array: low <= middle < high.
    if (key(sorted[middle] as T) >= least) high = middle
    else low = middle + 1
  }
  return low
}
