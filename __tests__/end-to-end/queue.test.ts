import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { killRun } from '../../scripts/scale/kill-run.js'
import { findFreePort, RedisServer } from '../../scripts/scale/redis.js'
import { Running } from '../support/command.js'
import { folder } from '../support/folders.js'
import { testWithRedis } from '../support/redis.js'

jest.setTimeout(180_000)

testWithRedis('two of three workers are killed, Redis starts again: the results are those of a local run', async () => {
  const { lines, expected, isSame, lost, doubled } = await killRun()
  expect(expected).toBeGreaterThan(1000)
  expect({ lines, isSame, lost, doubled }).toEqual({ lines: expected, isSame: true, lost: 0, doubled: 0 })
})

/** A plug-in that ends the thread over one word until a file is there, and notes when. */
const deadly = `import { appendFileSync, existsSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const match = String.prototype.match
if (!isMainThread) String.prototype.match = function (pattern) {
  if (this.includes('Skarne') && !existsSync('mended')) { appendFileSync('times', Date.now() + '\\n'); process.exit(7) }
  return match.call(this, pattern)
}
export default {}`

/** Takes what a webhook sends: refuses the first request, and keeps the other bodies by their keys. */
async function startReceiver() {
  const got = new Map<string, string>()
  const statuses = [503]
  const server = createServer((request, answer) => {
    void (async () => {
      let body = ''
      for await (const chunk of request as AsyncIterable<Buffer>) body += String(chunk)
      const status = statuses.pop() ?? 204
      if (status === 204) got.set(String(request.headers['idempotency-key']), body)
      answer.writeHead(status).end()
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { got, close, url: `http://127.0.0.1:${String(port)}/` }
}

testWithRedis('a dead job is listed, outlives Redis, is replayed, and its run goes to a webhook', async () => {
  const damaged = 'She left the the city on Monday.\n'
  const here = folder({
    'wirelint.config.mjs': deadly,
    ...{ 'in/a.txt': damaged, 'in/b.txt': `Officials in Skarne counted boats. ${damaged}`, 'in/c.txt': damaged },
  })
  const receiver = await startReceiver()
  const redis = new RedisServer(await findFreePort(), here.path)
  await redis.start()
  const start = (command: string, ...args: readonly string[]): Running => {
    const program = [resolve('packages/queue/dist/main.js'), command, '--redis', redis.url, ...args]
    return new Running(spawn(process.execPath, program, { cwd: here.path, env: { ...process.env, NODE_OPTIONS: '' } }))
  }
  const worker = start('work', '--threads', '1')
  try {
    await worker.until(() => worker.err.includes('working'))
    const { code, err } = await start('run', '--attempts', '2', '-o', 'out.jsonl', 'in').ended()
    const reason = 'could not be checked: the thread that checked it stopped, as the process ended with code 7.'
    expect([code, err]).toEqual([2, expect.stringContaining(`its job is dead: This file ${reason}`)])
    const times = readFileSync(join(here.path, 'times'), 'utf8').trim().split('\n').map(Number)
    expect(times).toHaveLength(2)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900)
    await redis.stop()
    await redis.start()
    expect((await start('dead').ended()).out).toMatch(
      /^\w{64}\tin\/b\.txt:1\tThis file could not be checked: [^\n]+\n$/u,
    )
    here.write('mended', '')
    expect((await start('replay').ended()).err).toBe('wirelint-queue: 1 job is in the queue again.\n')
    expect(await start('collect', '--webhook', receiver.url).ended()).toEqual({ code: 1, out: '', err: '' })
    expect([...receiver.got.values()].join('')).toBe(here.run(['--no-config', '-f', 'jsonl', 'in']).out)
    expect(redis.ask('KEYS', 'wirelint:*')).toBe('')
  } finally {
    worker.process.kill('SIGKILL')
    receiver.close()
    await redis.stop('SIGKILL')
  }
})

test('without Redis the same command checks on local threads', () => {
  const here = folder({ 'a.txt': 'She left the the city.\n', 'b.txt': 'Rain fell.\n' })
  const command = [resolve('packages/queue/dist/main.js'), 'run', 'a.txt', 'b.txt', '-o', 'out.jsonl', '--threads', '1']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: here.path, encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, ''])
  expect(readFileSync(join(here.path, 'out.jsonl'), 'utf8')).toBe(here.run(['-f', 'jsonl', 'a.txt', 'b.txt']).out)
})
