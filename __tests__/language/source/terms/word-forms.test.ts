import { expect, test } from '@jest/globals'
import { findSourceLanguage } from '../../../../src/language/source/knowledge/index.js'
import { WordForms } from '../../../../src/language/source/terms/word-forms.js'

const areForms = (language: string, dictionary: string, form: string): boolean => {
  const forms = new WordForms(findSourceLanguage(language)?.inflection ?? null, language)
  const stems = forms.stemsOf(dictionary)
  return forms.readStems(form).some(stem => stems.has(stem))
}

test.each([
  ['ru', 'рынок', ['рынка', 'рынками', 'Рынок']],
  ['ru', 'портовый', ['портового', 'портовым', 'портовая', 'портовых']],
  ['ru', 'управление', ['управлений', 'управлением']],
  ['ru', 'ёлка', ['елки', 'ЁЛКУ']],
  ['uk', 'міст', ['мосту', 'мостів']],
  ['uk', 'рука', ['руці', 'рукою']],
  ['uk', 'вівторок', ['вівторка']],
  ['cs', 'svazek', ['svazku', 'svazky']],
  ['cs', 'přístavní', ['přístavního']],
  ['cs', 'stůl', ['stolu']],
  ['de', 'Vertrag', ['Verträge', 'Verträgen', 'Vertrags']],
  ['de', 'Maßnahme', ['Massnahmen']],
  ['is', 'land', ['lönd', 'löndum', 'landinu']],
  ['is', 'gæslan', ['gæslunnar', 'gæslunni', 'gæsluna']],
  ['he', 'ממשלה', ['הממשלה', 'ממשלת', 'שהממשלה']],
  ['he', 'נמל', ['הנמל', 'נמלים']],
  ['ko', '항만공사', ['항만공사가', '항만공사에서']],
  ['ar', 'حكومة', ['والحكومة', 'حكومات']],
  ['tr', 'bakanlık', ['bakanlığı']],
  ['fr', 'hôpital', ['hôpitaux']],
  ['es', 'cruz', ['cruces']],
  ['pl', 'rynek', ['rynku', 'rynki']],
  ['pt', 'avião', ['aviões']],
  ['it', 'porto', ['porti']],
  ['nl', 'haven', ['havens']],
  ['ha', 'gwamnati', ['gwamnatin']],
])('%s: %s is known again', (language, dictionary, forms) => {
  expect(forms.filter(form => !areForms(language, dictionary, form))).toEqual([])
})

test.each([
  ['uk', 'місто', 'мосту'],
  ['ru', 'порт', 'портрет'],
  ['ru', 'кот', 'который'],
  ['ru', 'мир', 'миф'],
  ['de', 'Bank', 'Bande'],
])('%s: %s is not %s', (language, dictionary, other) => {
  expect(areForms(language, dictionary, other)).toBe(false)
})
