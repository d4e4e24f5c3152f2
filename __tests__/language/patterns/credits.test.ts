import { expect, test } from '@jest/globals'
import { measureBracketedCredit, measureOpenCredit, namesPicture } from '../../../src/language/patterns/credits.js'

test.each([
  ['(Kyodo) Both left.', '(Kyodo)'],
  ['(TNB/Kyodo)', '(TNB/Kyodo)'],
  ['[AP Photo/Lee Jin] and left.', '[AP Photo/Lee Jin]'],
  ['(Photo by Li Tao/Xinhua)', '(Photo by Li Tao/Xinhua)'],
  ['(LNA file photo) Both left.', '(LNA file photo)'],
  ['[Photo = Orden Gulls]', '[Photo = Orden Gulls]'],
  ['(Provided by Orden City) He left.', '(Provided by Orden City)'],
  ['(Image courtesy of the Orden Museum)', '(Image courtesy of the Orden Museum)'],
  ['[Orden Press Photographers Association]', '[Orden Press Photographers Association]'],
  ['(© Orden Tourism)', '(© Orden Tourism)'],
])('%s begins with a credit', (words, credited) => {
  expect(words.slice(0, measureBracketedCredit(words))).toBe(credited)
})

test.each([
  ['(Orden) Both left.'],
  ['(The Hague, 1988)'],
  ['(provided by law)'],
  ['(a photo of the mayor)'],
  ['They met (Kyodo).'],
])('%s does not', words => {
  expect(measureBracketedCredit(words)).toBe(0)
})

test.each([
  ['/Photo=Orden Music The five singers left.', '/Photo=Orden Music'],
  ['ORDEN PHOTO/Li Tao', 'ORDEN PHOTO/Li Tao'],
  ['Photo: Ann Lee', 'Photo: Ann Lee'],
  ['Photo by Ann Lee.', 'Photo by Ann Lee.'],
  ['©Orden Tourism The giants left.', '©Orden Tourism'],
])('%s begins with an open credit', (words, credited) => {
  expect(words.slice(0, measureOpenCredit(words))).toBe(credited)
})

test.each([['Photos by Ann Lee are on show.'], ['© 2025 Orden News'], ['Photo shops closed.'], ['Photo: a bridge']])(
  '%s does not',
  words => {
    expect(measureOpenCredit(words)).toBe(0)
  },
)

test('a credit may speak of a picture', () => {
  expect([namesPicture('(AP Photo/Lee Jin)'), namesPicture('(Kyodo)')]).toEqual([true, false])
})
