import { resolve } from 'node:path'
import type { ConfigFiles } from '../../config/loading/find-config.js'
import { mergeRunSettings } from '../../config/run-settings.js'
import { withSlashes } from '../../files/path-names.js'
import type { Input } from '../../input/inputs.js'
import { standardInput } from '../../input/standard-input.js'
import type { PartReport, ReportSettings } from '../../linter/report.js'
import { suppressionChecks } from '../../linter/suppressions/checks.js'
import { openBaseline, type RunBaseline } from '../../run/baseline-file.js'
import type { Cache } from '../../run/cache/cache.js'
import { FileChecker } from '../../run/check-files.js'
import type { Changes } from '../../run/git/changes.js'
import { describeFlag } from '../../run/git/find-base.js'
import { changedOf, openChanges } from '../../run/git/open-changes.js'
import { estimateLength } from '../../run/estimate-length.js'
import { fixFiles, patchFiles } from '../../run/fix-files.js'
import { wholeRun } from '../../run/resume/part-gate.js'
import type { Resumption } from '../../run/resume/resumption.js'
import { Interruption } from '../../run/interruption.js'
import { isFixing, type LintFlags } from '../../run/lint-flags.js'
import { type RunListener, together } from '../../run/listener.js'
import { makeRunOptions, openConfigs } from '../../run/make-run-options.js'
import { applySettings, type RunFlags } from '../../run/run-flags.js'
import type { RunOptions } from '../../run/run-options.js'
import type { Stats } from '../../run/stats.js'
import { share } from '../../run/share.js'
import { Threads } from '../../run/workers/threads.js'
import { coloured } from '../../terminal/colours.js'
import { noteOf, say } from '../../terminal/say.js'
import { UsageError } from '../../terminal/usage-error.js'
import { loadOutputs, type Output, terminalWidth } from '../report/destinations.js'
import { Tally, type TallyState } from '../report/exit-code.js'
import { printConfig } from '../report/print-config.js'
import type { Progress } from '../report/progress.js'
import { type Destination, openDestination, write } from '../report/write.js'
import { findFiles, type RunFiles } from './run-files.js'
import { type RunNews, sendNews, stateOf } from './run-news.js'

/** A report that a run prints, with its file open. */
interface OpenOutput extends Output {
  readonly take: Destination
}

/** A run of the command, ready to begin. */
interface LintRun {
  readonly flags: RunFlags
  readonly options: RunOptions
  readonly files: RunFiles
  /** Null if all lines count. */
  readonly changes: Changes | null
  readonly interruption: Interruption
  readonly cache: Cache | null
  readonly baseline: RunBaseline | null
  readonly tally: Tally
  readonly stats: Stats | null
  readonly progress: Progress | null
  /** Null for a run that begins at the beginning and ends at the end. */
  readonly resumption: Resumption<TallyState> | null
}

/** Checks files and prints what is found. Returns the exit code. */
export async function lintCommand(paths: readonly string[], given: LintFlags, version: string): Promise<number> {
  const configs = openConfigs(given.config)
  const { flags, problems } = await settle(given, configs)
  const resume = flags.resume === undefined ? null : await import('./open-resumption.js')
  resume?.findResumableOutput(flags)
  if (flags.watch === true && flags.printConfig === undefined)
    return await (await import('./watch.js')).watchCommand(paths, flags)
  const outputs = await loadOutputs(flags, paths)
  const stats = flags.stats === true ? new (await import('../../run/stats.js')).Stats() : null
  const options = makeRunOptions(flags, stats?.time, configs)
  if (flags.printConfig !== undefined) return await printConfig(flags.printConfig, flags, options)
  const changes = await openChanges(flags, options)
  const found = await findFiles(paths, flags, options, outputs)
  const files = { ...found, inputs: changedOf(found.inputs, changes) }
  if (changes !== null && files.inputs.length === 0) say(`note: ${describeFlag(flags)}: No file has changed.`)
  // Before signals are caught: the baseline may be a pipe into which nobody writes.
  const baseline = openBaseline(flags)
  const interruption = new Interruption(paths.includes(standardInput))
  const cache = await openCache(files, version)
  const tally = new Tally(flags)
  for (const problem of new Set([...problems, ...files.problems])) tally.addProblem(problem)
  for (const path of files.missed) baseline?.miss(path)
  const progress = await openProgress(flags, files)
  const resumption = resume?.openResumption(paths, flags, options, version) ?? null
  tally.restore(resumption?.state ?? null)
  const run = { flags, options, files, changes, interruption, cache, baseline, tally, stats, progress, resumption }
  let written: RunNews['written'] = []
  try {
    if (flags.fixDryRun === true) await write(patchesOf(run), flags.outputFile)
    else {
      // A run that cannot write a report fixes nothing.
      const open = await openOutputs(outputs, resumption)
      if (isFixing(flags)) written = await fix(run)
      await printReports(run, open, version)
      finishBaseline(run)
      resumption?.end(!interruption.hasCome, tally.save())
    }
  } finally {
    progress?.stop()
  }
  return finish(run, written)
}

/** Opens the files of reports; a run that can be resumed goes on with its only one. */
const openOutputs = async (
  outputs: readonly Output[],
  resumption: Resumption<TallyState> | null,
): Promise<readonly OpenOutput[]> =>
  await Promise.all(
    outputs.map(async each => ({ ...each, take: resumption?.write ?? (await openDestination(each.file)) })),
  )

/** Flags over the settings of the run's configuration, and what is wrong with it. */
interface SettledFlags {
  readonly flags: RunFlags
  readonly problems: readonly string[]
}

/** Reads the settings of the run. If its configuration is broken, files that use others are checked all the same. */
async function settle(flags: LintFlags, configs: ConfigFiles | null): Promise<SettledFlags> {
  try {
    const document = (await configs?.forRun()) ?? null
    return { flags: applySettings(flags, mergeRunSettings(document?.configs ?? [])), problems: [] }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { flags: applySettings(flags, {}), problems: error.lines }
  }
}

async function openCache({ cacheFile }: RunFiles, version: string): Promise<Cache | null> {
  if (cacheFile === undefined) return null
  const { Cache } = await import('../../run/cache/cache.js')
  const cache = new Cache(cacheFile, version)
  if (cache.note !== null) noteOf(cacheFile, cache.note)
  return cache
}

async function openProgress({ progress, quiet }: RunFlags, { inputs }: RunFiles): Promise<Progress | null> {
  if (!process.stderr.isTTY || progress === false || quiet === true) return null
  const { Progress } = await import('../report/progress.js')
  return new Progress(process.stderr, [process.stdout], inputs.length, estimateLength(inputs))
}

/** Yields what fixing would change as diffs, and prints what cannot be fixed. */
async function* patchesOf(run: LintRun): AsyncIterable<string> {
  const { flags, options, tally } = run
  const listener: RunListener = {
    reported(report) {
      tally.count(report)
    },
  }
  for await (const file of patchFiles(inputsToFix(run), flags, options, listener))
    if ('patch' in file) yield file.patch
    else tally.addRefused(file.name, file.refused)
}

const inputsToFix = ({ files: { inputs }, interruption, progress }: LintRun): Iterable<Input> => {
  const each = interruption.each(inputs, 'fixed')
  return progress?.over(each, input => estimateLength([input])) ?? each
}

/** Fixes the files, and prints which could not be fixed. */
async function fix(run: LintRun): Promise<RunNews['written']> {
  const written: (readonly [string, string])[] = []
  for await (const { name, path, ruleIds, refused } of fixFiles(inputsToFix(run), run.flags, run.options))
    if (refused === null) {
      written.push([resolve(path), stateOf(path)])
      run.tally.addFixed(ruleIds)
    } else run.tally.addRefused(name, refused)
  return written
}

/** Prints the reports in every format at once. */
async function printReports(run: LintRun, outputs: readonly OpenOutput[], version: string): Promise<void> {
  const settings: ReportSettings = {
    width: terminalWidth(),
    colour: coloured,
    version,
    rules: [...run.files.rules, ...suppressionChecks],
    baseline: run.baseline !== null,
    errorsOnly: run.flags.quiet === true,
    folder: withSlashes(process.cwd()),
    hiddenResults: run.flags.hiddenResults !== false,
    ...(run.flags.scores === undefined ? {} : { scores: run.flags.scores }),
    ...(run.flags.ruleLinks === undefined ? {} : { ruleLinks: run.flags.ruleLinks }),
    summary: run.flags.summary === true,
    countProblems: () => run.tally.problems,
    tell: say,
  }
  const printers = outputs.map(({ reporter, file, take }) => async (reports: AsyncIterable<PartReport>) => {
    try {
      await take(reporter(reports, { ...settings, colour: coloured && file === undefined }))
    } catch (error) {
      // A file that cannot be written to its end leaves the other reports whole. A run with a journal has no others.
      if (!(error instanceof UsageError) || run.resumption !== null) throw error
      run.tally.addProblem(error.message)
    }
  })
  await share(reportsOf(run), printers)
}

/** Writes the baseline if the flags say so, and prints what it hides. What was not seen is neither new nor gone. */
function finishBaseline({ flags, baseline, interruption }: LintRun): void {
  const said = interruption.hasCome ? null : (baseline?.finish() ?? null)
  if (said !== null) noteOf(flags.baseline ?? '', said)
}

/** Prints what is to be said of the run as a whole, and returns its exit code. */
function finish(run: LintRun, written: RunNews['written']): number {
  const { options, files, interruption, cache, tally, stats } = run
  tally.finish()
  if (stats !== null) process.stderr.write(stats.table(cache !== null))
  if (interruption.left !== null) say(`interrupted: ${interruption.left}.`)
  sendNews([...files.inputs.map(({ path }) => resolve(path)), ...options.filesRead], written)
  return interruption.exitCode ?? tally.exitCode()
}

/** Yields the reports of all parts as they are to be shown, and at the end those on the files of suppressions. */
async function* reportsOf({ flags, options, files, interruption, ...run }: LintRun): AsyncIterable<PartReport> {
  const { changes, cache, baseline, tally, stats, progress } = run
  const listener = together([options.suppressionFiles, stats, progress].filter(each => each !== null))
  const expected = { length: estimateLength(files.inputs), isCached: cache?.isEmpty === false }
  const checker = new FileChecker(options, new Threads(flags, expected, listener), cache, listener)
  const shown = async (report: PartReport): Promise<PartReport> => {
    const left = baseline?.apply(report) ?? report
    return tally.count((await changes?.filter(left)) ?? left)
  }
  const { resumption } = run
  for await (const report of checker.check(files.inputs, flags, interruption, resumption ?? wholeRun)) {
    const counted = await shown(report)
    tally.requireStories(report)
    yield counted
    // Whoever asks for the next report has written this one.
    resumption?.reported(() => tally.save())
  }
  if (!interruption.hasCome) tally.endFiles()
  const problem = cache?.write(!interruption.hasCome) ?? null
  if (cache !== null && problem !== null) noteOf(cache.path, problem)
  // A run that goes on has not seen all that the files of suppressions hide.
  if (resumption !== null) return
  for (const report of options.suppressionFiles.reports())
    if (changes?.has(report.file) !== false) yield await shown(report)
}
