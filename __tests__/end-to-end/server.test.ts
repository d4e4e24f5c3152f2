import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { Running } from '../support/command.js'
import { folder } from '../support/folders.js'

jest.setTimeout(60_000)

const looping = `export default { name: 'own', rules: [] }
const match = String.prototype.match
String.prototype.match = function (pattern) { while (this.includes('Qvantara')) ; return match.call(this, pattern) }`
const here = folder({
  'wirelint.config.json': '{"plugins": ["./own.mjs"]}',
  'own.mjs': looping,
  'a.txt': 'She left the the city on Monday.\n',
})

/** The built service in a folder with a plug-in that loops over one word. */
const running = new Running(
  spawn(
    process.execPath,
    [resolve('packages/server/dist/main.js'), '--port', '0', '--threads', '1', '--timeout', '4'],
    {
      cwd: here.path,
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  ),
)
afterAll(() => {
  running.process.kill('SIGKILL')
})

test('the service answers as the command prints, ends a check that loops, and ends on SIGTERM with its last answer', async () => {
  await running.until(() => running.err.includes('listening'))
  const address = /http:\S+/u.exec(running.err)?.[0] ?? ''
  const get = async (path: string): Promise<string> => await (await fetch(`${address}${path}`)).text()
  const comes = async (path: string, line: string): Promise<void> => {
    while (!(await get(path)).split('\n').includes(line)) await new Promise(resolve => setTimeout(resolve, 20))
  }
  const post = async (body: string): Promise<Response> =>
    await fetch(`${address}/check?format=jsonl&file=a.txt`, { method: 'POST', body })
  const damaged = 'She left the the city on Monday.\n'
  expect(await (await post(damaged)).text()).toBe(here.run(['-f', 'jsonl', '--no-config', 'a.txt']).out)
  await comes('/health/ready', 'ready')
  expect((await post('Officials in Qvantara counted boats.')).status).toBe(503)
  const last = post(damaged)
  await Promise.race([last, comes('/metrics', 'wirelint_requests_under_way 1')])
  running.process.kill('SIGTERM')
  expect((await last).status).toBe(200)
  const { code, out, err } = await running.ended()
  expect([code, out]).toEqual([0, ''])
  expect(err).toBe(`wirelint-server: listening on ${address}\nwirelint-server: SIGTERM: ending.\n`)
})
