const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The names of months in English and their short forms, by their number. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index) => [name, index + 1] as const),
  ...names.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['Sept', 9],
])

/** Returns the name of a month, from 1. */
export const nameMonth = (month: number): string => names[month - 1] ?? ''
