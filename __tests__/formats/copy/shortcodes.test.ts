import { expect, test } from '@jest/globals'
import { openShortcodes } from '../../../src/formats/copy/shortcodes.js'
import { FieldText } from '../../../src/story/field-text.js'

const open = (text: string): readonly (readonly [string | null, string])[] =>
  openShortcodes([{ text: new FieldText(text).verbatim(0, text.length), role: null }]).map(each => [
    each.role,
    each.text.text,
  ])

test.each([
  ['Talks opened.', [[null, 'Talks opened.']]],
  ['[caption id="a" width="300"] The hall in Kesh. [/caption]', [['caption', 'The hall in Kesh.']]],
  ['[caption id="a"] [/caption]', []],
  ['[gallery ids="1,2"]', []],
  ['[video mp4="a.mp4"] [/video]', []],
  ['[caption id="a"] The hall.', [[null, '[caption id="a"] The hall.']]], // never closed
  ['[Kesh] is a town.', [[null, '[Kesh] is a town.']]],
])('%s', (text, paragraphs) => {
  expect(open(text)).toEqual(paragraphs)
})
