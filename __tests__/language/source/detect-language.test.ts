import { expect, test } from '@jest/globals'
import { FieldText } from '../../../src/story/field-text.js'
import type { SourceSegment } from '../../../src/story/story.js'
import { languageOfSource, tellLanguage } from '../../../src/language/source/detect-language.js'

test.each([
  ['市长周一抵达。', 'zh'],
  ['市長は月曜日に港に到着した。', 'ja'],
  ['Мэр города приехал, и был дождь', 'ru'],
  ['Мер міста приїхав у понеділок', 'uk'],
  ['Der Bürgermeister ist nicht in der Stadt', 'de'],
  ['Starosta se v pondělí vrátil a je na radnici, která byla zavřená', 'cs'],
  ['ראש העיר הגיע ביום שני', 'he'],
  ['Bæjarstjórinn kom og það var ekki gott fyrir hann að koma', 'is'],
  ['The mayor of the town was not there', 'en'],
  ['Le maire est dans la ville pour une réunion', 'fr'],
  ['Градоначелник је стигао', null],
  ['Orden', null],
])('%s', (text, code) => {
  expect(tellLanguage(null, text)).toBe(code)
})

test('a declared language decides', () => {
  expect(['zh-Hant', 'iw', 'DE_ch'].map(tag => tellLanguage(tag, 'Orden'))).toEqual(['zh', 'he', 'de'])
  expect(tellLanguage('und', '市长周一抵达。')).toBe('zh')
})

test('a source without a declared language is told by all its segments, and once', () => {
  const segment = (text: string): SourceSegment => ({
    role: null,
    text,
    path: null,
    origin: new FieldText(text).verbatim(0, text.length).origin,
  })
  const segments = [segment('Orden'), segment('市长周一抵达。')]
  const source = { language: null, file: null, segments, alignment: 'paragraphs' } as const
  expect(languageOfSource(source)).toBe('zh')
  segments.push(segment('Мэр приехал в понедельник. '.repeat(9)))
  expect(languageOfSource(source)).toBe('zh')
})
