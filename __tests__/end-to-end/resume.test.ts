import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import type { Folder, Running } from '../support/command.js'
import { folder } from '../support/folders.js'

jest.setTimeout(120_000)

/** So many short stories, two in three with an issue. */
const feedOf = (stories: number): string =>
  Array.from(
    { length: stories },
    (_, nth) =>
      `${JSON.stringify({ id: `g${String(nth)}`, text: nth % 3 === 0 ? 'Rain fell.' : 'Rain in the the city.', pad: 'x'.repeat(100) })}\n`,
  ).join('')

const flags = ['--only', 'repeated-word', '--concurrency', '1', '-f', 'jsonl', '-o']

/** Starts a run that can be resumed, and waits until it has added a checkpoint. */
async function startUntilCheckpoint(here: Folder): Promise<Running> {
  const journal = (): string =>
    existsSync(join(here.path, 'journal')) ? readFileSync(join(here.path, 'journal'), 'utf8') : ''
  const before = journal()
  const running = here.start([...flags, 'resumed.jsonl', '--resume', 'journal', 'feed.jsonl'])
  await running.until(() => journal().length > before.length && journal().includes('"parts"'))
  return running
}

test('a run of 15,000 stories that was killed and interrupted in random places ends with the report of a whole run', async () => {
  const here = folder({ 'feed.jsonl': feedOf(15_000) })
  const whole = here.run([...flags, 'whole.jsonl', 'feed.jsonl'])
  let breaks = 0
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const running = await startUntilCheckpoint(here)
    await new Promise(resolve => setTimeout(resolve, Math.random() * 30))
    running.process.kill(signal)
    await running.ended()
    // On a fast machine a later run may come to its end before the signal.
    if (!existsSync(join(here.path, 'journal'))) break
    breaks++
  }
  expect(breaks).toBeGreaterThan(0)
  const last = here.run([...flags, 'resumed.jsonl', '--resume', 'journal', 'feed.jsonl'])
  expect([last.code, last.err]).toEqual([whole.code, ''])
  expect(readFileSync(join(here.path, 'resumed.jsonl')).equals(readFileSync(join(here.path, 'whole.jsonl')))).toBe(true)
  expect(existsSync(join(here.path, 'journal'))).toBe(false)
})
