import { expect, test } from '@jest/globals'
import { storyOf, withSource } from '../../../src/examples/example-story.js'
import { annotate } from '../../../src/language/annotate.js'
import { annotateSource } from '../../../src/language/source/annotate-source.js'
import { compareDates, type DateDifference } from '../../../src/language/source/compare-dates.js'
import { loadTagger } from '../../../src/run/load-tagger.js'

function compare(language: string, source: string, english: string): readonly DateDifference[] {
  const story = withSource(storyOf({ body: english }), language, source)
  if (story.source === undefined) throw new Error('The story has no source.')
  const { passages, language: known } = annotateSource(story.source, annotate(story, loadTagger()).fields)
  if (known === null) throw new Error(`Nothing is known of ${language}.`)
  return passages.flatMap(passage => compareDates(passage, known))
}

/** Says each difference by its kind and the words on both sides. */
const say = (language: string, source: string, english: string): readonly (readonly string[])[] =>
  compare(language, source, english).map(each => [
    each.kind,
    source.slice(each.source.start, each.source.end),
    english.slice(each.english.start, each.english.end),
  ])

test.each([
  ['zh', '会谈于9月26日举行', 'Talks were held on October 26', ['month', '9月26日', 'October 26']],
  ['zh', '会谈于９月２６日举行', 'Talks were held on Sept. 27', ['day', '９月２６日', 'Sept. 27']],
  ['de', 'Am 5. März begann es', 'It began on March 4', ['day', '5. März', 'March 4']],
  ['de', 'Am Samstag begann es', 'It began on Friday', ['weekday', 'Samstag', 'Friday']],
])('%s: %j is not %j', (language, source, english, difference) => {
  expect(say(language, source, english)).toEqual([difference])
})

test.each([
  ['the same date', 'zh', '9月26日', 'on 26 September'],
  ['a day that the English leaves out', 'zh', '9月26日', 'in September'],
  ['a day that the source leaves out', 'zh', '9月', 'on September 26'],
  ['no date in the English', 'zh', '9月26日', 'The talks went on'],
  ['no date in the source', 'zh', '会谈继续', 'on September 26'],
  ['a month that one of several dates has', 'zh', '9月26日和10月3日', 'until October 3'],
  ['other months, but not as many dates', 'zh', '9月26日和10月3日', 'on May 3'],
  ['the day in other words of the English', 'zh', '9月26日', 'on the 26th, a day before September 27'],
  ['the day as a word of the English', 'zh', '9月5日', 'on the fifth, a day before September 6'],
  ['the day of the English elsewhere in the source', 'zh', '9月26日开幕，27日闭幕', 'The fair closed on September 27'],
  ['the same weekday', 'de', 'Am Samstag', 'on Saturday'],
  ['one weekday of two', 'de', 'Am Samstag und am Sonntag', 'on Sunday'],
  ['a feast', 'de', 'Am Samstag', 'on Good Friday'],
])('no difference: %s', (_, language, source, english) => {
  expect(compare(language, source, english)).toEqual([])
})

test('a number that only contains the day does not stand for it', () => {
  expect(say('zh', '9月2日', 'on September 3 at 12 or 20 places')).toEqual([['day', '9月2日', 'September 3']])
})

test('a date and a weekday can both differ', () => {
  expect(say('de', 'Am Montag, dem 5. März', 'on Tuesday, March 4').map(([kind]) => kind)).toEqual(['day', 'weekday'])
})
