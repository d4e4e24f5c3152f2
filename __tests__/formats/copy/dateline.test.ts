import { describe, expect, test } from '@jest/globals'
import { findDateline } from '../../../src/formats/copy/dateline.js'

describe('a dateline', () => {
  test.each([
    ['SEOUL, April 12 (Yonhap) -- Talks', 'SEOUL, April 12 (Yonhap)'],
    ['GROSETO, Italy (AP) - Talks', 'GROSETO, Italy (AP)'],
    ['NEW YORK (AP) _ Talks', 'NEW YORK (AP)'],
    ['TOKYO, April 12 (Kyodo) Talks', 'TOKYO, April 12 (Kyodo)'],
    ['TOKYO - Talks', 'TOKYO'],
    ['BEIJING, Sept. 3 — Talks', 'BEIJING, Sept. 3'],
    ['(Reuters) - Talks', '(Reuters)'],
    ['MOSCOW, April 12. /TASS/. Talks', 'MOSCOW, April 12. /TASS/'],
    ['Pyongyang, April 12 (KCNA) -- Talks', 'Pyongyang, April 12 (KCNA)'],
  ])('of “%s” is found', (paragraph, dateline) => {
    const found = findDateline(paragraph)
    expect([paragraph.slice(0, found?.end), paragraph.slice(found?.textStart)]).toEqual([dateline, 'Talks'])
  })

  test.each([
    ['SEOUL, Nov 26 AFP - Talks', 'SEOUL, Nov 26 AFP'],
    ['Lima, Jan 2 (EFE).- Talks', 'Lima, Jan 2 (EFE)'],
    ['(ANSA) - Rome, October 11 - Talks', '(ANSA) - Rome, October 11'],
    ['Bad Homburg (dpa) - Talks', 'Bad Homburg (dpa)'],
    ['Bad Homburg (lnw/dpa) - Talks', 'Bad Homburg (lnw/dpa)'],
    ['Rio de Janeiro, 2 May (EFE) - Talks', 'Rio de Janeiro, 2 May (EFE)'],
  ])('of “%s” is found too', (paragraph, dateline) => {
    const found = findDateline(paragraph)
    expect([paragraph.slice(0, found?.end), paragraph.slice(found?.textStart)]).toEqual([dateline, 'Talks'])
  })

  test.each([
    'Talks - the first in a year - opened.',
    'He met Kim (Jong) -- not Lee -- there.',
    'NATO said so.',
    'Seoul - Talks', // a city in small letters needs its agency
    'TOKYO-Talks', // no space round the dash
    'TOKYO, April 12 (Kyodo)', // nothing follows
    'SEOUL, April 12 (yonhap) -- Talks', // no agency begins with a small letter
    `${'TOKYO '.repeat(30)}- Talks`, // longer than any dateline
  ])('is not in “%s”', paragraph => {
    expect(findDateline(paragraph)).toBe(null)
  })
})
