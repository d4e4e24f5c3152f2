import { expect, test } from '@jest/globals'
import { findGluedWords } from '../../../src/language/patterns/glued-words.js'
import { bodyOf } from '../../support/annotated.js'

const partsOf = (text: string): readonly (string | null)[] =>
  Array.from(findGluedWords(bodyOf(text)), each => each.text)

test.each([
  ['the head ofthe town', 'of the'],
  ['a goal fromtheleft', 'from the left'],
  ['on theleft side', 'the left'],
  ['he walked alongthe pier', 'along the'],
  ['a crane whichwas old', 'which was'],
  ['the net weighs45 kilograms', 'weighs 45'],
  ['a total of34 crews', 'of 34'],
  ['it carried120 crews', 'carried 120'],
  ['it has 12people on it', '12 people'],
  ['it is 140kilograms', '140 kilograms'],
  ['Skipper JoséVilanova left', 'José Vilanova'],
  ['Manager KimTae-ho left', 'Kim Tae-ho'],
  ['The mayor LenaQuaye left. Quaye was late.', 'Lena Quaye'],
  ['He met Dr.Roe there', 'Dr. Roe'],
  ['on Nov.5 they left', 'Nov. 5'],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual([parts])
})

test.each([
  'The theremin and the absinthe, the lathe and the tithe, thereof and whereas',
  'iPhone, YouTube, eBay, McDonald, DeSantis, SpaceX, FedEx, AstraZeneca',
  'windows10, area51, mp3, the a320, the 747s, 100mph and 5km',
  'in the 1990s, the 10th boat, a £5million sale',
  'JesÃos, toto, forno',
  'Dr. Roe on Nov. 5',
])('%s is right', text => {
  expect(partsOf(text)).toEqual([])
})
