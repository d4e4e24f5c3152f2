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
    ['Kesh (lna) - Talks', 'Kesh (lna)'],
    ['Lima, Jan 2 (EFE).- Talks', 'Lima, Jan 2 (EFE)'],
    ['(ANSA) - Rome, October 11 - Talks', '(ANSA) - Rome, October 11'],
    ['Bad Homburg (dpa) - Talks', 'Bad Homburg (dpa)'],
    ['Bad Homburg (lnw/dpa) - Talks', 'Bad Homburg (lnw/dpa)'],
    ['Rio de Janeiro, 2 May (EFE) - Talks', 'Rio de Janeiro, 2 May (EFE)'],
    ['BEIJING, Jan. 12, 2024 (Xinhua) -- Talks', 'BEIJING, Jan. 12, 2024 (Xinhua)'],
    ['ORDEN, Japan, Oct. 17 Kyodo - Talks', 'ORDEN, Japan, Oct. 17 Kyodo'],
    ['(ANSA) - TURIN, FEB 24 - Talks', '(ANSA) - TURIN, FEB 24'],
    ['RENO, Nevada, May 16, 2019 /PRNewswire/ -- Talks', 'RENO, Nevada, May 16, 2019 /PRNewswire/'],
    ['NEW YORK--(BUSINESS WIRE)--Talks', 'NEW YORK--(BUSINESS WIRE)'],
    ['Pyongyang, October 12 (KCNA) --Talks', 'Pyongyang, October 12 (KCNA)'],
    ['(KCNA) --Talks', '(KCNA)'],
    ['(PTI): Talks', '(PTI)'],
    ['NEW DELHI: Talks', 'NEW DELHI'],
    ['New Delhi, Jan 12 (PTI): Talks', 'New Delhi, Jan 12 (PTI)'],
    ['Tehran, Jan 12, IRNA – Talks', 'Tehran, Jan 12, IRNA'],
    ['YEREVAN, JANUARY 12, ARMENPRESS. Talks', 'YEREVAN, JANUARY 12, ARMENPRESS'],
    ['KYIV, April 2. /Ukrinform/. Talks', 'KYIV, April 2. /Ukrinform/'],
    ['Dresden (dpa-AFX) - Talks', 'Dresden (dpa-AFX)'],
    ['Frankfurt/Main (dpa) - Talks', 'Frankfurt/Main (dpa)'],
    ['TOKYO, Jan. 5 (Jiji Press)--Talks', 'TOKYO, Jan. 5 (Jiji Press)'],
    ['MOSCOW, Sept. 23 - RIA Novosti. Talks', 'MOSCOW, Sept. 23 - RIA Novosti'],
    ['WASHINGTON, D.C. (AP) — Talks', 'WASHINGTON, D.C. (AP)'],
    ['ST. LOUIS — Talks', 'ST. LOUIS'],
    ['Kesh – 14 May – KUNA -- Talks', 'Kesh – 14 May – KUNA'],
    ['/GLOBE NEWSWIRE/ -- Talks', '/GLOBE NEWSWIRE/'],
    ['ORDEN, May 4, SANA-Talks', 'ORDEN, May 4, SANA'],
    ['BAKU, Azerbaijan, May 4. Talks', 'BAKU, Azerbaijan, May 4'],
    ['Kyiv, May 4 (Ukrinform). Talks', 'Kyiv, May 4 (Ukrinform)'],
    ['Manila (Philippines) (AFP) – Talks', 'Manila (Philippines) (AFP)'],
    ['ISLAMABAD - May 4 (APP): Talks', 'ISLAMABAD - May 4 (APP)'],
    ['(ANSA-AFP) - BERLIN, JAN 9 - Talks', '(ANSA-AFP) - BERLIN, JAN 9'],
    ['DUBAI, 3rd March, 2024 (WAM) -- Talks', 'DUBAI, 3rd March, 2024 (WAM)'],
    ['Kesh, Ramadan 3, 1445, March 13, 2024, SPA -- Talks', 'Kesh, Ramadan 3, 1445, March 13, 2024, SPA'],
    ['Orden, Nov 4, 2024 / 10:30 am (CNA). Talks', 'Orden, Nov 4, 2024 / 10:30 am (CNA)'],
    ['KESH/ORDEN/LONDON, Nov 4 (Reuters) - Talks', 'KESH/ORDEN/LONDON, Nov 4 (Reuters)'],
    ['Nov 4 (Reuters) - Talks', 'Nov 4 (Reuters)'],
    ['LONDON, UK / ACCESSWIRE / November 4, 2024 / Talks', 'LONDON, UK / ACCESSWIRE / November 4, 2024'],
    ['HONG KONG, Nov 4, 2024 - (ACN Newswire) - Talks', 'HONG KONG, Nov 4, 2024 - (ACN Newswire)'],
    ['SINGAPORE - Kesh Newswire - 4 November 2024 - Talks', 'SINGAPORE - Kesh Newswire - 4 November 2024'],
    ['Geneva, 4 November 2024 - Talks', 'Geneva, 4 November 2024'],
    ['GENEVA (4 November 2024) – Talks', 'GENEVA (4 November 2024)'],
    ['DUSHANBE, 04.11.2024 /NIAT Khovar/. Talks', 'DUSHANBE, 04.11.2024 /NIAT Khovar/'],
    ['Damascus, SANA- Talks', 'Damascus, SANA'],
    ['Kesh | AFP | Monday 11/4/2024 - Talks', 'Kesh | AFP | Monday 11/4/2024'],
    ['ALGIERS- Talks', 'ALGIERS'],
    ['ORDEN. KAZINFORM - Talks', 'ORDEN. KAZINFORM'],
    ['NNA - Talks', 'NNA'],
    ['Kesh /MONTSAME/ Talks', 'Kesh /MONTSAME/'],
  ])('of “%s” is found too', (paragraph, dateline) => {
    const found = findDateline(paragraph)
    expect([paragraph.slice(0, found?.end), paragraph.slice(found?.textStart)]).toEqual([dateline, 'Talks'])
  })

  test.each([
    'Talks - the first in a year - opened.',
    'He met Kim (Jong) -- not Lee -- there.',
    'NATO said so.',
    'Mayor Ann Lee (Labour) - a former pilot - opened the bridge.', // an aside
    'Kesh (built in 1920) (now closed) - a fort - is old.',
    'On May 4. Talks opened.',
    'NOTE: Talks',
    'FACT BOX UPDATE: Talks',
    'WHO: Talks', // a short name before a colon
    'New Delhi: Talks',
    'FIFA: Talks',
    'DNA - Talks', // an abbreviation
    'Microfarm (MCFM) - Talks', // the sign of a firm
    'Sen. Ann Low (R-Ohio) - Talks',
    'Monday, Nov. 4, 2024 - Talks', // no place
    'Helsinki | Home | Talks',
    'Gaza, WAFA Director Lee said', // an agency’s chief
    'The Mayor (Kim) said -- Talks',
    'Mayor Kim, May 9 - Talks',
    'On May 9 (Monday) talks opened.',
    'Seoul - Talks', // a city in small letters needs its agency
    'TOKYO-Talks', // no space round the dash
    'TOKYO, April 12 (Kyodo)', // nothing follows
    'SEOUL, April 12 (yonhap) -- Talks', // no agency begins with a small letter
    `${'TOKYO '.repeat(30)}- Talks`, // longer than any dateline
  ])('is not in “%s”', paragraph => {
    expect(findDateline(paragraph)).toBe(null)
  })
})

test('a dateline may stand alone with its sender', () => {
  expect(findDateline('Baku, May 4, AZERTAC')).toEqual({ end: 20, textStart: 20 })
})
