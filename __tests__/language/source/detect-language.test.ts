import { expect, test } from '@jest/globals'
import { tellLanguage } from '../../../src/language/source/detect-language.js'

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
