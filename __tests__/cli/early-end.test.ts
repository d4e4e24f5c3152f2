import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { EarlyEnd, traceOf } from '../../src/cli/early-end.js'
import { catchErrors } from '../support/printed.js'

const printed = catchErrors()
const culprits = 'a configuration, a plug-in or a rule of your own'

/** The listeners for events of the process, which a test calls: the events themselves are jest's. */
const listeners = new Map<string, (value: unknown) => void>()
beforeEach(() => {
  listeners.clear()
  jest.spyOn(process, 'on').mockImplementation((event, listener) => {
    listeners.set(String(event), listener as (value: unknown) => void)
    return process
  })
})
afterEach(() => {
  process.exitCode = undefined
})

describe('the end of a process before that of its run', () => {
  test('is a failure, and says so', () => {
    new EarlyEnd()
    listeners.get('exit')?.(0)
    expect(process.exitCode).toBe(2)
    expect(printed.text).toBe(`wirelint: the run ended too early: ${culprits} ended it or never finished.\n`)
  })

  test('is none where a signal ended it, or where the run is over', () => {
    new EarlyEnd()
    listeners.get('exit')?.(130)
    const early = new EarlyEnd()
    early.over()
    listeners.get('exit')?.(0)
    expect([process.exitCode, printed.text]).toEqual([undefined, ''])
  })

  test('comes of an error that nothing catches, and says which', () => {
    const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    new EarlyEnd()
    listeners.get('uncaughtException')?.('no error')
    expect(exit.mock.calls).toEqual([[2]])
    expect(printed.text).toBe(`wirelint: ${culprits} failed outside a check: no error\n`)
    listeners.get('exit')?.(2)
    expect(printed.text).not.toContain('before its end')
  })

  test('does not come of such an error where a server goes on', () => {
    const exit = jest.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    new EarlyEnd().over()
    listeners.get('uncaughtException')?.(new Error('left behind'))
    expect([exit.mock.calls, process.exitCode]).toEqual([[], 2])
    expect(printed.text).toContain('Error: left behind\n    at ')
  })
})

test('an error is described by its stack, and anything else that is thrown as text', () => {
  const error = new Error('too deep')
  expect(traceOf(error)).toBe(error.stack)
  expect(traceOf(Object.assign(new Error('no stack'), { stack: undefined }))).toBe('no stack')
  expect(traceOf(7)).toBe('7')
})
