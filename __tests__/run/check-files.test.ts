import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PartReport } from '../../src/linter/report.js'
import { FileChecker } from '../../src/run/check-files.js'
import { uninterrupted } from '../../src/run/interruption.js'
import type { RunListener } from '../../src/run/listener.js'
import type { Job } from '../../src/run/workers/messages.js'
import { folder } from '../support/folders.js'
import { failingReader } from '../support/failing-reader.js'
import { ruleFor } from '../support/rules.js'
import { collect, messagesIn, reportOn, sameOptions } from '../support/runs.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

/** The inputs of a folder with these files. */
const inputsOf = (files: Readonly<Record<string, string>>): readonly { readonly path: string }[] => {
  const { path } = folder(files)
  return Object.keys(files).map(name => ({ path: join(path, name) }))
}

const namesIn = (reports: readonly PartReport[]): readonly string[] => reports.map(({ file }) => basename(file))

/** Threads that answer when a test lets them. */
class SlowThreads {
  readonly ahead: number
  readonly jobs: Job[] = []
  readonly #answers: ((report: PartReport | Error) => void)[] = []
  isClosed = false

  constructor(ahead: number) {
    this.ahead = ahead
  }

  see(): void {
    // Nothing depends on how much has come.
  }

  check(job: Job): Promise<PartReport> {
    this.jobs.push(job)
    return new Promise((done, failed) => {
      this.#answers.push(answer => {
        if (answer instanceof Error) failed(answer)
        else done(answer)
      })
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
  }

  /** Answers a job by its number. */
  answer(index: number, error?: Error): void {
    const { part } = this.jobs[index] as Job
    this.#answers[index]?.(error ?? reportOn(part.text, part.name))
  }
}

const pause = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 20))

/** Waits until the threads have so many jobs, however slow the machine is, and a moment longer for one too many. */
async function settle({ jobs }: SlowThreads, count: number): Promise<void> {
  for (let rounds = 0; rounds < 200 && jobs.length < count; rounds++) await pause()
  await pause()
}

describe('a checker without other threads', () => {
  test('reports what was found in each file, in their order', async () => {
    const inputs = inputsOf({ 'b.txt': 'A bad poor day.\n', 'a.txt': 'A good day.\n' })
    const reports = await collect(new FileChecker(sameOptions(), null, null, {}).check(inputs, flags, uninterrupted))
    expect(namesIn(reports)).toEqual(['b.txt', 'a.txt'])
    expect(reports.map(messagesIn)).toEqual([[['“bad” stands here.', '“poor” stands here.']], [[]]])
  })

  test('reports what cannot be read, beside what was found in the rest of the file', async () => {
    const inputs = inputsOf({ 'a.jsonl': '{"text": "bad"}\n{"text"\n', 'b.txt': '%PDF-' })
    const checker = new FileChecker(sameOptions(), null, null, {})
    const [first, second, third, ...more] = await collect(
      checker.check([...inputs, { path: 'gone.txt', missing: 'no such file or folder' }], flags, uninterrupted),
    )
    expect([first?.stories.length, first?.problems.map(({ kind, line }) => [kind, line])]).toEqual([
      1,
      [['unreadable', 2]],
    ])
    expect([second?.stories, second?.ran, second?.problems]).toEqual([
      [],
      [],
      [{ kind: 'unreadable', message: 'This is a PDF, not text.', line: null, column: null }],
    ])
    expect([third?.file, third?.problems[0]?.message, more]).toEqual(['gone.txt', 'no such file or folder', []])
  })

  test('reports a reader that fails as a problem of its file, and goes on with the others', async () => {
    using failing = failingReader('markdown')
    const inputs = inputsOf({ 'deep.md': 'bad\n', 'a.txt': 'A bad day.\n' })
    const reports = await collect(new FileChecker(sameOptions(), null, null, {}).check(inputs, flags, uninterrupted))
    expect(failing.calls).toBe(1)
    expect(reports.map(({ stories, problems }) => [stories.length, problems.map(({ kind }) => kind)])).toEqual([
      [0, ['reader-failed']],
      [1, []],
    ])
  })

  test('adds the notes and problems of reading to those of checking', async () => {
    const broken = ruleFor('word', {
      id: 'broken',
      *check() {
        throw new Error('no tokens')
      },
    })
    const { path } = folder({ 'a.txt': Buffer.from('A bad day.\nCaf\xe9 and \x80.\n', 'latin1') })
    const [report] = await collect(
      new FileChecker(sameOptions([broken]), null, null, {}).check(
        [{ path: join(path, 'a.txt') }],
        flags,
        uninterrupted,
      ),
    )
    expect(report?.notes.map(({ message }) => message)).toEqual([expect.stringContaining('windows-1252')])
    expect(report?.problems.map(({ kind }) => kind)).toEqual(['rule-failed'])
  })

  test('leaves out what its configuration ignores', async () => {
    const inputs = inputsOf({ 'a.txt': '', 'b.txt': 'bad' })
    const options = sameOptions(undefined, path => path.endsWith('a.txt'))
    expect(
      namesIn(await collect(new FileChecker(options, null, null, {}).check(inputs, flags, uninterrupted))),
    ).toEqual(['b.txt'])
  })
})

describe('a checker with other threads', () => {
  test('reports in the order of the files, whichever is done first', async () => {
    const inputs = inputsOf({ 'a.txt': 'bad', 'b.txt': 'poor', 'c.txt': 'faint' })
    const threads = new SlowThreads(1e6)
    const coming = collect(new FileChecker(sameOptions(), threads, null, {}).check(inputs, flags, uninterrupted))
    await settle(threads, 3)
    expect(threads.jobs.map(({ path, format }) => [path, format])).toEqual(inputs.map(({ path }) => [path, 'text']))
    for (const index of [2, 0, 1]) threads.answer(index)
    expect(namesIn(await coming)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(threads.isClosed).toBe(true)
  })

  test('reads no further ahead than the threads want', async () => {
    const inputs = inputsOf({ 'a.txt': 'bad', 'b.txt': 'poor', 'c.txt': 'faint' })
    // A short part counts as 4,096 characters.
    const threads = new SlowThreads(5000)
    const coming = collect(new FileChecker(sameOptions(), threads, null, {}).check(inputs, flags, uninterrupted))
    await settle(threads, 2)
    expect(threads.jobs).toHaveLength(2)
    threads.answer(0)
    await settle(threads, 3)
    expect(threads.jobs).toHaveLength(3)
    for (const index of [1, 2]) threads.answer(index)
    expect(namesIn(await coming)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  test('reports what came before a check that fails', async () => {
    const inputs = inputsOf({ 'a.txt': 'bad', 'b.txt': 'poor', 'c.txt': 'faint' })
    const threads = new SlowThreads(1e6)
    const reported: PartReport[] = []
    const run = (async () => {
      for await (const report of new FileChecker(sameOptions(), threads, null, {}).check(inputs, flags, uninterrupted))
        reported.push(report)
    })()
    await settle(threads, 3)
    threads.answer(1, new Error('out of order'))
    threads.answer(2)
    threads.answer(0)
    await expect(run).rejects.toThrow('out of order')
    expect(namesIn(reported)).toEqual(['a.txt'])
    expect(threads.isClosed).toBe(true)
  })

  test('reports what came before reading fails', async () => {
    const inputs = inputsOf({ 'a.txt': 'bad', 'b.txt': 'poor' })
    const threads = new SlowThreads(1e6)
    const reported: PartReport[] = []
    const options = sameOptions(undefined, path => {
      if (path.endsWith('b.txt')) throw new Error('no configuration')
      return false
    })
    const run = (async () => {
      for await (const report of new FileChecker(options, threads, null, {}).check(inputs, flags, uninterrupted))
        reported.push(report)
    })()
    await settle(threads, 1)
    threads.answer(0)
    await expect(run).rejects.toThrow('no configuration')
    expect(namesIn(reported)).toEqual(['a.txt'])
  })

  test('begins nothing after an interruption, and reports what is under way', async () => {
    const inputs = inputsOf({ 'a.txt': 'bad', 'b.txt': 'poor', 'c.txt': 'faint' })
    const threads = new SlowThreads(1e6)
    const interruption = {
      each: uninterrupted.each,
      get hasCome() {
        return threads.jobs.length === 2
      },
    }
    const coming = collect(new FileChecker(sameOptions(), threads, null, {}).check(inputs, flags, interruption))
    await settle(threads, 2)
    for (const index of [0, 1]) threads.answer(index)
    expect(namesIn(await coming)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('a checker with a cache', () => {
  /** A cache that has one report, and the reports that are put into it. */
  const cacheWith = (text: string, kept: PartReport[]) => ({
    find: (part: { readonly name: string; readonly text: string }) => ({
      report: part.text === text ? reportOn('bad', part.name) : null,
      keep: (report: PartReport) => void kept.push(report),
    }),
  })

  test('takes a report from there, and keeps the others', async () => {
    const inputs = inputsOf({ 'a.txt': 'poor', 'b.txt': 'faint' })
    const kept: PartReport[] = []
    const reports = await collect(
      new FileChecker(sameOptions(), null, cacheWith('poor', kept), {}).check(inputs, flags, uninterrupted),
    )
    expect(reports.map(messagesIn)).toEqual([[['“bad” stands here.']], [['“faint” stands here.']]])
    expect(namesIn(kept)).toEqual(['b.txt'])
  })

  test('keeps no report that another thread, or more memory, could change', async () => {
    using failing = failingReader('markdown')
    const inputs = inputsOf({ 'deep.md': 'bad', 'died.txt': 'x', 'cut.jsonl': '{"text"\n' })
    const kept: PartReport[] = []
    const died = { kind: 'worker-died' as const, message: 'It died.', line: 1, column: 1 }
    const threads = Object.assign(new SlowThreads(0), {
      check: async ({ part }: Job) =>
        part.name.endsWith('died.txt') ? { ...reportOn('', part.name), problems: [died] } : null,
    })
    await collect(new FileChecker(sameOptions(), threads, cacheWith('', kept), {}).check(inputs, flags, uninterrupted))
    expect(failing.calls).toBe(1)
    expect(namesIn(kept)).toEqual(['cut.jsonl'])
  })
})

test('a checker tells its listener what it reads, reports and takes', async () => {
  const inputs = inputsOf({ 'a.txt': 'A bad day.', 'b.txt': '%PDF-' })
  const heard: unknown[] = []
  const listener: RunListener = {
    partRead: (text, isFromCache) => heard.push(['read', text, isFromCache]),
    reported: ({ stories }) => heard.push(['reported', stories.length]),
    progressed: (path, characters) => heard.push(['progressed', path === inputs[0]?.path, characters]),
    stepTook: (step, milliseconds) => heard.push(['took', step, milliseconds >= 0]),
  }
  const cache = { find: () => ({ report: null, keep: () => undefined }) }
  await collect(new FileChecker(sameOptions(), null, cache, listener).check(inputs, flags, uninterrupted))
  expect(heard.filter(each => JSON.stringify(each) !== '["took","read",true]')).toEqual([
    ['took', 'cache', true],
    ['read', 'A bad day.', false],
    ['reported', 1],
    ['took', 'report', true],
    ['progressed', true, 10],
    ['reported', 0],
    ['took', 'report', true],
    ['progressed', false, 0],
  ])
  expect(heard.filter(each => JSON.stringify(each) === '["took","read",true]')).toHaveLength(3)
})
