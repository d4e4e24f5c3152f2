const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** Writes a number as English news does: “520 million”, “16,000”. */
export function sayValue(value: number): string {
  const [factor, word] = scales.find(([each]) => value >= each) ?? [1, '']
  const digits = (value / factor).toLocaleString('en', { maximumFractionDigits: 3 })
  return word === '' ? digits : `${digits} ${word}`
}

const parts = new Map([
  [-1, 'a tenth of'],
  [-2, 'a hundredth of'],
  [-3, 'a thousandth of'],
  [1, 'ten times'],
  [2, 'a hundred times'],
  [3, 'a thousand times'],
  [6, 'a million times'],
])

/** Says how a number is 10 to a power times another one, before “that”. */
export function sayPower(power: number): string {
  const factor = (10 ** Math.abs(power)).toLocaleString('en')
  return parts.get(power) ?? (power > 0 ? `${factor} times` : `1/${factor} of`)
}
