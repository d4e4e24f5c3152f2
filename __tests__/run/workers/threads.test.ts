import { availableParallelism } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { wholeFile } from '../../../src/formats/reader.js'
import { partLength } from '../../../src/input/part-builder.js'
import { Threads } from '../../../src/run/workers/threads.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }
const processors = availableParallelism()
const aheadFor = (count: number): number => (count === 1 ? 0 : count * 3 * partLength)
const nothing = { length: 0, isCached: false }
const job = (length: number) => ({ path: 'a.txt', format: 'text', part: wholeFile('a.txt', 'x'.repeat(length)) })

describe('threads', () => {
  test('are not opened where they do not pay, and nothing is read ahead', async () => {
    const threads = new Threads(flags, nothing, {})
    threads.see(job(100).part)
    expect(await threads.check(job(100))).toBeNull()
    expect(threads.ahead).toBe(0)
    await threads.close()
  })

  test('have three parts each read ahead', () => {
    expect(new Threads({ ...flags, concurrency: 4 }, nothing, {}).ahead).toBe(4 * 3 * partLength)
    expect(new Threads({ ...flags, concurrency: 1 }, { length: 1e12, isCached: false }, {}).ahead).toBe(0)
  })

  test('are as many as pay for what is left to check', () => {
    const threads = new Threads(flags, { length: 4e6, isCached: false }, {})
    expect(threads.ahead).toBe(aheadFor(Math.min(2, processors)))
    threads.see(job(1e6).part)
    expect(threads.ahead).toBe(0)
    // As much again as has come is taken for what is left.
    threads.see(job(3e6).part)
    expect(threads.ahead).toBe(aheadFor(Math.min(2, processors)))
  })

  test('are few where most reports are in the cache, until it shows that they are not', async () => {
    const threads = new Threads(flags, { length: 1e12, isCached: true }, {})
    expect(threads.ahead).toBe(0)
    threads.see(job(50_000).part)
    expect(await threads.check(job(50_000))).toBeNull()
    expect(threads.ahead).toBe(0)
    threads.see(job(50_000).part)
    expect(await threads.check(job(50_000))).toBeNull()
    expect(threads.ahead).toBe(aheadFor(processors))
  })
})
