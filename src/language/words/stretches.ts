/** From one place of a text to another. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether some of a text lies within one of these stretches; asked for many times, each answer takes the logarithm of their number. */
export function covering(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  let reach = 0
  // How far the stretches go that begin at a place or before it.
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
