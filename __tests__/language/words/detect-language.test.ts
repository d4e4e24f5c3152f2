import { expect, test } from '@jest/globals'
import { type LanguagePackage, makeDetector } from '../../../src/language/words/detect-language.js'

const answering = (language: string, scores: Readonly<Record<string, number>>, isReliable = true): LanguagePackage => ({
  detect: () => ({ language, isReliable: () => isReliable, getScores: () => scores }),
})

test.each([
  ['a clear language', answering('de', { de: 0.8, en: 0.3 }), 'de'],
  ['English', answering('en', { en: 0.8, de: 0.79 }), 'en'],
  ['nothing where English is as likely', answering('de', { de: 0.8, en: 0.75 }), null],
  ['nothing where the package is not sure', answering('de', { de: 0.8 }, false), null],
  ['nothing without the package', null, null],
])('tells %s', (_, found, language) => {
  expect(makeDetector(() => found)('Text.')).toBe(language)
})

test('the package is opened when it is first asked, and once', () => {
  let opened = 0
  const detector = makeDetector(() => {
    opened++
    return answering('en', {})
  })
  expect(opened).toBe(0)
  detector('a')
  detector('b')
  expect(opened).toBe(1)
})
