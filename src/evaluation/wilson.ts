export interface Interval {
  readonly low: number
  readonly high: number
}

/** The normal quantile of a two-sided interval of 95 %. */
const z = 1.959964

/**
 * Returns Wilson’s score interval of 95 % for a share (E. B. Wilson, JASA 22, 1927). It also holds for few cases, and
 * for shares near 0 and 1.
 */
export function wilsonInterval(count: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 }
  const share = count / of
  const centre = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}
