import { createContext, Script } from 'node:vm'
import type { Rule } from '../../rule.js'
import type { OwnRule } from '../config-document.js'

/** Milliseconds that a rule of others may take for a story. */
const mostTime = 5000

/** Does work that may take so many milliseconds. Returns null if it takes longer. */
type LimitedRun = <T extends object>(work: () => T, limit: number) => T | null

/** Gives a rule a limit of time for each story. One that goes over it is not run again: it would drag the whole run. */
export function limitRule({ rule, from }: OwnRule, run: LimitedRun, limit = mostTime): OwnRule {
  let isOver = false
  const check: Rule['check'] = (story, options) => {
    if (isOver) throw new Error(`${from}: It took too long on an earlier story. It is not run again.`)
    const findings = run(() => [...rule.check(story, options)], limit)
    if (findings !== null) return findings
    isOver = true
    throw new Error(`${from}: It took more than ${String(limit / 1000)} seconds and was ended. It is not run again.`)
  }
  return { rule: { ...rule, check }, from }
}

const script = new Script('work()')

/** Interrupts work that takes too long, even in a loop without end. The clock costs a tenth of a millisecond. */
export const interrupted: LimitedRun = (work, timeout) => {
  try {
    return script.runInContext(createContext({ work }), { timeout }) as ReturnType<typeof work>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null
    throw error
  }
}

/** Measures work that ends for certain, as the patterns and phrases of a configuration do. */
export const measured: LimitedRun = (work, limit) => {
  const start = performance.now()
  const result = work()
  return performance.now() - start > limit ? null : result
}
