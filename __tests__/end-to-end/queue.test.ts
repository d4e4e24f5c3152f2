import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { killRun } from '../../scripts/scale/kill-run.js'
import { folder } from '../support/folders.js'
import { testWithRedis } from '../support/redis.js'

jest.setTimeout(180_000)

testWithRedis('two of three workers are killed, Redis starts again: the results are those of a local run', async () => {
  const { lines, expected, isSame, lost, doubled } = await killRun()
  expect(expected).toBeGreaterThan(1000)
  expect({ lines, isSame, lost, doubled }).toEqual({ lines: expected, isSame: true, lost: 0, doubled: 0 })
})

test('without Redis the same command checks on local threads', () => {
  const here = folder({ 'a.txt': 'She left the the city.\n', 'b.txt': 'Rain fell.\n' })
  const command = [resolve('packages/queue/dist/main.js'), 'run', 'a.txt', 'b.txt', '-o', 'out.jsonl', '--threads', '1']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: here.path, encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, ''])
  expect(readFileSync(join(here.path, 'out.jsonl'), 'utf8')).toBe(here.run(['-f', 'jsonl', 'a.txt', 'b.txt']).out)
})
