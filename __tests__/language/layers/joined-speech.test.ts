import { expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

const alone = (text: string): string[] =>
  bodyOf(text).quotations.unpartnered.map(({ mark, reopenings }) => `${String(mark.start)}+${String(reopenings)}`)

test.each([
  ['one mark for speech that is opened again', 'So: "We go. "We stay. "We left," he said.', ['4+2']],
  ['the same in single marks', "So: 'We go. 'We stay. 'We left,' he said.", ['4+2']],
  ['once', 'So: "We go. "We left," he said.', ['4+1']],
  ['speech that is never closed', 'So: "We go. "We stay. He left.', ['4+1', '12+0']],
  ['two speeches', 'So: "We go. "We left." "He sat. "He stood," she said.', ['4+1', '23+1']],
  ['marks within a sentence', 'He was "ready to "deepen ties" and left.', ['7+0']],
  ['doubled marks', 'He said: ““We left,” and left.', ['9+0']],
  ['nested marks', "So: \"We go. 'We left,' he said.", ['4+0']],
])('%s', (_, text, expected) => {
  expect(alone(text)).toEqual(expected)
})

test('speech that goes on in the next paragraph', () => {
  expect(alone('So: "We go. "We stay.\n\n"They left," he said.')).toEqual(['4+1'])
})
