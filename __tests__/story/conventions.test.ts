import { describe, expect, test } from '@jest/globals'
import {
  blankLine,
  credit,
  endMark,
  pictureWords,
  positionMark,
  relatedLabel,
  separator,
  signOff,
  suppressionLine,
} from '../../src/story/conventions.js'

const first = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null

describe('a position in a picture', () => {
  test.each([
    '(L)',
    '(R)',
    '(C)',
    '(center left)',
    '(far right)',
    '(2nd from R)',
    '(third from the left)',
    '(front row, 3rd from left)',
    '(back row)',
    '(top left)',
    '(clockwise from top left)',
    '(from left)',
  ])('is found: %s', mark => {
    expect(first(positionMark, `Envoy Tomas Berg ${mark} meets the mayor.`)).toBe(mark)
  })

  test.each(['(D)', '(left bank)', '(6th from)', '(Reuters)', 'L', '(l)', '(clockwise from the top left)'])(
    'is not found: %s',
    mark => {
      expect(first(positionMark, `Envoy Tomas Berg ${mark} meets the mayor.`)).toBe(null)
    },
  )
})

describe('words of a caption about its picture', () => {
  test.each([
    'Photo shows the harbor.',
    'This file photo taken on May 9 shows the harbor.',
    'A handout picture (Kyodo) released on May 9 shows it.',
    'FILE - The harbor of Skarne.',
    'FILE — The harbor of Skarne.',
    'Undated file photo of the harbor.',
    'Pool photo of the harbor.',
    'The mayor is seen at the gate.',
    'Crews are pictured on the quay.',
  ])('are found: %s', text => {
    expect(pictureWords.test(text)).toBe(true)
  })

  test.each([
    'The photo went round the world.',
    'She took a photo of the harbor.',
    'FILES were stolen.',
    'The mayor is seen as weak.',
    'The shows go on.',
  ])('are not found: %s', text => {
    expect(pictureWords.test(text)).toBe(false)
  })
})

describe('a credit in brackets', () => {
  test.each([
    '(Kyodo)',
    '(KCNA/Kyodo)',
    '(AP Photo/Lee Jin)',
    '(Photo by Li Tao/Xinhua)',
    '[Photo courtesy of the city]',
    '(Pool photo)',
    '(Handout)',
    '(Lia Roe/LNA)',
    '(Xinhua/Li Tao)',
  ])('is found: %s', text => {
    expect(first(credit, `The harbor. ${text}`)).toBe(text)
  })

  test.each(['(APEC)', '(the photo)', '(and/or)', '(May 9)', '(UPI', '(AP\n)'])('is not found: %s', text => {
    expect(first(credit, `The harbor. ${text}`)).toBe(null)
  })
})

test.each([
  ['Related coverage: a', 'Related coverage:'],
  ['Related stories :', 'Related stories :'],
  ['Read more: a', 'Read more:'],
  ['See also: a', 'See also:'],
  ['Recommended reading: a', 'Recommended reading:'],
  ['You may also like: a', 'You may also like:'],
  ['Related coverage goes on', null],
  ['Read: a', null],
  ['related news: a', null],
])('the label of related stories in “%s” is %j', (text, label) => {
  expect(first(relatedLabel, text)).toBe(label)
})

test.each([
  ['(MORE)', true],
  ['END', true],
  ['ends', true],
  ['-30-', true],
  ['###', true],
  ['XXX', true],
  ['=Kyodo', true],
  ['/END/', true],
  ['(END', false],
  ['END OF TALKS', false],
  ['##', false],
  ['=Reuters', false],
])('“%s” as an end mark: %s', (text, is) => {
  expect(endMark.test(text)).toBe(is)
})

test.each([
  ['___', true],
  ['* * *', true],
  ['~~~~', true],
  ['--', false],
  ['- a -', false],
])('“%s” as a separator: %s', (text, is) => {
  expect(separator.test(text)).toBe(is)
})

test.each([
  ['AAP RTV ar', true],
  ['AFP sn', true],
  ['AFP', true],
  ['Afp', false],
  ['AFP said so', false],
  ['A', false],
])('“%s” as a sign-off: %s', (text, is) => {
  expect(signOff.test(text)).toBe(is)
})

test.each([
  ['wirelint-disable', true],
  ['# wirelint-enable split-sentence', true],
  ['wirelint-disable-next-paragraph', true],
  ['wirelint-disabled newsrooms', false],
  ['The desk wrote wirelint-disable', false],
])('“%s” as a line that switches rules off or on: %s', (text, is) => {
  expect(suppressionLine.test(text)).toBe(is)
})

test('a blank line may hold white space, and lines may be several', () => {
  expect(Array.from('One.\n \t\nTwo.\nThree.\n\n\nFour.'.matchAll(blankLine), ({ index }) => index)).toEqual([4, 19])
})
