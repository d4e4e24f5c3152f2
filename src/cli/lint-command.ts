import { coloured } from './colours.js'
import { formatOf } from '../formats/index.js'
import type { FileReport } from '../linter/report.js'
import { winkTagger } from '../tagger/wink.js'
import { checkedParts } from './checked-parts.js'
import { fixFiles, patches } from './fix-files.js'
import { type Input, inputsOf } from './inputs.js'
import { standardInput } from './standard-input.js'
import { KnownFaults } from './known-faults.js'
import { decided, type LintFlags } from './lint-flags.js'
import { write } from './output.js'
import { outputsAsked, reporterFor, terminalWidth } from './outputs.js'
import { shared } from './shared.js'
import { RunOptions } from './run-options.js'
import { Tally } from './tally.js'
import { UsageError } from './usage-error.js'

/** Checks files and prints what is found; answers the exit code. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, version: string): Promise<number> {
  const outputs = outputsAsked(flags)
  const loaded = await Promise.all(outputs.map(async ({ format, file }) => ({ file, reporter: await reporterFor(format) })))
  const options = new RunOptions(decided(flags), flags.config, winkTagger())
  if (flags.printConfig !== undefined) return await printConfig(flags.printConfig, flags, options)
  if (flags.fix === true && paths.includes(standardInput))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run prints what it would change.')
  const { rules, inputs, faults } = await options.over(await inputsOf(paths))
  const tally = new Tally(flags)
  for (const fault of faults) tally.fault(fault)
  if (flags.fixDryRun === true) await write(patches(inputs, flags, options, tally), flags.outputFile)
  else {
    if (flags.fix === true) tally.refuse(await fixFiles(inputs, flags, options))
    const baseline = baselineAsked(flags)
    const feeds = shared(tally.watch(baseline.apply(reports(inputs, flags, options))), loaded.length)
    const screen = { width: terminalWidth(), colour: coloured, version, rules }
    await Promise.all(loaded.map(({ reporter, file }, index) => write(reporter(feeds[index] ?? feeds[0], { ...screen, colour: coloured && file === undefined }), file)))
    baseline.finish()
  }
  tally.finish()
  return tally.exitCode()
}

function baselineAsked({ baseline: path, updateBaseline }: LintFlags): KnownFaults {
  if (path === undefined && updateBaseline === true) throw new UsageError('--update-baseline needs --baseline FILE, the file to write.')
  return new KnownFaults(path, updateBaseline === true)
}

/** Prints what a file would be checked with; nothing is checked. */
async function printConfig(path: string, { inputFormat }: LintFlags, options: RunOptions): Promise<number> {
  const { faults } = await options.over([{ path }])
  for (const fault of faults) process.stderr.write(`wirelint: ${fault}\n`)
  const described = await options.described(path, inputFormat ?? formatOf(path, '').name)
  process.stdout.write(`${JSON.stringify(described, null, 2)}\n`)
  return faults.length > 0 ? 2 : 0
}

/** One report a part of a file. */
async function* reports(inputs: readonly Input[], flags: LintFlags, options: RunOptions): AsyncIterable<FileReport> {
  for (const input of inputs) for await (const { report } of checkedParts(input, flags, options)) yield report
}
