import { renameSync, statSync, writeFileSync } from 'node:fs'
import { coloured } from './colours.js'
import rules from '../../rules/index.js'
import { faultsOf } from '../config/options.js'
import { presetFaults } from '../config/presets.js'
import { formatOf } from '../formats/index.js'
import { lintPart } from '../lint-part.js'
import { applySafeFixes } from '../linter/fix.js'
import type { Diagnostic, FileReport, Reporter, StoryReport } from '../linter/report.js'
import { type VerdictLevel, verdictLevels } from '../linter/verdict.js'
import { reporters } from '../reporters/index.js'
import { type Rule, severities, type Severity } from '../rule.js'
import { winkTagger } from '../tagger/wink.js'
import { type Input, inputsOf } from './inputs.js'
import { standardInput } from './standard-input.js'
import { didYouMean } from '../config/nearest.js'
import { KnownFaults } from './known-faults.js'
import { complain, note, write } from './output.js'
import { shared } from './shared.js'
import { type InputFlags, readingsOf } from './readings.js'
import { ruleNamed } from './rule-named.js'
import { type FlagDecisions, RunOptions } from './run-options.js'
import { UsageError } from './usage-error.js'

/** Options as commander gives them. */
export interface LintFlags extends InputFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly failOn?: Severity | 'never'
  readonly gate?: VerdictLevel
  readonly maxWarnings?: number
  readonly quiet?: true
  readonly fix?: true
  readonly fixDryRun?: true
  readonly config?: string | false
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly printConfig?: string
}

/** Severities from the weakest that fails a run, for each `--fail-on`. */
const failing: Readonly<Record<Severity | 'never', readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** Checks files and prints what is found; answers the exit code. */
export async function lintCommand(paths: readonly string[], flags: LintFlags, version: string): Promise<number> {
  const outputs = outputsAsked(flags)
  const loaded = await Promise.all(outputs.map(async ({ format, file }) => ({ file, reporter: await reporterFor(format) })))
  const options = new RunOptions(decided(flags), flags.config, winkTagger())
  if (flags.printConfig !== undefined) return await printConfig(flags.printConfig, flags, options)
  if (flags.fix === true && paths.includes(standardInput))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run prints what it would change.')
  const inputs = await inputsOf(paths)
  const tally = new Tally(flags)
  if (flags.fixDryRun === true) await write(patches(inputs, flags, options, tally), flags.outputFile)
  else {
    if (flags.fix === true) tally.refuse(await fixFiles(inputs, flags, options))
    const baseline = baselineAsked(flags)
    const feeds = shared(tally.watch(baseline.apply(reports(inputs, flags, options))), loaded.length)
    const screen = { width: terminalWidth(), colour: coloured, version, rules: options.rules }
    await Promise.all(loaded.map(({ reporter, file }, index) => write(reporter(feeds[index] ?? feeds[0], { ...screen, colour: coloured && file === undefined }), file)))
    baseline.finish()
  }
  return tally.exitCode()
}

function baselineAsked({ baseline: path, updateBaseline }: LintFlags): KnownFaults {
  if (path === undefined && updateBaseline === true) throw new UsageError('--update-baseline needs --baseline FILE, the file to write.')
  return new KnownFaults(path, updateBaseline === true)
}

/** Prints what a file would be checked with; nothing is checked. */
async function printConfig(path: string, { inputFormat }: LintFlags, options: RunOptions): Promise<number> {
  const described = await options.described(path, inputFormat ?? formatOf(path, '').name)
  process.stdout.write(`${JSON.stringify(described, null, 2)}\n`)
  return 0
}

/** A format, and the file it goes to; standard output without one. */
interface Output {
  readonly format: string
  readonly file: string | undefined
}

/** "pretty", "sarif:out.sarif": several formats at once, of which one at most may go to standard output. */
function outputsAsked({ format: asked = ['pretty'], outputFile }: LintFlags): readonly Output[] {
  const outputs = asked.map((each, index) => {
    const colon = each.indexOf(':')
    return { format: colon < 0 ? each : each.slice(0, colon), file: colon < 0 ? (index === 0 ? outputFile : undefined) : each.slice(colon + 1) }
  })
  if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UsageError('Only one format can go to standard output; give the others a file, as in -f sarif:out.sarif.')
  return outputs
}

/** Columns to set lines in where the output is no terminal. */
const pipeWidth = 100

const terminalWidth = (): number => (process.stdout.isTTY ? process.stdout.columns : pipeWidth)

async function reporterFor(format: string): Promise<Reporter> {
  const load = reporters[format]
  if (load !== undefined) return await load()
  const formats = Object.keys(reporters)
  throw new UsageError(`Unknown format “${format}”.${didYouMean(format, formats)} Formats: ${formats.join(', ')}.`)
}

const chosen = (only: readonly string[] = []): readonly Rule[] => (only.length === 0 ? rules : [...new Set(only)].map(ruleNamed))

/**
 * The presets asked for, and over them what was set one by one: "rule:level", "rule:level:option=value". A rule that is asked
 * for alone runs even if it is off by default.
 */
function decided({ preset: names = [], rule: settings = [], only = [] }: LintFlags): FlagDecisions {
  const [unknown] = presetFaults(names)
  if (unknown !== undefined) throw new UsageError(unknown)
  const levels: Record<string, Severity | 'off'> = {}
  const options: Record<string, Record<string, string>> = {}
  for (const setting of settings) {
    const [id = '', level = '', ...decisions] = setting.split(/[:,]/u)
    const found = ruleLevels.find(each => each === level)
    if (found === undefined)
      throw new UsageError(`--rule takes RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “${setting}”.${didYouMean(level, ruleLevels)} Levels: ${ruleLevels.join(', ')}.`)
    const rule = ruleNamed(id)
    levels[rule.id] = found
    const given = Object.fromEntries(decisions.map(each => [each.split('=')[0] ?? '', each.slice(each.indexOf('=') + 1)]))
    const [fault] = faultsOf(rule, given)
    if (fault !== undefined) throw new UsageError(fault)
    options[rule.id] = { ...options[rule.id], ...given }
  }
  return { rules: chosen(only), alone: only.length > 0, presets: names, levels, options }
}

const ruleLevels = [...severities, 'off'] as const

/** One report a part of a file. */
async function* reports(inputs: readonly Input[], flags: LintFlags, options: RunOptions): AsyncIterable<FileReport> {
  for (const input of inputs) for await (const { report } of partReports(input, flags, options)) yield report
}

async function* partReports(input: Input, flags: LintFlags, options: RunOptions): AsyncIterable<{ report: FileReport; text: string; unwritable: string | null }> {
  if (await options.ignores(input.path)) return
  for await (const { file, content, problems, notes, unwritable } of readingsOf(input, flags)) {
    const report = content === null ? { file, stories: [], problems: [], notes: [] } : lintPart(content.reader, content.part, await options.for(input.path, content.format))
    yield { report: { ...report, problems: [...problems, ...report.problems], notes: [...notes, ...report.notes] }, text: content?.part.text ?? '', unwritable }
  }
}

/** A file read whole: its text, and its text with the safe suggestions in it; the same where nothing can be changed. */
interface FixedFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly fixed: string
  /** Why it cannot be written; null where it can. */
  readonly unwritable: string | null
}

/** What has come of a file so far. */
interface OpenFile {
  readonly name: string
  text: string
  sound: boolean
  readonly diagnostics: Diagnostic[]
  readonly unwritable: string | null
}

/** Each file's text with what was found in it. Nothing is changed in a file of which a part could not be read. */
async function* wholeFiles(inputs: readonly Input[], flags: LintFlags, options: RunOptions, tally: Tally | null): AsyncIterable<FixedFile> {
  for (const input of inputs) {
    const closed = ({ name, text, sound, diagnostics, unwritable }: OpenFile): FixedFile => ({ name, path: input.path, text, fixed: sound ? applySafeFixes(text, diagnostics) : text, unwritable })
    let open = null as OpenFile | null
    for await (const { report, text, unwritable } of partReports(input, flags, options)) {
      tally?.count(report)
      if (open?.name !== report.file) {
        if (open !== null) yield closed(open)
        open = { name: report.file, text: '', sound: true, diagnostics: [], unwritable }
      }
      open.text += text
      open.sound &&= report.problems.length === 0
      for (const story of report.stories) open.diagnostics.push(...story.diagnostics)
    }
    if (open !== null) yield closed(open)
  }
}

/** A unified diff of what the safe suggestions would change. */
async function* patches(inputs: readonly Input[], flags: LintFlags, options: RunOptions, tally: Tally): AsyncIterable<string> {
  const { createTwoFilesPatch } = await import('diff')
  for await (const { name, text, fixed } of wholeFiles(inputs, flags, options, tally))
    if (fixed !== text) yield createTwoFilesPatch(name, name, text, fixed, undefined, undefined, { context: 1 })
}

/** Writes what is fixed; answers how many files could not be written. */
async function fixFiles(inputs: readonly Input[], flags: LintFlags, options: RunOptions): Promise<number> {
  let refused = 0
  for await (const { name, path, text, fixed, unwritable } of wholeFiles(inputs, flags, options, null)) {
    if (fixed === text) continue
    if (unwritable !== null) {
      complain(name, { message: `This file is not fixed: ${unwritable}. --fix-dry-run prints what would change.`, line: null, column: null })
      refused++
      continue
    }
    // A file is there whole, old or new, whatever happens: the new one is written beside it and takes its name.
    const beside = `${path}.wirelint-${String(process.pid)}`
    writeFileSync(beside, fixed, { mode: statSync(path).mode })
    renameSync(beside, path)
  }
  return refused
}

/** Counts what decides the exit code, says problems on standard error, and leaves out what `--quiet` hides. */
class Tally {
  readonly #flags: LintFlags
  #failing = 0
  #warnings = 0
  #problems = 0

  constructor(flags: LintFlags) {
    this.#flags = flags
  }

  count({ file, stories, problems, notes }: FileReport): void {
    for (const problem of problems) complain(file, problem)
    for (const said of notes) note(file, said)
    this.#problems += problems.length
    // With a gate the verdict on the story decides, unless a level is asked for too.
    const { gate, failOn = gate === undefined ? 'error' : 'never' } = this.#flags
    for (const { diagnostics, verdict } of stories) {
      if (gate !== undefined && verdictLevels.indexOf(verdict.level) >= verdictLevels.indexOf(gate)) this.#failing++
      for (const { severity } of diagnostics) {
        if (severity === 'warning') this.#warnings++
        if (failing[failOn].includes(severity)) this.#failing++
      }
    }
  }

  /** Files that were to be changed and could not be. */
  refuse(files: number): void {
    this.#problems += files
  }

  async *watch(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    for await (const report of files) {
      this.count(report)
      yield this.#flags.quiet === true ? { ...report, stories: report.stories.map(errorsOnly) } : report
    }
  }

  exitCode(): number {
    const { maxWarnings = Infinity } = this.#flags
    if (this.#problems > 0) return 2
    return this.#failing > 0 || this.#warnings > maxWarnings ? 1 : 0
  }
}

function errorsOnly(story: StoryReport): StoryReport {
  const kept = story.diagnostics.map(({ severity }) => severity === 'error')
  return {
    ...story,
    diagnostics: story.diagnostics.filter((_, index) => kept[index]),
    frames: story.frames.filter((_, index) => kept[index]),
  }
}
