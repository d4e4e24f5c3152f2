import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { loadModule, ModuleError } from '../../../src/config/loading/load-module.js'
import { folder } from '../../support/folders.js'

/** Returns the result of loading a file's text: its default export, or line and message of the error. */
async function loading(name: string, text: string): Promise<unknown> {
  const here = folder({ [name]: text })
  try {
    return await loadModule(join(here.path, name))
  } catch (error) {
    const { place, message } = error as ModuleError
    return {
      isModuleError: error instanceof ModuleError,
      line: place?.line ?? null,
      message: message.replaceAll(here.path, ''),
    }
  }
}

describe('the default export', () => {
  test.each<[string, string, unknown]>([
    ['a.mjs', 'export default { a: 1 }', { a: 1 }],
    ['a.mjs', 'export default Promise.resolve({ a: 1 })', { a: 1 }],
    ['a.mjs', 'export const a = 1', undefined],
    ['a.ts', 'enum Level { off = "off" }\nexport default { a: Level.off satisfies string }', { a: 'off' }],
  ])('%s: %j', async (name, text, value) => {
    expect(await loading(name, text)).toEqual(value)
  })
})

describe('a module that cannot be loaded', () => {
  test.each([
    ['a.mjs', '\nthrow new Error("ouch.")', '2', 'ouch'],
    ['a.mjs', 'throw "ouch"', null, 'ouch'],
    ['a.mjs', 'process.exit(3)', '1', 'it calls process.exit(3)'],
    ['a.mjs', 'export default {\n  a:: 1 }', '2', "Unexpected token ':'"],
    ['a.ts', 'const a: number = 1\nexport default { a:: 1 }', '2', 'Unexpected token'],
  ])('%s: %j', async (name, text, line, message) => {
    expect(await loading(name, text)).toMatchObject({
      isModuleError: true,
      line,
      message: expect.stringContaining(message) as unknown,
    })
  })
})

test('a module that has changed is loaded anew, and one that failed as well', () => {
  const here = folder({
    'a.mjs': 'export default 1',
    'b.mjs': "export { default } from './c.mjs'",
    'script.mjs': `import { utimesSync, writeFileSync } from 'node:fs'
import { loadModule } from '${pathToFileURL('dist/src/config/loading/load-module.js').href}'
const seen = [await loadModule('a.mjs')]
writeFileSync('a.mjs', 'export default 2')
utimesSync('a.mjs', 1, 1)
seen.push(await loadModule('a.mjs'), await loadModule('b.mjs').catch(({ name }) => name))
writeFileSync('c.mjs', 'export default 3')
seen.push(await loadModule('b.mjs'))
console.log(JSON.stringify(seen))`,
    'run.sh': '"$1" script.mjs',
  })
  expect(here.pipe('run.sh')).toEqual({ code: 0, out: '[1,2,"ModuleError",3]\n', err: '' })
})
