import { detectFormat } from '../../formats/index.js'
import type { LintFlags } from '../../run/lint-flags.js'
import type { RunOptions } from '../../run/run-options.js'
import { say } from '../../terminal/say.js'

/** Prints what a file would be checked with, and checks nothing. Returns the exit code. */
export async function printConfig(path: string, { inputFormat }: LintFlags, options: RunOptions): Promise<number> {
  const { problems, notes } = await options.over([{ path }])
  for (const each of notes) say(`note: ${each}`)
  for (const problem of problems) say(problem)
  const description = await options.describe(path, inputFormat ?? detectFormat(path, '').name)
  process.stdout.write(`${JSON.stringify(description, null, 2)}\n`)
  return problems.length > 0 ? 2 : 0
}
