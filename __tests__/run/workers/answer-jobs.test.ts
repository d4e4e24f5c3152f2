import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { wholeFile } from '../../../src/formats/reader.js'
import type { LintFlags } from '../../../src/run/lint-flags.js'
import { answerJobs } from '../../../src/run/workers/answer-jobs.js'
import type { Answer, Job } from '../../../src/run/workers/messages.js'
import { messagesIn } from '../../support/runs.js'

const flags: LintFlags = { stdinFilename: 'stdin.txt', maxStorySize: 5, config: false, only: ['repeated-word'] }
const jobFor = (text: string, format = 'text'): Job => ({ path: 'a.txt', format, part: wholeFile('a.txt', text) })

let channel: MessageChannel
beforeEach(() => {
  channel = new MessageChannel()
})
afterEach(() => {
  channel.port1.close()
})

/** Returns the answers to some jobs that are sent at once. */
async function answersTo(jobs: readonly Job[], more: Partial<LintFlags> = {}): Promise<readonly Answer[]> {
  const end = answerJobs(channel.port2, { flags: { ...flags, ...more } })
  for (const job of jobs) channel.port1.postMessage(job)
  const answers: Answer[] = []
  for (; answers.length < jobs.length;) answers.push(...((await once(channel.port1, 'message')) as [Answer]))
  channel.port1.close()
  await end
  return answers
}

test('each job has the report on its part for an answer, in the order of the jobs', async () => {
  const answers = await answersTo([
    jobFor('They met at the the hall.'),
    jobFor('It rained.'),
    jobFor('It was on on the the hill.'),
  ])
  expect(answers.map(answer => ('report' in answer ? messagesIn(answer.report) : answer.error))).toEqual([
    [['“the” appears twice in a row. Delete one.']],
    [[]],
    [['“the” appears twice in a row. Delete one.']],
  ])
  expect(answers.map(answer => ('timings' in answer ? answer.timings : null))).toEqual([[], [], []])
})

test('times are sent if the run wants statistics', async () => {
  const [answer] = await answersTo([jobFor('It rained.')], { stats: true })
  const timings = answer !== undefined && 'timings' in answer ? answer.timings : []
  expect(timings.map(({ name }) => name)).toContain('repeated-word')
})

test('an error is sent as data, and the next job is done', async () => {
  const [failed, done] = await answersTo([jobFor('It rained.', 'tablet'), jobFor('It rained.')])
  expect(failed).toEqual({
    error: { message: 'Unknown format tablet.', stack: expect.stringContaining('RangeError'), isUsage: false },
  })
  expect(done).toHaveProperty('report.file', 'a.txt')
})

test('a wrong configuration is the user’s error', async () => {
  const [answer] = await answersTo([jobFor('It rained.')], { config: 'gone.json' })
  expect(answer).toMatchObject({ error: { isUsage: true, message: expect.stringContaining('gone.json') } })
})
