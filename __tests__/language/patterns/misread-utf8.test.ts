import { expect, test } from '@jest/globals'
import { findMisreadUtf8 } from '../../../src/language/patterns/misread-utf8.js'

const read = (text: string, at: number): string | undefined => {
  const found = findMisreadUtf8(text, at)
  return found === null ? undefined : `${text.slice(found.start, found.end)}=${found.meant}`
}

test.each([
  ['cookâ€™s', 4, 'â€™=’'],
  ['â€œsoâ€', 5, 'â€='],
  ['cafÃ©', 3, 'Ã©=é'],
  ['cafA\u0303©', 3, 'A\u0303©=é'],
  ['Nguyá»…n', 4, 'á»…=ễ'],
  ['åŒ—äº¬', 0, 'åŒ—äº¬=北京'],
  ['cookΓÇÖs', 4, 'ΓÇÖ=’'],
  ['cookвЂ™s', 4, 'вЂ™=’'],
  ['cafГ©', 3, 'Г©=é'],
  ['caf√©', 3, '√©=é'],
  ['caf├⌐', 3, '├⌐=é'],
  ['mucĂ©', 3, 'Ă©=é'],
  ['ðŸ˜€', 0, 'ðŸ˜€=😀'],
  ['so ðŸ', 3, 'ðŸ='],
])('reads %s', (text, at, expected) => {
  expect(read(text, at)).toBe(expected)
})

test.each([
  ['“IRMÃ” won', 4],
  ['café”—so', 3],
  ['olá»… so', 2],
  ['Ăşa', 0],
  ['‚Ärger‘', 0],
  ['┬┐─', 0],
  ['Вівторок', 0],
  ['plain', 0],
  ['Ã', 0],
])('leaves %s alone', (text, at) => {
  expect(read(text, at)).toBeUndefined()
})
