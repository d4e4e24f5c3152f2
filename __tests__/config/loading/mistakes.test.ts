import { expect, test } from '@jest/globals'
import { Mistakes } from '../../../src/config/loading/mistakes.js'
import { parseYaml } from '../../../src/config/loading/parse-yaml.js'
import { UsageError } from '../../../src/terminal/usage-error.js'

const mistakesIn = (text: string): Mistakes => new Mistakes({ path: 'a.yaml', ...parseYaml(text, 'a.yaml') })

test('all mistakes are reported at once, each once and in the order of the file, after those of other files', async () => {
  const mistakes = mistakesIn('one: 1\ntwo: 2\nthree: 3\n')
  mistakes.add([{ keys: ['three'], message: 'Third.' }])
  const refuse = (message: string) => (): null => {
    throw new UsageError(message)
  }
  expect(await mistakes.attempt(refuse('b.yaml:7:1: x: Other.\na.yaml:2:6: two: Second.'))).toBeNull()
  expect(await mistakes.attempt(refuse('b.yaml:7:1: x: Other.'))).toBeNull()
  mistakes.add([{ keys: ['one'], message: 'First.' }])
  expect(mistakes.areNone).toBe(false)
  expect(() => {
    mistakes.refuse()
  }).toThrow(
    new UsageError(
      'b.yaml:7:1: x: Other.\na.yaml:1:6: one: First.\na.yaml:2:6: two: Second.\na.yaml:3:8: three: Third.',
    ),
  )
})

test('where nothing is wrong nothing is refused', async () => {
  const mistakes = mistakesIn('')
  expect(await mistakes.attempt(() => 'done')).toBe('done')
  expect(mistakes.areNone).toBe(true)
  mistakes.refuse()
  await expect(
    mistakes.attempt(() => {
      throw new TypeError('a bug')
    }),
  ).rejects.toThrow('a bug')
})
