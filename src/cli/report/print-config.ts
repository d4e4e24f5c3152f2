import { detectFormat } from '../../formats/index.js'
import type { RunFlags } from '../../run/run-flags.js'
import type { RunOptions } from '../../run/run-options.js'
import { say } from '../../terminal/say.js'

/** Prints what a file would be checked with, and checks nothing. Returns the exit code. */
export async function printConfig(path: string, flags: RunFlags, options: RunOptions): Promise<number> {
  const { problems, notes } = await options.over([{ path }])
  for (const each of notes) say(`note: ${each}`)
  for (const problem of problems) say(problem)
  const { inputFormat } = await options.inputFlags(path, flags)
  const description = await options.describe(path, inputFormat ?? detectFormat(path, '').name)
  process.stdout.write(`${JSON.stringify({ ...description, run: describeRun(flags) }, null, 2)}\n`)
  return problems.length > 0 ? 2 : 0
}

/** Returns the settings of the run as a whole that are not left to their defaults. */
const describeRun = ({ failOn, maxWarnings, gate, scores, baseline, ...flags }: RunFlags): object => ({
  failOn: failOn ?? (gate === undefined ? 'error' : 'never'),
  ...definedOf({ maxWarnings, gate, scores, baseline }),
  ...definedOf({ scoreWeights: flags.scoreWeights, requireStories: flags.requireStories, checkAll: flags.checkAll }),
  ...definedOf({
    cache: flags.cacheFile ?? flags.cache,
    concurrency: flags.concurrency,
    ruleLinks: flags.ruleLinks,
    format: flags.format,
  }),
})

const definedOf = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
