import { expect, test } from '@jest/globals'
import { countSyllables, isPinyin } from '../../../src/language/words/syllables.js'

test.each(['zhenxing', 'xiaoming', 'li', 'jianhua', 'wuyu', 'guang', 'lüe'])('%s may be Chinese', name => {
  expect(isPinyin(name)).toBe(true)
})
test.each(['kurose', 'bermejo', 'olontseva', 'stetsiuk', ''])('%s is not Chinese', name => {
  expect(isPinyin(name)).toBe(false)
})
test.each([
  ['quill', 1],
  ['lundgren', 2],
  ['bermejo', 3],
  ['hmm', 0],
])('%s has %d syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables)
})
