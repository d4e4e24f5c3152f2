import { killRun } from './scale/kill-run.js'
import { isRedisInstalled } from './scale/redis.js'

/*
 * Kills two of three workers of the queue in the middle of a job and restarts Redis: npm run kill-test [-- RUNS]
 * The results must be those of a local run, byte for byte.
 */
const runs = Number(process.argv[2] ?? 1)
if (!isRedisInstalled()) throw new Error('Redis is not installed here: apt-get install redis-server')
let wrong = 0
for (let nth = 1; nth <= runs; nth++) {
  const { lines, expected, isSame, lost, doubled } = await killRun()
  if (!isSame) wrong++
  process.stdout.write(
    `${String(nth)}: ${String(lines)} lines of ${String(expected)}, ${String(lost)} lost, ${String(doubled)} doubled, ${isSame ? 'the same' : 'not the same'}\n`,
  )
}
process.stdout.write(`${String(runs - wrong)} of ${String(runs)} runs gave the results of a local run.\n`)
process.exitCode = wrong === 0 ? 0 : 1
