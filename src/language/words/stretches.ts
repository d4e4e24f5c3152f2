/** A run of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Returns a predicate: true if one of the stretches contains a run. Each answer takes logarithmic time. */
export function coverStretches(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  let reach = 0
  // The farthest end of the stretches up to each one.
  const reaches = [...stretches]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, reach: (reach = Math.max(reach, end)) }))
  return (start, end) => {
    let [low, high] = [0, reaches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reaches[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (reaches[low - 1]?.reach ?? -1) >= end
  }
}
