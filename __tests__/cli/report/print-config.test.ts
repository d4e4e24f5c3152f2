import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { printConfig } from '../../../src/cli/report/print-config.js'
import type { RunOptions } from '../../../src/run/run-options.js'
import { catchErrors } from '../../support/printed.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }
const printed = catchErrors()
afterEach(() => {
  jest.restoreAllMocks()
})

/** Options that describe what they are asked for, with these problems. */
const optionsWith = (...problems: readonly string[]): RunOptions =>
  ({
    over: async (inputs: readonly object[]) => ({ rules: [], inputs, problems, notes: [] }),
    describe: async (path: string, format: string) => ({ path, format }),
    inputFlags: async (_: string, given: object) => given,
  }) as never

/** Returns what is printed on standard output, and the exit code. */
async function print(more: object, options: RunOptions): Promise<readonly [string, number]> {
  let out = ''
  jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    out += String(chunk)
    return true
  })
  const code = await printConfig('a.md', { ...flags, ...more }, options)
  return [out, code]
}

describe('printing a configuration', () => {
  test('prints what a file would be checked with, in the format of its name', async () => {
    expect(await print({}, optionsWith())).toEqual([
      '{\n  "path": "a.md",\n  "format": "markdown",\n  "run": {\n    "failOn": "error"\n  }\n}\n',
      0,
    ])
    expect(printed.text).toBe('')
  })

  test('takes the format that the user names', async () => {
    expect((await print({ inputFormat: 'text' }, optionsWith()))[0]).toContain('"format": "text"')
  })

  test('prints the settings of the run', async () => {
    const [out] = await print({ gate: { level: 'damaged' }, cacheFile: 'kept', maxWarnings: 0 }, optionsWith())
    expect(JSON.parse(out)).toMatchObject({
      run: { failOn: 'never', gate: { level: 'damaged' }, maxWarnings: 0, cache: 'kept' },
    })
  })

  test('prints what is wrong with it too', async () => {
    expect((await print({}, optionsWith('c.json:1:1: Unknown key “x”.')))[1]).toBe(2)
    expect(printed.text).toBe('wirelint: c.json:1:1: Unknown key “x”.\n')
  })
})
