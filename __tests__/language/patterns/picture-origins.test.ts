import { expect, test } from '@jest/globals'
import { endsWithOrigin, isPictureWord, measurePictureCredit } from '../../../src/language/patterns/picture-origins.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  'Photo: Orden Harbor Police',
  'Photo: Ministry of Fisheries, Facebook',
  'Photo = provided by Orden Fire Department',
  '[Photo = provided by Orden police]',
  '=Photographed by Ann Lee (page 3)',
  'Photo courtesy of the interviewee',
  'Photo from social networks',
  'Screenshot from the video',
  'Illustration: Ann Lee / Orden Studio',
  'REUTERS/Ann Lee',
])('the credit “%s”', credit => {
  expect(measurePictureCredit(credit)).toBe(credit.length)
  expect(bodyOf(credit).tokens.some(isPictureWord)).toBe(true)
})

test.each(['Photo editors chose it', 'The photo of the mayor', 'Pictures of the sea hang there', 'Video is new'])(
  'no credit: “%s”',
  words => {
    expect(measurePictureCredit(words)).toBe(0)
  },
)

test.each([
  ['Crews mend nets in Kesh (archive - social media)', true],
  ['Crews mend nets in Kesh (Getty Images)', true],
  ['Crews mend nets in Kesh [file photo]', true],
  ['Crews mend nets in Kesh. (file photo)', false],
  ['Crews mend nets in Kesh (page 3)', false],
  ['Crews mend nets in Kesh', false],
])('“%s” has an origin: %s', (words, has) => {
  expect(endsWithOrigin(words)).toBe(has)
})
