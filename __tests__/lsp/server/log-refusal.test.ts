import { expect, test } from '@jest/globals'
import { logRefusal } from '../../../src/lsp/server/log-refusal.js'

test('a refusal is a line in the log, and no more where nothing else is to be done', async () => {
  const logged: string[] = []
  const connection = { console: { warn: (line: string) => logged.push(line) } } as never
  logRefusal(connection, Promise.resolve())
  logRefusal(connection, Promise.reject(new Error('not here')))
  await new Promise(done => setTimeout(done, 5))
  expect(logged).toEqual(['Error: not here'])
})
