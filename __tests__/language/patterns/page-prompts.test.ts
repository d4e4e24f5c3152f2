import { expect, test } from '@jest/globals'
import { isPageWord, measurePrompt } from '../../../src/language/patterns/page-prompts.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  'We use cookies to improve your visit.',
  'By continuing to browse you agree to our terms.',
  'Already a subscriber?',
  'You have reached your limit of free articles.',
  'Get the news of the day in your inbox.',
  'Enter your email address',
  'Your browser does not support this video.',
  'Please enable JavaScript.',
  'This video is no longer available.',
  'If you find an error, select it and press Ctrl+Enter.',
  'Disclaimer: the views are those of the author.',
  'The views expressed in this article are those of the author.',
  'The post Crews go out appeared first on Orden Post.',
  'This article was originally published on Orden Post.',
  'Orden Post is not responsible for the content of other sites.',
  'No part of this material may be copied.',
  'When using materials, a hyperlink to the site is required.',
  'Distributed by Orden Content, LLC.',
])('a page says “%s”', sentence => {
  expect(measurePrompt(sentence)).toBe(sentence.length)
  expect(bodyOf(sentence).tokens.some(isPageWord)).toBe(true)
})

test.each([
  'We use cod in the soup.',
  'The post on the island appeared empty.',
  'If you find a seal on the shore, call the office.',
  'No part of the road may be closed.',
  'You have reached the port.',
  'The video is new.',
])('a story says “%s”', sentence => {
  expect(measurePrompt(sentence)).toBe(0)
})
