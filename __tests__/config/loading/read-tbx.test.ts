import { expect, test } from '@jest/globals'
import { readTbx } from '../../../src/config/loading/read-tbx.js'

const note = (status: string): string => `<termNote type="administrativeStatus">${status}</termNote>`

test('reads version 3, with its categories as attributes or as elements', () => {
  const text = `<tbx type="TBX-Basic" xmlns:min="x"><text><body><conceptEntry id="c1">
    <langSec xml:lang="en"><termSec><term>quay staff</term></termSec>
      <termSec><term>port authority</term>${note('preferredTerm-admn-sts')}</termSec>
      <termSec><term>harbor office</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
    <langSec xml:lang="zh-CN"><termSec><term>港务局</term></termSec></langSec>
    <langSec xml:lang="fr"><termSec><term>capitainerie</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`
  const rest = { english: ['port authority', 'quay staff'], forbidden: ['harbor office'] }
  expect(readTbx(text)).toEqual([
    { source: '港务局', language: 'zh-CN', ...rest },
    { source: 'capitainerie', language: 'fr', ...rest },
  ])
})

test('reads version 2, with entities and groups of terms', () => {
  const text = `<martif type="TBX-Basic"><text><body>
    <termEntry><langSet xml:lang="en-US"><ntig><termGrp><term>salt &amp; pans</term></termGrp></ntig></langSet>
    <langSet xml:lang="de"><tig><term>Saline</term></tig></langSet></termEntry>
    <termEntry><langSet xml:lang="de"><tig><term>Hafen</term></tig></langSet></termEntry>
  </body></text></martif>`
  expect(readTbx(text)).toEqual([{ source: 'Saline', language: 'de', english: ['salt & pans'] }])
})

test.each([
  ['<tbx>\n<conceptEntry>', 2, /^This is not well-formed XML/u],
  ['<tbx></tbx>', 1, /^This is no TBX/u],
  ['<tbx><conceptEntry>\n<langSec></langSec></conceptEntry></tbx>', 2, /^This langSec has no “xml:lang”/u],
  [
    '<tbx><conceptEntry><langSec xml:lang="de">\n<termSec></termSec></langSec></conceptEntry></tbx>',
    2,
    /^This termSec has no term/u,
  ],
  ['<tbx><conceptEntry></conceptEntry></tbx>', 1, /^No term of this termbase/u],
])('%j is refused', (text, line, message) => {
  expect(() => readTbx(text)).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) }))
})
