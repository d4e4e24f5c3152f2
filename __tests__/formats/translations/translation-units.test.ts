import { expect, test } from '@jest/globals'
import { type Element, findElement, parseXml } from '../../../src/formats/markup/markup.js'
import { readTarget } from '../../../src/formats/translations/translation-units.js'
import { listFields, sliceOf } from '../../support/reading.js'

const read = (text: string): ReturnType<typeof readTarget> =>
  readTarget(findElement(parseXml(text), 'target') as Element, text)

test('inline codes hold no words, and other inline elements do', () => {
  const text = '<unit><target>Talks <ph id="1">&lt;b&gt;</ph><g id="2">opened</g><x/>.</target></unit>'
  expect(listFields({ fields: read(text) })).toEqual(['body: Talks opened.'])
})

test('a target leads back to the file, and has its path', () => {
  const text = '<unit><target>Fish &amp; <bpt i="1">x</bpt>chips.</target></unit>'
  const [field] = read(text)
  expect(field && [field.path, sliceOf(field, '& chips', text), sliceOf(field, 'chips', text)]).toEqual([
    '/unit/target',
    ['&amp; <bpt i="1">x</bpt>chips', false],
    ['chips', true],
  ])
})

test('a target may hold a whole story', () => {
  expect(listFields({ fields: read('<target>Talks open\n\nSKARNE (LNA) -- Talks opened.</target>') })).toEqual([
    'headline: Talks open',
    'dateline: SKARNE (LNA)',
    'body: Talks opened.',
  ])
})
