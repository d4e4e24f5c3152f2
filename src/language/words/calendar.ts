/** Weekdays from Sunday, as {@link findWeekday} counts them. */
export const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Returns the number of days of a month in the Gregorian calendar; month 1 is January. */
export function countDays(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Returns the weekday of a Gregorian date, 0 for Sunday (T. Sakamoto's congruence, 1992). */
export function findWeekday(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const from = month < 3 ? year - 1 : year
  return (
    (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + (shifts[month - 1] ?? 0) + day) % 7
  )
}
