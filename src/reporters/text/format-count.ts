/** Returns "1 story", "2 stories", "1200 stories". */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

/** Returns the same with the thousands set apart, for people: "1,200 stories". */
export const formatLargeCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
