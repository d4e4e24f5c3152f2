import type { Range } from '../../story/search.js'
import { anyOf, findWith } from '../../story/pattern.js'
import type { AnnotatedField } from '../annotated-story.js'

/** Years from the Buddha’s death to the western era, as Thai and Lao calendars count. */
const buddhistYears = 543

const months = anyOf([
  'January|February|March|April|May|June|July|August|September|October|November|December',
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?',
])
/** “September 2568”, “Nov. 12, 2568”, “12 November 2568”: years that western stories do not reach. */
const buddhistDate = new RegExp(
  `(?<![\\p{L}])(${months} (?:\\d{1,2},? )?)(2[456]\\d\\d)(?![\\p{L}\\d,.]\\d|\\d| ?B\\.?C)`,
  'gu',
)
/** Words of copy that names the calendar, or that tells of things to come. */
const explained = new RegExp(
  `\\b${anyOf(['B\\.?E\\.?|Buddhist (?:era|calendar|year)', '(?:novel|film|movie|game|asteroid|comet|eclipse|planet|transit)s?|fiction'])}\\b`,
  'iu',
)

/** Finds dates in the years of the Buddhist calendar, with the western year. */
export function* findBuddhistDates(field: AnnotatedField): Iterable<Range & { readonly text: string }> {
  for (const { index, 0: date, 1: day = '', 2: year = '' } of findWith(field.text, / 2[456]\d\d/u, buddhistDate)) {
    const western = Number(year) - buddhistYears
    if (western < 1900 || western > 2100 || field.quotations.covers(index) || explained.test(field.text)) continue
    yield { start: index, end: index + date.length, text: `${day}${String(western)}` }
  }
}
