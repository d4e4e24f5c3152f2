import { expect, test } from '@jest/globals'
import { translationNotice } from '../../../src/language/patterns/translation-notices.js'

const found = (line: string): readonly string[] =>
  `The crews went out.\n\n${line}\n\nIt rained.`.match(translationNotice) ?? []

test.each([
  'AUTOMATED TRANSLATION FROM FINNISH',
  '*** TRANSLATED ***',
  '(Translated by DeepL)',
  '[Machine translation]',
  'Translated from Spanish by Google Translate.',
  'Note: Machine translation from Korean to English.',
  'This is a machine translation. The original is in Japanese.',
  'The following is an automatic translation of a dispatch.',
  'This story has been translated by AI and reviewed by an editor.',
  'This text was machine-translated.',
  'The original article in Portuguese was translated with an AI tool.',
  'Article translated automatically',
])('“%s” is a notice', line => {
  expect(found(line)).toEqual([line])
})

test.each([
  'Machine translation of court papers is banned in Norland.',
  'Automated translation tools are used in courts, he said.',
  'The report was translated by a machine, the court heard.',
  'The book was translated from Finnish by a computer, critics said.',
  'Translated by Ann Lee',
  'Translated into English, the motto means “all is well.”',
  'This article was translated by Ann Lee for the harbor board.',
  'Machine translation, he said, has changed the trade.',
])('“%s” is copy', line => {
  expect(found(line)).toEqual([])
})
