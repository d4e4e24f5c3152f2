import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Stopwatch } from '../../src/run/stopwatch.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('a stopwatch', () => {
  test('adds up the times of one name, and starts again when they are taken', () => {
    const watch = new Stopwatch()
    watch.add({ kind: 'step', name: 'read', time: 2 })
    watch.add({ kind: 'rule', name: 'read', time: 5 })
    watch.add({ kind: 'step', name: 'read', time: 3 })
    expect(watch.taken()).toEqual([
      { kind: 'step', name: 'read', time: 5 },
      { kind: 'rule', name: 'read', time: 5 },
    ])
    expect(watch.taken()).toEqual([])
  })

  test('counts the time of a piece of work for the innermost piece only', () => {
    const watch = new Stopwatch()
    const result = watch.time('step', 'place', () => {
      jest.advanceTimersByTime(10)
      watch.time('rule', 'first', () => {
        jest.advanceTimersByTime(20)
      })
      watch.time('rule', 'second', () => {
        jest.advanceTimersByTime(5)
        watch.time('layer', 'names', () => {
          jest.advanceTimersByTime(40)
        })
      })
      return 'done'
    })
    expect(result).toBe('done')
    expect(watch.taken()).toEqual([
      { kind: 'rule', name: 'first', time: 20 },
      { kind: 'layer', name: 'names', time: 40 },
      { kind: 'rule', name: 'second', time: 5 },
      { kind: 'step', name: 'place', time: 10 },
    ])
  })

  test('counts work that throws', () => {
    const watch = new Stopwatch()
    const fail = (): never => {
      jest.advanceTimersByTime(7)
      throw new Error('no tokens')
    }
    expect(() => watch.time('rule', 'broken', fail)).toThrow('no tokens')
    expect(watch.taken()).toEqual([{ kind: 'rule', name: 'broken', time: 7 }])
  })
})
