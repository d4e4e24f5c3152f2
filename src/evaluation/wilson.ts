export interface Interval {
  readonly low: number
  readonly high: number
}

/** The normal quantile of a two-sided 95 % interval. */
const z = 1.959964

/** Wilson's score interval for a share, 95 % (E. B. Wilson, JASA 22, 1927): holds for few and for extreme counts too. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 }
  const share = hits / of
  const centre = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) }
}
