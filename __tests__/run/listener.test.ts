import { expect, test } from '@jest/globals'
import { type RunListener, together } from '../../src/run/listener.js'
import { reportOn } from '../support/runs.js'

/** A listener that writes down what it hears. */
const writing = (name: string, into: unknown[]): RunListener => ({
  progressed: (...heard) => into.push([name, 'progressed', ...heard]),
  partRead: (...heard) => into.push([name, 'partRead', ...heard]),
  reported: ({ file }) => into.push([name, 'reported', file]),
  stepTook: (...heard) => into.push([name, 'stepTook', ...heard]),
  threadTook: (...heard) => into.push([name, 'threadTook', ...heard]),
})

test('listeners hear everything in their order, and each may leave out what does not concern it', () => {
  const heard: unknown[] = []
  const all = together([writing('first', heard), {}, writing('second', heard)])
  all.progressed?.('a.txt', 9)
  all.partRead?.('text', true)
  all.reported?.(reportOn('', 'a.txt'))
  all.stepTook?.('read', 1.5)
  all.threadTook?.([], 2)
  expect(heard).toEqual([
    ['first', 'progressed', 'a.txt', 9],
    ['second', 'progressed', 'a.txt', 9],
    ['first', 'partRead', 'text', true],
    ['second', 'partRead', 'text', true],
    ['first', 'reported', 'a.txt'],
    ['second', 'reported', 'a.txt'],
    ['first', 'stepTook', 'read', 1.5],
    ['second', 'stepTook', 'read', 1.5],
    ['first', 'threadTook', [], 2],
    ['second', 'threadTook', [], 2],
  ])
})
