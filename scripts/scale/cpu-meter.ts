import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const file = join(tmpdir(), `wirelint-cpu-${String(process.pid)}`)

/** A module for Node that notes, when a process ends, the CPU that it has used in all its threads. */
const meter = `data:text/javascript,import{appendFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();appendFileSync(process.env.WIRELINT_CPU,(user+system)+'\\n')})`

/** Variables with which a process of Node is metered. */
export const meteredEnv = { NODE_OPTIONS: `--import=${meter}`, WIRELINT_CPU: file }

/** Returns the seconds of CPU of the metered processes that have ended since the last call. */
export function takeCpu(): number {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
    rmSync(file)
  } catch {
    // None has ended.
  }
  return text.split('\n').reduce((sum, line) => sum + Number(line), 0) / 1e6
}
