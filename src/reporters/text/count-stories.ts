/** Returns “3 stories”, or “3 stories, 2 more not checked” if some were left out. */
export const countStories = (checked: string, leftOut: number): string =>
  leftOut === 0 ? checked : `${checked}, ${leftOut.toLocaleString('en')} more not checked`

/** Says that a run checked no story, because all were left out. */
export const noneChecked = (leftOut: number): string => `No story was checked: ${leftOut.toLocaleString('en')} left out`
