/// <reference lib="dom" />
import { CheckRunner, type PageWorker, type RunnerParts } from './check-runner.js'

/** Makes a runner with the clock and the timers of the browser. */
export const makeRunner = (
  makeWorker: () => PageWorker,
  parts: Omit<RunnerParts, 'makeWorker' | 'clock' | 'wait'>,
): CheckRunner =>
  new CheckRunner({
    makeWorker,
    ...parts,
    clock: () => performance.now(),
    wait: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
  })
