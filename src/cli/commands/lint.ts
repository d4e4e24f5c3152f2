import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { coloured } from '../../terminal/colours.js'
import { detectFormat } from '../../formats/index.js'
import type { FileReport } from '../../linter/report.js'
import type { Cache } from '../../run/cache/cache.js'
import { checkedFiles } from '../../run/check-files.js'
import { Checking } from '../../run/check-part.js'
import { fixFiles, patches } from '../../run/fix-files.js'
import { type Input, inputsOf } from '../../input/inputs.js'
import { Interruption } from '../../run/interruption.js'
import { standardInput } from '../../input/standard-input.js'
import { KnownFaults } from '../../run/baseline-file.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { makeRunOptions } from '../../run/make-run-options.js'
import { say } from '../../terminal/say.js'
import { into, write } from '../report/write.js'
import { outputsAsked, reporterFor, terminalWidth } from '../report/destinations.js'
import { refuseClashes, withoutOwnFiles } from '../report/refuse-clashes.js'
import type { Progress } from '../report/progress.js'
import { suppressionChecks } from '../../linter/suppressions/checks.js'
import { shared } from '../../run/tee.js'
import type { RunOptions } from '../../run/run-options.js'
import type { Stats } from '../../run/stats.js'
import { Tally } from '../report/exit-code.js'
import { UsageError } from '../../terminal/usage-error.js'
import { type RunNews, stateOf } from './watch-news.js'
import { sizeOf } from '../../run/workers/count.js'

/** What a run is equipped with, where that was asked for. */
interface Equipment {
  readonly cache: Cache | null
  readonly interruption: Interruption
  readonly stats: Stats | null
  readonly progress: Progress | null
}

/** Checks files and prints what is found; answers the exit code. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, version: string): Promise<number> {
  if (flags.watch === true && flags.printConfig === undefined)
    return await (await import('./watch.js')).watchCommand(paths, flags)
  const outputs = outputsAsked(flags)
  refuseClashes(outputs, paths)
  const loaded = await Promise.all(
    outputs.map(async ({ format, file }) => ({ file, reporter: await reporterFor(format) })),
  )
  const stats = flags.stats === true ? new (await import('../../run/stats.js')).Stats() : null
  const options = makeRunOptions(flags, stats?.time)
  if (flags.printConfig !== undefined) return await printConfig(flags.printConfig, flags, options)
  const fixes = flags.fix === true || flags.fixUnsafe === true
  if (fixes && flags.fixDryRun !== true && paths.includes(standardInput))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run prints what it would change.')
  const asked = await inputsOf(paths)
  const { rules, inputs: found, problems } = await options.over(asked)
  const cacheFile = await cacheFileOf(flags)
  const needed = [...options.filesRead, ...[flags.baseline, cacheFile].filter(file => file !== undefined)]
  refuseClashes(outputs, needed)
  const named = new Set(paths.map(path => resolve(path)))
  const inputs = await withoutOwnFiles(found, {
    outputs,
    needed: needed.filter(file => !named.has(resolve(file))),
    isIgnored: path => options.ignores(path),
  })
  if (fixes && flags.fixDryRun !== true) refuseStreams(inputs)
  const interruption = new Interruption(paths.includes(standardInput))
  const cache =
    cacheFile === undefined ? null : new (await import('../../run/cache/cache.js')).Cache(cacheFile, version)
  const tally = new Tally(flags)
  for (const problem of problems) tally.fault(problem)
  const baseline = new KnownFaults(flags)
  const sound = new Set(found)
  for (const input of asked) if (!sound.has(input)) baseline.miss(input.path)
  const progress = await progressAsked(flags, inputs)
  const written = new Map<string, string>()
  const fixing = (): Iterable<Input> =>
    progress?.over(interruption.each(inputs, 'fixed'), file => sizeOf([file])) ?? interruption.each(inputs, 'fixed')
  try {
    if (flags.fixDryRun === true) await write(patches(fixing(), flags, options, tally), flags.outputFile)
    else {
      const destinations = await Promise.all(loaded.map(async ({ file }) => await into(file)))
      if (fixes)
        tally.refuse(await fixFiles(fixing(), flags, options, path => written.set(resolve(path), stateOf(path))))
      const feeds = shared(
        tally.watch(
          baseline.apply(
            options.suppressionFiles.judge(reports(inputs, flags, options, { cache, interruption, stats, progress })),
          ),
        ),
        loaded.length,
      )
      const screen = {
        width: terminalWidth(),
        colour: coloured,
        version,
        rules: [...rules, ...suppressionChecks],
        baseline: flags.baseline !== undefined,
        errorsOnly: flags.quiet === true,
      }
      await Promise.all(
        loaded.map(async ({ reporter, file }, index) => {
          await destinations[index]?.(
            reporter(feeds[index] ?? feeds[0], { ...screen, colour: coloured && file === undefined }),
          ).catch((error: unknown) => {
            tally.unwritten(error)
          })
        }),
      )
      // What was not seen is neither new nor gone.
      if (!interruption.isAsked) baseline.finish()
    }
  } finally {
    progress?.stop()
  }
  tally.finish()
  if (stats !== null) process.stderr.write(stats.table(cache !== null))
  interruption.tell()
  const news: RunNews = {
    read: [...inputs.map(({ path }) => resolve(path)), ...options.filesRead],
    written: [...written],
  }
  // Who watched may be gone by now.
  process.send?.(news, undefined, undefined, () => undefined)
  return interruption.exitCode ?? tally.exitCode()
}

/** What can be read once and not be written: it would be empty when what is left is reported. */
function refuseStreams(inputs: readonly Input[]): void {
  const stream = inputs.find(
    input => !('missing' in input) && statSync(input.path, { throwIfNoEntry: false })?.isFile() === false,
  )
  if (stream !== undefined)
    throw new UsageError(
      `--fix cannot write to ${stream.path}, which is a pipe or a device, not a file; --fix-dry-run prints what it would change.`,
    )
}

/** Prints what a file would be checked with; nothing is checked. */
async function printConfig(path: string, { inputFormat }: LintFlags, options: RunOptions): Promise<number> {
  const { problems } = await options.over([{ path }])
  for (const problem of problems) say(problem)
  const description = await options.describe(path, inputFormat ?? detectFormat(path, '').name)
  process.stdout.write(`${JSON.stringify(description, null, 2)}\n`)
  return problems.length > 0 ? 2 : 0
}

async function cacheFileOf({ cache, cacheFile }: LintFlags): Promise<string | undefined> {
  return cacheFile ?? (cache === undefined ? undefined : (await import('../../run/cache/cache.js')).defaultCache)
}

async function progressAsked({ progress, quiet }: LintFlags, inputs: readonly Input[]): Promise<Progress | null> {
  if (!process.stderr.isTTY || progress === false || quiet === true) return null
  const { Progress } = await import('../report/progress.js')
  return new Progress(process.stderr, [process.stdout], inputs.length, sizeOf(inputs))
}

/** One report a part of a file. */
async function* reports(
  inputs: readonly Input[],
  flags: LintFlags,
  options: RunOptions,
  { cache, interruption, stats, progress }: Equipment,
): AsyncIterable<FileReport> {
  const checking = new Checking(options, { flags, size: sizeOf(inputs), cache, stats })
  try {
    for await (const report of checkedFiles(inputs, flags, options, { checking, interruption, stats, progress })) {
      stats?.report(report)
      const start = performance.now()
      yield report
      stats?.since(start, 'report')
    }
    cache?.write(!interruption.isAsked)
  } finally {
    await checking.close()
  }
}
