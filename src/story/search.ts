/** A run of a text, in UTF-16 units from the text's start; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Returns the index of the first of some sorted items whose key is `least` or more; their number if there is none. */
export function firstFrom<T>(sorted: readonly T[], least: number, key: (item: T) => number): number {
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

/** Returns the index of the last of some sorted items whose key, a whole number, is `most` or less; -1 if none is. */
export const lastUpTo = <T>(sorted: readonly T[], most: number, key: (item: T) => number): number =>
  firstFrom(sorted, most + 1, key) - 1

/** Returns a range's start, the usual key of sorted ranges. */
export const startOf = ({ start }: Pick<Range, 'start'>): number => start
