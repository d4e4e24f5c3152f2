import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Interruption, type Signal, signals, uninterrupted } from '../../src/run/interruption.js'

const listeners = (signal: Signal): readonly NodeJS.SignalsListener[] => process.listeners(signal)

const { connected, channel } = process
const unref = jest.fn()
const sendBefore = process.send?.bind(process)
let before: ReadonlyMap<Signal, readonly NodeJS.SignalsListener[]>
beforeEach(() => {
  before = new Map(signals.map(signal => [signal, listeners(signal)]))
  // Tests may run in a process that another one watches.
  watch(undefined, false)
  unref.mockClear()
})
afterEach(() => {
  for (const signal of signals)
    for (const each of listeners(signal)) if (before.get(signal)?.includes(each) !== true) process.off(signal, each)
  process.removeAllListeners('disconnect')
  Object.assign(process, { send: sendBefore, connected, channel })
  jest.restoreAllMocks()
})

/** Lets the process seem to have a watcher, or none. */
function watch(sending: typeof process.send, isConnected: boolean): void {
  Object.assign(process, { send: sending, connected: isConnected, channel: { unref } })
}

/** Takes files as a run does; a signal comes during the second one. */
function take(files: readonly string[], interruption: Interruption, done: 'checked' | 'fixed'): readonly string[] {
  const taken: string[] = []
  for (const file of interruption.each(files, done)) {
    taken.push(file)
    if (taken.length === 2) process.emit('SIGTERM')
  }
  return taken
}

describe('an interruption', () => {
  test('has not come as long as there is no signal', () => {
    const interruption = new Interruption(false)
    expect([...interruption.each(['a', 'b'], 'checked')]).toEqual(['a', 'b'])
    expect([interruption.hasCome, interruption.exitCode, interruption.left]).toEqual([false, null, null])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s gives the exit code %d', (signal, code) => {
    const interruption = new Interruption(false)
    process.emit(signal)
    expect([interruption.hasCome, interruption.exitCode]).toEqual([true, code])
  })

  test('ends at once at the second signal, by that signal', () => {
    const kill = jest.spyOn(process, 'kill').mockReturnValue(true)
    const interruption = new Interruption(false)
    process.emit('SIGTERM')
    process.emit('SIGINT')
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGINT']])
    expect(process.listenerCount('SIGINT')).toBe(0)
    expect(interruption.exitCode).toBe(143)
  })

  test('lets no further file begin, and says how many are left', () => {
    const interruption = new Interruption(false)
    expect(take(['a', 'b', 'c', 'd', 'e'], interruption, 'checked')).toEqual(['a', 'b'])
    expect(interruption.left).toBe('3 of 5 files were not checked, or not to their end')
    expect([...interruption.each(['f'], 'checked')]).toEqual([])
  })

  test('counts a file that is broken off', () => {
    const interruption = new Interruption(false)
    const files = interruption.each(['a'], 'fixed')
    files.next()
    process.emit('SIGINT')
    files.return()
    expect(interruption.left).toBe('1 of 1 file was not fixed, or not to its end')
  })

  test('says nothing where all was done, and keeps what was left undone first', () => {
    const interruption = new Interruption(false)
    expect(take(['a', 'b'], interruption, 'fixed')).toEqual(['a', 'b'])
    expect(interruption.left).toBeNull()
    expect([...interruption.each(['a', 'b'], 'checked')]).toEqual([])
    expect(interruption.left).toBe('2 of 2 files were not checked, or not to their end')
    expect([...interruption.each(['a'], 'fixed')]).toEqual([])
    expect(interruption.left).toBe('2 of 2 files were not checked, or not to their end')
  })

  test('stops reading standard input, whose writer may never end', () => {
    const destroy = jest.spyOn(process.stdin, 'destroy').mockImplementation(() => process.stdin)
    const signal = (interruption: Interruption): void => {
      process.emit('SIGINT')
      process.removeAllListeners('SIGINT')
      expect(interruption.exitCode).toBe(130)
    }
    signal(new Interruption(false))
    expect(destroy).toHaveBeenCalledTimes(0)
    signal(new Interruption(true))
    expect(destroy).toHaveBeenCalledTimes(1)
  })
})

describe('a run that is watched', () => {
  test('goes on as long as its watcher is there', () => {
    watch(() => true, true)
    const interruption = new Interruption(false)
    expect(interruption.hasCome).toBe(false)
    // The channel alone must not keep the process alive.
    expect(unref).toHaveBeenCalledTimes(1)
    process.emit('disconnect')
    expect(interruption.exitCode).toBe(129)
  })

  test('ends where its watcher is gone from the start', () => {
    watch(() => true, false)
    expect(new Interruption(false).exitCode).toBe(129)
  })
})

test('a run without interruptions takes all files', () => {
  expect([...uninterrupted.each(['a', 'b'], 'checked')]).toEqual(['a', 'b'])
  expect(uninterrupted.hasCome).toBe(false)
})
