import { expect, test } from '@jest/globals'
import { readLinkedStory } from '../../../src/formats/documents/linked-data.js'
import { parseHtml } from '../../../src/formats/markup/markup.js'
import { listFields } from '../../support/reading.js'

const read = (data: unknown, type = 'application/ld+json') => {
  const source = `<html><body><script type="${type}">${JSON.stringify(data)}</script><p>Read.</p></body></html>`
  const story = readLinkedStory(parseHtml(source), source, 'page#1')
  return story === null ? null : [story.id, ...listFields(story)]
}

test('the article in the data of a page is a story with the id of the page', () => {
  const article = { '@type': 'NewsArticle', headline: 'Talks open', articleBody: 'Talks opened on Monday.' }
  expect(read(article)).toEqual(['page#1', 'headline: Talks open', 'body: Talks opened on Monday.'])
  expect(read({ '@graph': [{ '@type': 'WebSite', name: 'A' }, article] })?.[0]).toBe('page#1')
})

test('data without the words of an article, and scripts of programs, hold no story', () => {
  expect(read({ '@type': 'NewsArticle', headline: 'Talks open', articleBody: ' ' })).toBeNull()
  expect(read({ articleBody: 'Talks opened.' }, 'text/javascript')).toBeNull()
})
