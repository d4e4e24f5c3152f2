import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { main } from '../../src/cli/main.js'
import { version } from '../../src/library/version.js'
import { loneProcess } from '../support/lone-process.js'
import { catchErrors, catchOutput } from '../support/printed.js'
import { workFolder } from '../support/work-folder.js'

loneProcess()
const out = catchOutput()
const err = catchErrors()
workFolder({ 'good.txt': 'Rain fell.\n', 'bad.txt': 'The council met on the the bridge.\n' })

/** The listeners for the end of the process, which a test calls: the end itself is jest's. */
const ends: ((code: number) => void)[] = []
const { argv } = process
beforeEach(() => {
  ends.length = 0
  const on = process.on.bind(process)
  jest.spyOn(process, 'on').mockImplementation((event, listener) => {
    if (event === 'exit') ends.push(listener as (code: number) => void)
    else on(event as 'message', listener)
    return process
  })
})
afterEach(() => {
  process.argv = argv
})

/** Runs the command with these arguments, and returns its exit code. */
async function run(...args: readonly string[]): Promise<typeof process.exitCode> {
  process.argv = [process.execPath, 'wirelint', ...args]
  await main()
  return process.exitCode
}

describe('the command', () => {
  test('checks files without the name of a command', async () => {
    expect(await run('-f', 'unix', 'bad.txt')).toBe(1)
    expect(out.text).toBe('bad.txt:1:24: “the” appears twice in a row. Delete one. [error/repeated-word]\n')
  })

  test('prints its version, which is no failure', async () => {
    expect(await run('--version')).toBe(0)
    expect(out.text).toBe(`${version}\n`)
  })

  test('fails with a line on wrong usage', async () => {
    expect(await run('-f', 'telex', 'good.txt')).toBe(2)
    expect(err.text).toMatch(/^wirelint: Unknown format “telex”\./u)
    expect(err.text.split('\n')).toHaveLength(2)
  })

  test('fails on an option that it does not have', async () => {
    expect(await run('--loud', 'good.txt')).toBe(2)
    expect(err.text).toContain("error: unknown option '--loud'")
  })

  test('is over when it ends: a later end of the process says nothing', async () => {
    await run('-f', 'unix', 'good.txt')
    for (const end of ends) end(0)
    expect([process.exitCode, err.text]).toEqual([0, ''])
  })
})

describe('standard output that cannot be written', () => {
  const fail = (code: string): boolean => process.stdout.emit('error', Object.assign(new Error('broken'), { code }))

  test('is reported once, and the exit code is that of a failed run', async () => {
    await run('-f', 'unix', 'good.txt')
    fail('ENOSPC')
    fail('ENOSPC')
    expect(err.text).toBe('wirelint: Cannot write standard output: no space is left on the device.\n')
    for (const end of ends) end(0)
    expect(process.exitCode).toBe(2)
  })

  test('is no failure if a pager has closed the pipe', async () => {
    await run('-f', 'unix', 'good.txt')
    fail('EPIPE')
    for (const end of ends) end(0)
    expect([process.exitCode, err.text]).toEqual([0, ''])
  })
})
