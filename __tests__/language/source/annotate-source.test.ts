import { expect, test } from '@jest/globals'
import { withSource, storyOf } from '../../../src/examples/example-story.js'
import { annotate } from '../../../src/language/annotate.js'
import { annotateSource } from '../../../src/language/source/annotate-source.js'
import type { AnnotatedSource } from '../../../src/language/source/annotated-source.js'
import { loadTagger } from '../../../src/run/load-tagger.js'

function pair(source: string, fields: Parameters<typeof storyOf>[0], language = 'de'): AnnotatedSource {
  const story = withSource(storyOf(fields), language, source)
  if (story.source === undefined) throw new Error('The story has no source.')
  return annotateSource(story.source, annotate(story, loadTagger()).fields)
}

test('as many paragraphs are paired in their order', () => {
  const { passages, isUnpaired } = pair('Eins.\n\nZwei.', { body: 'One.\n\nTwo.' })
  expect(passages.map(({ source, english }) => [source, english])).toEqual([
    ['Eins.', 'One.'],
    ['Zwei.', 'Two.'],
  ])
  expect(isUnpaired).toBe(false)
})

test('a headline is left out if the source has none', () => {
  expect(pair('Eins.\n\nZwei.', { headline: 'News', body: 'One.\n\nTwo.' }).passages).toHaveLength(2)
})

test('spans of both sides know their places', () => {
  const [, passage] = pair('Eins.\n\nZwei Leute.', { body: 'One.\n\nTwo people.' }).passages
  const span = passage?.englishSpan(4, 10)
  expect(span?.field.text.slice(span.start, span.end)).toBe('people')
  const source = passage?.sourceSpan(5, 10)
  expect(source?.segment.text.slice(source.start, source.end)).toBe('Leute')
})

test('a gap is marked at the first sentence, or beside what is missing', () => {
  const [passage] = pair('Eins. Zwei.', { body: 'One is here. Two.' }).passages
  const span = passage?.gapSpan()
  expect(span?.field.text.slice(span.start, span.end)).toBe('One is here.')
})

test('full dates have a month and a day', () => {
  expect(pair('9月26日和10月，共3个月', { body: 'One.' }, 'zh').fullDates).toEqual([{ month: 9, day: 26 }])
})

test('of an unknown language nothing is known', () => {
  expect(pair('En.', { body: 'One.' }, 'sv').language).toBeNull()
})
