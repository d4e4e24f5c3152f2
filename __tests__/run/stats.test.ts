import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Stats } from '../../src/run/stats.js'
import { reportOn } from '../support/runs.js'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

describe('the statistics of a run', () => {
  test('count what is read, and list steps in the order of the work and rules from the slowest', () => {
    const stats = new Stats()
    stats.partRead('é'.repeat(500_000), false)
    stats.partRead('', true)
    stats.reported(reportOn('Two words', 'a.txt'))
    stats.reported(reportOn('Three more words', 'a.txt'))
    stats.stepTook('report', 10)
    stats.stepTook('read', 20)
    stats.stepTook('another', 5)
    stats.threadTook(
      [
        { kind: 'rule', name: 'quick', time: 1 },
        { kind: 'rule', name: 'slow', time: 60 },
        { kind: 'layer', name: 'tokens', time: 4 },
      ],
      2,
    )
    jest.advanceTimersByTime(500)
    expect(stats.table(true)).toBe(
      [
        'wirelint: 1 file, 2 stories, 5 words, 1.00 MB in 0.50 s (2.00 MB/s); 2 threads; 1 of 2 parts from the cache',
        '  step                                    ms      %',
        '  another                                5.0    5.0',
        '  read: bytes, charset, parts           20.0   20.0',
        '  report                                10.0   10.0',
        '  layer, shared by rules                  ms      %',
        '  tokens                                 4.0    4.0',
        '  rule                                    ms      %',
        '  slow                                  60.0   60.0',
        '  quick                                  1.0    1.0',
        '',
      ].join('\n'),
    )
  })

  test('leave out the cache where there is none, and sections without a row', () => {
    const stats = new Stats()
    stats.partRead('x', false)
    stats.stepTook('read', 1)
    jest.advanceTimersByTime(1000)
    expect(stats.table(false)).toBe(
      'wirelint: 0 files, 0 stories, 0 words, 0.00 MB in 1.00 s (0.00 MB/s); 1 thread\n' +
        '  step                                    ms      %\n' +
        '  read: bytes, charset, parts            1.0  100.0\n',
    )
  })

  test('say only how long it took where no part was reported', () => {
    const stats = new Stats()
    jest.advanceTimersByTime(1234)
    expect(stats.table(true)).toBe('wirelint: 1.23 s\n')
  })

  test('give rules and layers a timer', () => {
    const stats = new Stats()
    stats.time('rule', 'x', () => {
      jest.advanceTimersByTime(3)
    })
    expect(stats.table(false)).toContain('  x                                      3.0  100.0\n')
  })
})
