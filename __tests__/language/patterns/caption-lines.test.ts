import { expect, test } from '@jest/globals'
import type { Paragraph } from '../../../src/language/annotated-story.js'
import { isCaptionLine } from '../../../src/language/patterns/caption-lines.js'
import { bodyOf } from '../../support/annotated.js'

const isCaption = (text: string): boolean => isCaptionLine(bodyOf(text).paragraphs[0] as Paragraph)

test.each([
  'Image caption, The ferries were packed on Monday',
  'Image source, LNA Image caption, Quill meets the crews',
  'In the photo: the mayor opens the pier',
  'Pictured: Crews of the Gull',
  '▲ The trawler is towed to the pier. [Photo = Orden Coast Guard]',
  '▲ Crews mend nets. /Photo provided by Orden City',
  'The picture shows the pier. Photo provided by the company',
  'Crews on the pier at dawn. Photo: Ann Lee',
  'Crews mend nets in Kesh (archive - social media)',
])('the caption “%s”', text => {
  expect(isCaption(text)).toBe(true)
})

test.each([
  'Crews mend nets in Kesh. (AFP/Ann Lee)',
  'The crews were glad. Photo: Ann Lee',
  'The crews said it was sold (Reuters)',
  '▲ Nets come first.',
  'Crews mend nets.',
  `In the photo: ${'the mayor opens the pier '.repeat(20)}`,
])('no caption: “%s”', text => {
  expect(isCaption(text)).toBe(false)
})
