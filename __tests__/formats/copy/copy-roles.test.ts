import { describe, expect, test } from '@jest/globals'
import { type CopyRole, type ParagraphContext, recogniseRole } from '../../../src/formats/copy/copy-roles.js'

/** A paragraph in the middle of a story, unless changes say otherwise. */
const roleOf = (text: string, changes: Partial<ParagraphContext> = {}): CopyRole =>
  recogniseRole({ text, index: 5, count: 10, amongLinks: false, isLast: false, isHeaded: false, ...changes })

describe('a paragraph is recognised by its words and its position', () => {
  test.each<[string, Partial<ParagraphContext>, CopyRole]>([
    ['ENDS', {}, 'end-mark'],
    ['* * *', {}, 'end-mark'],
    ['AFP sn', { isLast: true }, 'end-mark'],
    ['AFP sn', {}, 'body'], // only the last line is signed
    ['AFP sn', { isLast: true, count: 1, index: 0 }, 'body'], // a story is not only its signature
    ['BC-Harbor-Talks', { index: 0 }, 'slug'],
    ['en-harbor-talks', { index: 1 }, 'slug'],
    ['BC-Harbor-Talks', { index: 2 }, 'body'],
    ['By ANN LEE and TOM BERG', { index: 1 }, 'byline'],
    ['By Ann Lee, Political Editor', { index: 0 }, 'byline'],
    ['By Ann Lee', { index: 4 }, 'body'],
    ['By noon they were over', { index: 1 }, 'body'],
    ['Eds: UPDATES with quote.', {}, 'editors-note'],
    ['EDITOR’S NOTE: This story is old.', {}, 'editors-note'],
    ['Edsel cars are old.', {}, 'body'],
    ['Related coverage:', {}, 'related'],
    ['Fishing crews wait', { amongLinks: true }, 'related'],
    ['Fishing crews wait.', { amongLinks: true }, 'body'], // a sentence is no link
    ['(Reporting by Ann Lee; Editing by Tom Berg)', {}, 'credit'],
    ['Photo: Lia Roe', {}, 'credit'],
    ['(Photo by Lia Roe/LNA)', {}, 'credit'],
    ['(Lia Roe/LNA)', {}, 'credit'],
    ['(Lia Roe/LNA) shows the harbor.', {}, 'body'], // more than a credit
    ['Envoy Tomas Berg (L) and Mayor Rosa Quill (R) shake hands in Skarne.', {}, 'caption'],
    ['Envoy Tomas Berg (L) meets Mayor Rosa Quill in Skarne. (LNA/Kyodo)', {}, 'caption'],
    ['Sen. Ann Low (R) said the talks went on.', {}, 'body'], // one mark may be a party's
    ['Photo taken on May 9 shows the harbor. (LNA/Kyodo)', {}, 'caption'],
    ['Photo taken on May 9 shows the harbor.', {}, 'body'], // not credited
    ['FILE - Photo taken on May 9 shows the harbor.', {}, 'caption'],
    ['Harbor talks open in Skarne', { index: 0 }, 'headline'],
    ['Will the harbor open?', { index: 0 }, 'headline'],
    ['Talks opened on Thursday.', { index: 0 }, 'body'],
    ['Harbor talks open in Skarne', { index: 0, isHeaded: true }, 'body'],
    ['Harbor talks open in Skarne', { index: 0, count: 1 }, 'body'],
    ['Harbor talks open in Skarne', { index: 1 }, 'body'],
    ['word '.repeat(26).trim(), { index: 0 }, 'body'], // too long for a headline
    ['word '.repeat(25).trim(), { index: 0 }, 'headline'],
  ])('“%s” with %j is %s', (text, changes, role) => {
    expect(roleOf(text, changes)).toBe(role)
  })

  test('a caption is no longer than 700 characters', () => {
    const caption = (length: number): string => `Envoy Berg (L) and Mayor Quill (R) meet. ${'x'.repeat(length - 41)}`
    expect([roleOf(caption(700)), roleOf(caption(701))]).toEqual(['caption', 'body'])
  })
})
