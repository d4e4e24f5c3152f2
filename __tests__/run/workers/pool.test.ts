import { EventEmitter } from 'node:events'
import { describe, expect, jest, test } from '@jest/globals'
import { wholeFile } from '../../../src/formats/reader.js'
import { type Answer, type Job } from '../../../src/run/workers/messages.js'
import { CheckTimeout, WorkerPool } from '../../../src/run/workers/pool.js'
import type { Timing } from '../../../src/run/stopwatch.js'
import { UsageError } from '../../../src/terminal/usage-error.js'
import { reportOn } from '../../support/runs.js'

/** A worker that a test speaks for. */
class SpokenFor extends EventEmitter {
  readonly jobs: Job[] = []
  isTerminated = false

  postMessage(job: Job): void {
    this.jobs.push(job)
  }

  async terminate(): Promise<number> {
    this.isTerminated = true
    this.emit('exit', 1)
    return 1
  }

  answer(answer: Answer): void {
    this.emit('message', answer)
  }
}

/** A pool of so many workers that a test speaks for. */
function poolOf(count: number, limit?: number) {
  const workers: SpokenFor[] = []
  const timings: Timing[] = []
  const pool = new WorkerPool(
    { count, ...(limit === undefined ? {} : { limit }) },
    { flags: { stdinFilename: 'stdin.txt', maxStorySize: 5 } },
    each => timings.push(...each),
    () => {
      const worker = new SpokenFor()
      workers.push(worker)
      return worker as never
    },
  )
  return { pool, workers, timings }
}

const jobFor = (name: string, length = 10, changes = {}): Job => ({
  path: name,
  format: 'text',
  part: { ...wholeFile(name, 'x'.repeat(length)), ...changes },
})
const answerFor = (name: string): Answer => ({
  report: reportOn('', name),
  timings: [{ kind: 'rule', name, time: 1 }],
})
const namesOf = (worker: SpokenFor | undefined): readonly string[] | undefined => worker?.jobs.map(({ path }) => path)

describe('a pool of workers', () => {
  test('opens as many as there is work for, and gives each answer to its job', async () => {
    const { pool, workers, timings } = poolOf(2)
    const reports = ['a', 'b', 'c'].map(name => pool.check(jobFor(name)))
    expect(workers.map(namesOf)).toEqual([['a', 'c'], ['b']])
    workers[1]?.answer(answerFor('b'))
    workers[0]?.answer(answerFor('a'))
    workers[0]?.answer(answerFor('c'))
    expect((await Promise.all(reports)).map(({ file }) => file)).toEqual(['a', 'b', 'c'])
    expect(timings.map(({ name }) => name)).toEqual(['b', 'a', 'c'])
  })

  test('opens no second one as long as the first has nothing to do', async () => {
    const { pool, workers } = poolOf(2)
    const first = pool.check(jobFor('a'))
    workers[0]?.answer(answerFor('a'))
    await first
    void pool.check(jobFor('b'))
    expect(workers.map(namesOf)).toEqual([['a', 'b']])
  })

  test('holds work back from a worker that has enough', () => {
    const { pool, workers } = poolOf(1)
    for (const name of ['a', 'b', 'c']) void pool.check(jobFor(name, 200_000))
    expect(workers.map(namesOf)).toEqual([['a', 'b']])
    workers[0]?.answer(answerFor('a'))
    expect(workers.map(namesOf)).toEqual([['a', 'b', 'c']])
  })

  test('passes an error on as it was thrown', async () => {
    const { pool, workers } = poolOf(1)
    const usage = pool.check(jobFor('a'))
    const other = pool.check(jobFor('b'))
    workers[0]?.answer({ error: { message: 'no such preset', stack: '', isUsage: true } })
    workers[0]?.answer({ error: { message: 'too deep', stack: 'too deep\n  at x', isUsage: false } })
    await expect(usage).rejects.toThrow(new UsageError('no such preset'))
    await expect(other).rejects.toMatchObject({ message: 'too deep', stack: 'too deep\n  at x' })
  })

  test('ends its workers, and takes that for no death', async () => {
    const { pool, workers } = poolOf(1)
    void pool.check(jobFor('a'))
    await pool.close()
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true])
  })
})

describe('a worker that dies', () => {
  test.each([
    [{ code: 'ERR_WORKER_OUT_OF_MEMORY', message: 'heap' }, {}, 'This file', 'it ran out of memory'],
    [{ code: 'ERR_OTHER', message: 'it broke' }, { last: false }, 'This part of the file', 'it broke'],
    [null, { start: { line: 4, column: 2, offset: 30 } }, 'This part of the file', 'the process ended with code 3'],
  ])('of %j is a problem of the part that it checked', async (error, changes, what, reason) => {
    const { pool, workers } = poolOf(1)
    const coming = pool.check(jobFor('a.txt', 10, changes))
    if (error !== null) workers[0]?.emit('error', Object.assign(new Error(error.message), error))
    workers[0]?.emit('exit', 3)
    const { line, column } = { line: 1, column: 1, ...('start' in changes ? changes.start : {}) }
    expect(await coming).toEqual({
      file: 'a.txt',
      stories: [],
      problems: [
        {
          kind: 'worker-died',
          message: `${what} could not be checked: the thread that checked it stopped, as ${reason}.`,
          line,
          column,
        },
      ],
      notes: [],
      ran: [],
    })
  })

  test('leaves the rest of its work to another one', async () => {
    const { pool, workers } = poolOf(1)
    const [first, second] = [pool.check(jobFor('a')), pool.check(jobFor('b'))]
    workers[0]?.emit('exit', 1)
    expect(workers.map(namesOf)).toEqual([['a', 'b'], ['b']])
    workers[1]?.answer(answerFor('b'))
    expect((await first).problems.map(({ kind }) => kind)).toEqual(['worker-died'])
    expect((await second).file).toBe('b')
  })

  test('of nothing that it was given stops the run', () => {
    const { pool, workers } = poolOf(1)
    void pool.check(jobFor('a'))
    workers[0]?.answer(answerFor('a'))
    expect(() => workers[0]?.emit('error', new Error('left behind'))).toThrow('left behind')
  })
})

test('a thread that takes too long for a part is ended, and another one does what it had left', async () => {
  jest.useFakeTimers()
  try {
    const { pool, workers } = poolOf(1, 1000)
    const [first, second, third] = [pool.check(jobFor('a')), pool.check(jobFor('b')), pool.check(jobFor('c'))]
    workers[0]?.answer(answerFor('a'))
    await first
    jest.advanceTimersByTime(999)
    expect(workers[0]?.isTerminated).toBe(false)
    jest.advanceTimersByTime(1)
    await expect(second).rejects.toThrow(CheckTimeout)
    expect(namesOf(workers[1])).toEqual(['c'])
    // It has time to start.
    jest.advanceTimersByTime(20_999)
    expect(workers[1]?.isTerminated).toBe(false)
    workers[1]?.answer(answerFor('c'))
    expect(await third).toMatchObject({ file: 'c' })
    jest.advanceTimersByTime(100_000)
    expect(workers[1]?.isTerminated).toBe(false)
  } finally {
    jest.useRealTimers()
  }
})

test('a job can be taken back as long as no thread has it', () => {
  const { pool, workers } = poolOf(1)
  const jobs = ['a', 'b', 'c'].map(name => jobFor(name, 1 << 18))
  for (const job of jobs) void pool.check(job)
  expect(jobs.map(job => pool.withdraw(job))).toEqual([false, true, true])
  workers[0]?.answer(answerFor('a'))
  expect(namesOf(workers[0])).toEqual(['a'])
})
