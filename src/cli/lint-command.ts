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
  const fixes = flags.fix === true || flags.fixUnsafe === true
  if (fixes && flags.fixDryRun !== true && paths.includes(standardInput))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run prints what it would change.')
  const inputs = await inputsOf(paths)
  const tally = new Tally(flags)
  const baseline = new KnownFaults(flags)
  if (flags.fixDryRun === true) await write(patches(inputs, flags, options, tally), flags.outputFile)
  else {
    if (fixes) tally.refuse(await fixFiles(inputs, flags, options))
    const feeds = shared(tally.watch(baseline.apply(options.suppressionFiles.judged(reports(inputs, flags, options)))), loaded.length)
    const screen = { width: terminalWidth(), colour: coloured, version, rules: options.rules, baseline: flags.baseline !== undefined }
    await Promise.all(loaded.map(({ reporter, file }, index) => write(reporter(feeds[index] ?? feeds[0], { ...screen, colour: coloured && file === undefined }), file)))
    baseline.finish()
  }
  return tally.exitCode()
}

/** Prints what a file would be checked with; nothing is checked. */
async function printConfig(path: string, { inputFormat }: LintFlags, options: RunOptions): Promise<number> {
  const described = await options.described(path, inputFormat ?? formatOf(path, '').name)
  process.stdout.write(`${JSON.stringify(described, null, 2)}\n`)
  return 0
}

/** One report a part of a file. */
async function* reports(inputs: readonly Input[], flags: LintFlags, options: RunOptions): AsyncIterable<FileReport> {
  for (const input of inputs) for await (const { report } of checkedParts(input, flags, options)) yield report
}
