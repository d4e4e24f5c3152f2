import { expect, test } from '@jest/globals'
import { isCommentsHeading, isPageLine } from '../../../src/formats/documents/page-lines.js'

test.each([
  'Share',
  'Copy Link | Print',
  'Share this article on Facebook',
  'Skip to main content',
  'FILED UNDER:',
  'annk@example.com',
  'E-mail: a.k@news.example.com',
  'All News 14:05 October 3, 2022',
  'Updated: 3 May 2022',
  '2022-05-03',
  'Posted on Oktober 27, 2015 by Ann Kiel',
  '3 hours ago',
  '5 min read',
])('%s is a line about a story', line => {
  expect(isPageLine(line)).toBe(true)
})

test.each([
  'Print is dead',
  'Share prices fell on Monday.',
  'More boats sail',
  'Talks open on May 3, 2022',
  'SKARNE, May 3, 2022 (LNA) -- Talks opened.',
  'Write to annk@example.com',
  'The vote was at 14:05 on October 3, 2022.',
  'Two hours ago',
])('%s is none', line => {
  expect(isPageLine(line)).toBe(false)
})

test.each([
  [true, '34 responses to “Harbor talks open in Skarne”'],
  [true, 'Comments (12)'],
  [true, '3 Comments'],
  [true, 'Three thoughts on “Harbor talks”'],
  [true, 'Leave a Reply'],
  [true, 'Join the conversation'],
  [true, 'Top rated comments'],
  [false, 'Mayor comments on harbor talks, then leaves the room'],
  [false, 'A response to the strike'],
  [false, 'Comments by the mayor'],
])('%s: “%s” is the heading of readers’ comments', (isHeading, text) => {
  expect(isCommentsHeading(text)).toBe(isHeading)
})
