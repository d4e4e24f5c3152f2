import { expect, test } from '@jest/globals'
import { tmxReader } from '../../../src/formats/translations/tmx.js'
import { readStories } from '../../support/reading.js'

test('a unit without an id is named after its place', () => {
  expect(
    readStories(
      tmxReader,
      '<tmx><body><tu><tuv lang="EN"><seg>Talks opened.</seg></tuv></tu><tu><tuv lang="zh"><seg>x</seg></tuv></tu></body></tmx>',
    ).map(({ id }) => id),
  ).toEqual(['file#1'])
})

test('English may have a region after a hyphen or an underscore', () => {
  const unit = (lang: string): string =>
    `<tmx><body><tu><tuv xml:lang="de"><seg>Eins.</seg></tuv><tuv xml:lang="fr"><seg>Un.</seg></tuv><tuv xml:lang="${lang}"><seg>One.</seg></tuv></tu></body></tmx>`
  expect(['en_US', 'EN', 'en-GB', 'enm'].map(lang => readStories(tmxReader, unit(lang))[0]?.fields[0]?.text)).toEqual([
    'One.',
    'One.',
    'One.',
    'Un.',
  ])
})

test('without English, the second variant is the translation', () => {
  const unit =
    '<tu tuid="u"><tuv lang="zh"><seg>x</seg></tuv><tuv lang="de"><seg>Eins.</seg><seg>Zwei.</seg></tuv></tu>'
  expect(
    readStories(tmxReader, `<tmx><body>${unit}</body></tmx>`).map(({ id, fields }) => [
      id,
      fields.map(({ text, path }) => `${String(path)}: ${text}`),
    ]),
  ).toEqual([['u', ['/tmx/body/tu/tuv[2]/seg: Eins.', '/tmx/body/tu/tuv[2]/seg[2]: Zwei.']]])
})
