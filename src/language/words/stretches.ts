import { lastUpTo, type Range, startOf } from '../../story/search.js'

/** Returns a predicate: true if one of the ranges contains a run. Each answer takes logarithmic time. */
export function coverStretches(stretches: readonly Range[]): (start: number, end: number) => boolean {
  let reach = 0
  // The farthest end of the ranges up to each one.
  const reaches = [...stretches]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, reach: (reach = Math.max(reach, end)) }))
  return (start, end) => (reaches[lastUpTo(reaches, start, startOf)]?.reach ?? -1) >= end
}
