import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The seconds of user CPU that a process used in all its threads, and the most memory in MB. */
export interface Usage {
  readonly cpu: number
  readonly memory: number
}

/** A process to measure: a version of Node and its arguments. */
export interface Subject {
  readonly node: string
  readonly args: readonly string[]
}

/** A module that writes, when its process ends, what that used. */
const meter = `const { writeFileSync } = require('node:fs')
process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: userCPUTime / 1e6, memory: maxRSS / 1e3 }))
})`

/** Runs a process and returns what it used. Throws an Error if it fails; finding issues is no failure. */
export function measureOnce({ node, args }: Subject, folder: string): Usage {
  const [usage, program] = [join(folder, 'usage.json'), join(folder, 'meter.cjs')]
  writeFileSync(program, meter)
  rmSync(usage, { force: true })
  const { status, stderr } = spawnSync(node, ['--require', program, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: usage, NODE_OPTIONS: '' },
  })
  if (status !== 0 && status !== 1)
    throw new Error(`${node} ${args.join(' ')} ended with ${String(status)}.\n${stderr}`)
  return JSON.parse(readFileSync(usage, 'utf8')) as Usage
}

/** Returns the middle one of some numbers, the higher one of two. */
export const findMedian = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

/**
 * Measures subjects in turn, so that other work of the machine slows all of them. Returns the medians. A first round
 * does not count: it fills caches of files and of compiled code.
 */
export function measureInTurn<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
  folder: string,
): Readonly<Record<Name, Usage>> {
  const names = Object.keys(subjects) as Name[]
  const runs = Array.from({ length: rounds + 1 }, () => names.map(name => measureOnce(subjects[name], folder))).slice(1)
  const medians = names.map((name, at): [Name, Usage] => {
    const usages = runs.map(run => run[at] as Usage)
    return [
      name,
      { cpu: findMedian(usages.map(({ cpu }) => cpu)), memory: findMedian(usages.map(each => each.memory)) },
    ]
  })
  return Object.fromEntries(medians) as Record<Name, Usage>
}
