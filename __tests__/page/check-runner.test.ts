import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { CheckRunner, makeRunner, type PageWorker } from '../../src/page/check-runner.js'
import type { CheckedText, TextRequest, OpenRequest, PageReply, PageRequest } from '../../src/page/messages.js'
import { textRequest } from '../support/text-request.js'

class FakeWorker implements PageWorker {
  readonly asked: PageRequest[] = []
  isEnded = false
  onmessage: PageWorker['onmessage'] = null
  onerror: PageWorker['onerror'] = null

  postMessage(request: PageRequest): void {
    this.asked.push(request)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(milliseconds = 10): void {
    const last = this.asked.findLast(({ kind }) => kind === 'check') as TextRequest
    this.onmessage?.({ data: { kind: 'checked', id: last.id, milliseconds } as CheckedText })
  }

  get texts(): readonly string[] {
    return this.asked.flatMap(request => (request.kind === 'check' ? [request.text] : []))
  }
}

const open = { kind: 'open', model: '', weights: '', house: null } as const satisfies OpenRequest

describe('the runner', () => {
  let now = 0
  let workers: FakeWorker[] = []
  let heard: PageReply[] = []
  let busy: boolean[] = []
  let timers: { readonly run: () => void; readonly at: number }[] = []
  let text = ''
  let runner: CheckRunner

  /** Lets time pass, with the timers that end in it. */
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      timers = timers.filter(timer => timer !== next)
      now = next.at
      next.run()
    }
    now = end
  }

  beforeEach(() => {
    now = 0
    ;[workers, heard, busy, timers] = [[], [], [], []]
    runner = new CheckRunner({
      makeWorker: () => {
        workers.push(new FakeWorker())
        return workers.at(-1) as FakeWorker
      },
      open,
      read: id => textRequest({ id, text }),
      hear: reply => heard.push(reply),
      tellBusy: isBusy => busy.push(isBusy),
      clock: () => now,
      wait: (run, milliseconds) => {
        const timer = { run, at: now + milliseconds }
        timers.push(timer)
        return () => {
          timers = timers.filter(each => each !== timer)
        }
      },
    })
  })

  const type = (words: string): void => {
    text = words
    runner.schedule()
  }

  test('opens its worker at once, and checks a new text at once', () => {
    expect(workers[0]?.asked).toEqual([open])
    text = 'new'
    runner.schedule(true)
    pass(0)
    expect(workers[0]?.texts).toEqual(['new'])
    expect([runner.newest, busy]).toEqual([1, [true]])
  })

  test('waits for a pause in typing', () => {
    for (const words of ['a', 'ab', 'abc']) {
      type(words)
      pass(100)
    }
    expect(workers[0]?.texts).toEqual([])
    pass(100)
    expect(workers[0]?.texts).toEqual(['abc'])
  })

  test('lets a short check end, and then checks the newest text', () => {
    type('a')
    pass(200)
    type('b')
    pass(200)
    expect(workers[0]?.texts).toEqual(['a'])
    workers[0]?.answer()
    pass(200)
    expect(workers[0]?.texts).toEqual(['a', 'b'])
    expect(workers).toHaveLength(1)
  })

  test('gives up a long check of an old text', () => {
    type('long')
    pass(5000)
    type('longer')
    pass(200)
    expect(workers.map(({ isEnded, texts }) => [isEnded, texts])).toEqual([
      [true, ['long']],
      [false, ['longer']],
    ])
    expect(workers[1]?.asked[0]).toEqual(open)
  })

  test('waits longer after each key where a check takes long', () => {
    type('long')
    pass(200)
    workers[0]?.answer(9000)
    type('longer')
    pass(1400)
    expect(workers[0]?.texts).toEqual(['long'])
    pass(200)
    expect(workers[0]?.texts).toEqual(['long', 'longer'])
  })

  test('stops, and begins again with the next change', () => {
    type('a')
    pass(200)
    runner.stop()
    expect([workers[0]?.isEnded, busy]).toEqual([true, [true, false]])
    type('b')
    pass(200)
    expect(workers[1]?.texts).toEqual(['b'])
  })

  test('hands questions on, and hears answers and failures', () => {
    runner.ask({ kind: 'repair', id: 1 })
    expect(workers[0]?.asked.at(-1)).toEqual({ kind: 'repair', id: 1 })
    workers[0]?.onerror?.({})
    expect(heard).toEqual([{ kind: 'failed', id: 0, message: 'The worker of this page does not start.' }])
  })
})

test('in a browser its clock is that of the browser', () => {
  jest.useFakeTimers()
  const worker = new FakeWorker()
  const runner = makeRunner(() => worker, {
    open,
    read: id => textRequest({ id, text: 'a' }),
    hear: () => undefined,
    tellBusy: () => undefined,
  })
  runner.schedule()
  runner.schedule()
  jest.advanceTimersByTime(500)
  expect(worker.texts).toEqual(['a'])
})
