import { expect, test } from '@jest/globals'
import { findSecondAttributions } from '../../../src/language/patterns/second-attributions.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(findSecondAttributions(bodyOf(text)), ({ first, last }) => text.slice(first.start, last.end))

test.each([
  ['Kim said: “I am happy to be back,” Kim said.', 'Kim said'],
  ['The mayor noted that it is time to act, the mayor noted.', 'the mayor noted'],
  ['According to Lee, Lee thinks that it is safe.', 'According to Lee, Lee thinks'],
  ['According to the bureau, the bureau had denied it.', 'According to the bureau, the bureau had denied'],
  ['Prates said, in an interview, she said that it was safe.', 'Prates said, in an interview, she said'],
  ['The general, pointing out that it is over, pointed out that men must go.', 'pointing out that it is over, pointed'],
  [
    'While stressing that it is safe, the mayor stressed that time is short.',
    'stressing that it is safe, the mayor stressed',
  ],
  ['“He came twice,” she said, saying that she said so.', 'saying that she said'],
  ['The office said that the office said that it is open.', 'The office said that the office said'],
  ['According to Kim’s report, Kim said it was open.', 'According to Kim’s report, Kim said'],
  ['Quoting TASS, TASS reported that it is open.', 'Quoting TASS, TASS reported'],
  ['Kim told reporters in Kesh stated that it is open.', 'told reporters in Kesh stated'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['Kim said it was late, but Kim said no.'],
  ['The ministry said that it is open, the mayor said.'],
  ['Kim said, after a walk, Lee said no.'],
  ['According to Lee, he thinks that it is safe.'],
  ['According to the police, the police were told so.'],
  ['According to Lee, Kim had complained.'],
  ['Adding salt, the cook added water by the cup, said Kim.'],
  ['Saying no is hard, said Kim.'],
  ['She left, adding that she said goodbye to all.'],
  ['Prates said, in a note that she wrote, she said so.'],
  ['“Kim said it was late, Kim said.”'],
  ['Kim said that Lee said that it is open.'],
  ['According to Kim’s lawyer, Kim said no.'],
  ['Kim said in her remarks that it is open.'],
  ['The man who said no in court said that he was ill.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
