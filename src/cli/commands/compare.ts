import { compareVersions } from '../../comparison/compare-versions.js'
import type { FiledStory } from '../../comparison/compare-story.js'
import type { Comparison } from '../../comparison/comparison.js'
import type { StoryGroup } from '../../comparison/pairing/story-pairs.js'
import { type Input, findInputs } from '../../input/inputs.js'
import type { InputFlags } from '../../input/read-input.js'
import { standardInput } from '../../input/standard-input.js'
import type { ReportSettings } from '../../linter/report.js'
import { type Severity, severities } from '../../rule.js'
import { FileChecker } from '../../run/check-files.js'
import { uninterrupted } from '../../run/interruption.js'
import { readRuleFlags, type LintFlags } from '../../run/lint-flags.js'
import { type InputPair, pairInputs } from '../../run/pair-inputs.js'
import { openConfigs } from '../../run/make-run-options.js'
import { RunOptions } from '../../run/run-options.js'
import { loadTagger } from '../../run/load-tagger.js'
import { coloured } from '../../terminal/colours.js'
import { complain, note, noteOf, say } from '../../terminal/say.js'
import { UsageError } from '../../terminal/usage-error.js'
import { terminalWidth } from '../report/destinations.js'
import { refuseClashes, withoutOwnFiles } from '../report/refuse-clashes.js'
import { write } from '../report/write.js'

/** As in lint where the words are the same. */
export interface CompareFlags
  extends InputFlags, Pick<LintFlags, 'outputFile' | 'config' | 'preset' | 'rule' | 'only'> {
  readonly format: 'pretty' | 'json' | 'markdown'
  /** True if no level is named. */
  readonly failOnNew?: Severity | true
}

type Renderer = (
  comparison: Comparison,
  settings: Pick<ReportSettings, 'width' | 'colour' | 'version'>,
) => AsyncIterable<string>

const renderers: Readonly<Record<CompareFlags['format'], () => Promise<Renderer>>> = {
  pretty: async () => (await import('../../comparison/print/pretty.js')).printPretty,
  json: async () => (await import('../../comparison/print/json.js')).printJson,
  markdown: async () => (await import('../../comparison/print/markdown.js')).printMarkdown,
}

/** Compares two versions of some stories, and prints what is different. Returns the exit code. */
export async function compareCommand(old: string, now: string, flags: CompareFlags, version: string): Promise<number> {
  if (old === standardInput && now === standardInput)
    throw new UsageError('Only one of OLD and NEW can be standard input.')
  const { format, failOnNew, ...lintFlags } = flags
  const render = await renderers[format]()
  const versions = new Versions(lintFlags)
  const pairs = await versions.find(old, now)
  const groups: StoryGroup[] = []
  for (const pair of pairs) groups.push(await versions.read(pair))
  for (const path of versions.listEmpty(old, now, groups))
    noteOf(path === standardInput ? flags.stdinFilename : path, 'It holds no story to compare.')
  const comparison = compareVersions(old, now, groups)
  await write(
    render(comparison, { width: terminalWidth(), colour: coloured && flags.outputFile === undefined, version }),
    flags.outputFile,
  )
  if (versions.problems > 0) return 2
  return failOnNew !== undefined && bringsIn(comparison, failOnNew === true ? 'error' : failOnNew) ? 1 : 0
}

/** Finds and checks the stories of two versions, prints what is wrong with them, and counts it. */
class Versions {
  readonly #flags: LintFlags
  readonly #options: RunOptions
  readonly #checker: FileChecker
  /** The files whose configuration can be read. */
  #sound: ReadonlySet<Input> = new Set()
  #problems = 0
  /** The versions of which a line on standard error has said something, such as why a file has no story. */
  readonly #explained = new Set<keyof InputPair>()

  constructor(flags: LintFlags) {
    this.#flags = flags
    this.#options = new RunOptions({ ...readRuleFlags(flags), copy: true }, openConfigs(flags.config), loadTagger())
    this.#checker = new FileChecker(this.#options, null, null, {})
  }

  get problems(): number {
    return this.#problems
  }

  async find(old: string, now: string): Promise<readonly InputPair[]> {
    const outputs = [{ file: this.#flags.outputFile }]
    refuseClashes(outputs, [old, now])
    const isIgnored = (path: string): Promise<boolean> => this.#options.ignores(path)
    const pairs = await pairInputs(old, now, async path =>
      withoutOwnFiles(await findInputs([path], { holdsStories: each => this.#options.holdsStories(each) }), {
        outputs,
        needed: [],
        isIgnored,
      }),
    )
    const { inputs, problems, notes } = await this.#options.over(pairs.flatMap(pair => [...pair.old, ...pair.new]))
    for (const each of notes) say(`note: ${each}`)
    for (const problem of problems) say(problem)
    this.#problems += problems.length
    this.#sound = new Set(inputs)
    return pairs
  }

  async read(pair: InputPair): Promise<StoryGroup> {
    return { old: await this.#stories(pair, 'old'), new: await this.#stories(pair, 'new') }
  }

  /** Yields the versions without a story, unless a line has said so. Of one that could not be read nothing is known. */
  *listEmpty(old: string, now: string, groups: readonly StoryGroup[]): Iterable<string> {
    const isEmpty = (version: keyof InputPair): boolean =>
      !this.#explained.has(version) && groups.every(group => group[version].length === 0)
    if (isEmpty('old')) yield old
    if (isEmpty('new')) yield now
  }

  async #stories(pair: InputPair, version: keyof InputPair): Promise<readonly FiledStory[]> {
    const stories: FiledStory[] = []
    const inputs = pair[version].filter(input => this.#sound.has(input))
    for await (const report of this.#checker.check(inputs, this.#flags, uninterrupted)) {
      for (const problem of report.problems) complain(report.file, problem)
      for (const said of report.notes) note(report.file, said)
      this.#problems += report.problems.length
      if (report.problems.length + report.notes.length > 0) this.#explained.add(version)
      for (const story of report.stories) stories.push({ file: report.file, story })
    }
    return stories
  }
}

/** Tells whether NEW has an issue at or over a level that OLD had not. */
const bringsIn = ({ summary }: Comparison, level: Severity): boolean =>
  severities.slice(0, severities.indexOf(level) + 1).some(severity => summary.issues.bySeverity[severity].broughtIn > 0)
