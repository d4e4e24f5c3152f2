import { expect, test } from '@jest/globals'
import type { PartReport } from '../../../src/linter/report.js'
import { checkInThread } from '../../../src/lsp/server/check-in-thread.js'
import { makeReport } from '../../support/made-reports.js'

const job = {
  path: 'a.txt',
  format: 'text',
  part: { name: 'a.txt', text: 'It.', start: { line: 1, column: 1, offset: 0 }, before: 0, last: true },
}
const briefing = { flags: { stdinFilename: 'a.txt', maxStorySize: 5 }, folders: ['/desk'] }

/** A pool that answers in this way, and what happens to it. */
function made(check: () => Promise<PartReport>) {
  const seen: unknown[] = []
  const open = (given: unknown) => {
    seen.push(given)
    return {
      check,
      close: async () => {
        seen.push('closed')
      },
    }
  }
  return { seen, open }
}

test('a part is checked by a thread with the settings, which ends with it', async () => {
  const report = makeReport()
  const { seen, open } = made(async () => report)
  expect(await checkInThread(job, briefing, () => false, open)).toBe(report)
  expect(seen).toEqual([briefing, 'closed'])
})

test('a thread ends as soon as nobody waits for it, and where it fails', async () => {
  const slow = made(() => new Promise(() => undefined))
  expect(await checkInThread(job, briefing, () => true, slow.open)).toBe(null)
  const failing = made(async () => {
    throw new Error('It broke.')
  })
  await expect(checkInThread(job, briefing, () => false, failing.open)).rejects.toThrow('It broke.')
  expect([slow.seen.at(-1), failing.seen.at(-1)]).toEqual(['closed', 'closed'])
})
