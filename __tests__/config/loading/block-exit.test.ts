import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { withoutExit } from '../../../src/config/loading/block-exit.js'
import { folder } from '../../support/folders.js'
import { messageThrownBy } from '../../support/thrown.js'

test.each<[string, Parameters<typeof process.exit>, string]>([
  ['no code', [], 'it calls process.exit()'],
  ['a code', [3], 'it calls process.exit(3)'],
])('process.exit with %s throws in the work', async (_, code, message) => {
  expect(await messageThrownBy(() => withoutExit(async () => process.exit(...code)))).toBe(message)
})

test('it throws in what the work calls later, as long as the work is not over', async () => {
  const late = withoutExit(async () => {
    await new Promise(done => setTimeout(done, 1))
    process.exit(3)
  })
  expect(await messageThrownBy(() => late)).toBe('it calls process.exit(3)')
})

test('the work gives its result', async () => {
  expect(await withoutExit(async () => 'done')).toBe('done')
})

test.each([
  ['meanwhile', 'void withoutExit(() => new Promise(() => {}))\nprocess.exit(7)'],
  ['afterwards', 'await withoutExit(async () => {})\nprocess.exit(7)'],
  ['in what the work leaves behind', 'await withoutExit(async () => void setTimeout(() => process.exit(7)))'],
])('code outside the work may exit %s', (_, code) => {
  const built = pathToFileURL('dist/src/config/loading/block-exit.js').href
  const here = folder({
    'script.mjs': `import { withoutExit } from '${built}'\n${code}`,
    'run.sh': '"$1" script.mjs',
  })
  expect(here.pipe('run.sh')).toEqual({ code: 7, out: '', err: '' })
})
