import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../../src/formats/documents/front-matter.js'
import { listFields, sliceOf } from '../../support/reading.js'

describe('front matter', () => {
  test('gives the parts of a story by their keys', () => {
    const text =
      '---\ntitle: Talks open\nauthor: Ann Lee\nednote: Adds quote\nid: k7\nlang: "en"\ntags: [x]\n---\nOne.\n'
    const { fields, id, language, end } = readFrontMatter(text)
    expect(listFields({ fields })).toEqual(['headline: Talks open', 'byline: Ann Lee', 'editors-note: Adds quote'])
    expect([id, language, text.slice(end)]).toEqual(['k7', 'en', 'One.\n'])
    expect(fields.map(({ path }) => path)).toEqual(['title', 'author', 'ednote'])
  })

  test('loses the quotation marks around a value, and leads back to it', () => {
    const text = '---\r\ntitle: "Talks open"\r\nslug: \'a"\r\n---\r\nOne.'
    const { fields, end } = readFrontMatter(text)
    expect([listFields({ fields }), text.slice(end)]).toEqual([['headline: Talks open', 'slug: \'a"'], 'One.'])
    expect(fields[0] && sliceOf(fields[0], 'Talks open', text)).toEqual(['Talks open', true])
  })

  test.each([
    ['nested values', '---\n  title: Talks\nmeta:\n  author: Ann\n---\n'],
    ['keys without a value', '---\ntitle:\ntitle: \n---\n'],
  ])('has no fields of %s', (_, text) => {
    expect(readFrontMatter(text).fields).toEqual([])
  })

  test.each([
    ['that nothing closes', '---\ntitle: Talks\n', 0],
    ['that begins with text', 'One.\n---\ntitle: Talks\n---\n', 0],
    ['after a byte order mark alone', '\uFEFFOne.', 1],
    ['of four hyphens', '----\ntitle: Talks\n---\n', 0],
  ])('is none %s', (_, text, end) => {
    expect(readFrontMatter(text)).toEqual({ fields: [], id: null, language: undefined, end })
  })
})
