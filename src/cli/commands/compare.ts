import { statSync } from 'node:fs'
import { compare } from '../../comparison/compare.js'
import type { FiledStory } from '../../comparison/compare-story.js'
import type { Comparison } from '../../comparison/comparison.js'
import type { StoryGroup } from '../../comparison/pairing/story-pairs.js'
import type { Screen } from '../../linter/report.js'
import { type Severity, severities } from '../../rule.js'
import { loadTagger } from '../../run/load-tagger.js'
import { checkedHere } from '../../run/check-files.js'
import { coloured } from '../../terminal/colours.js'
import { packedEndings, storyEndings } from '../../input/archive/documents.js'
import { type Input, inputsOf } from '../../input/inputs.js'
import { decided, type LintFlags } from '../../run/lint-flags.js'
import { complain, note, noteOf, say } from '../../terminal/say.js'
import { write } from '../report/write.js'
import { terminalWidth } from '../report/destinations.js'
import { refuseClashes, withoutOwnFiles } from '../report/refuse-clashes.js'
import { RunOptions } from '../../run/run-options.js'
import { standardInput } from '../../input/standard-input.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface CompareFlags extends Omit<LintFlags, 'format'> {
  readonly format: 'pretty' | 'json' | 'markdown'
  /** True where no level is named. */
  readonly failOnNew?: Severity | true
}

type Renderer = (comparison: Comparison, screen: Pick<Screen, 'width' | 'colour' | 'version'>) => AsyncIterable<string>

const renderers: Readonly<Record<CompareFlags['format'], () => Promise<Renderer>>> = {
  pretty: async () => (await import('../../comparison/print/pretty.js')).pretty,
  json: async () => (await import('../../comparison/print/json.js')).json,
  markdown: async () => (await import('../../comparison/print/markdown.js')).markdown,
}

/** Compares two versions of some stories; answers the exit code. */
export async function compareCommand(old: string, now: string, flags: CompareFlags, version: string): Promise<number> {
  if (old === standardInput && now === standardInput)
    throw new UsageError('Only one of OLD and NEW can be standard input.')
  const { format, failOnNew, ...lintFlags } = flags
  const render = await renderers[format]()
  const options = new RunOptions({ ...decided(lintFlags), copy: true }, flags.config, loadTagger())
  const groups: StoryGroup[] = []
  let problems = 0
  const told = { old: false, new: false }
  const read = async (inputs: readonly Input[], side: 'old' | 'new'): Promise<readonly FiledStory[]> => {
    const stories: FiledStory[] = []
    for await (const report of checkedHere(inputs, lintFlags, options)) {
      for (const problem of report.problems) complain(report.file, problem)
      for (const said of report.notes) note(report.file, said)
      problems += report.problems.length
      told[side] ||= report.problems.length > 0
      for (const story of report.stories) stories.push({ file: report.file, story })
    }
    return stories
  }
  const outputs = [{ file: flags.outputFile }]
  refuseClashes(outputs, [old, now])
  const pairs = await pairedInputs(
    old,
    now,
    async path =>
      await withoutOwnFiles(await inputsOf([path]), { outputs, needed: [], isIgnored: each => options.ignores(each) }),
  )
  const { inputs, problems: broken } = await options.over(pairs.flatMap(pair => [...pair.old, ...pair.new]))
  for (const problem of broken) say(problem)
  problems += broken.length
  const sound = new Set(inputs)
  for (const pair of pairs)
    groups.push({
      old: await read(
        pair.old.filter(input => sound.has(input)),
        'old',
      ),
      new: await read(
        pair.new.filter(input => sound.has(input)),
        'new',
      ),
    })
  for (const [path, side] of [
    [old, 'old'],
    [now, 'new'],
  ] as const)
    // What cannot be read was told of: whether there are stories in it nobody knows.
    if (!told[side] && groups.every(group => group[side].length === 0))
      noteOf(path === standardInput ? flags.stdinFilename : path, 'There is no story in it to compare.')
  const comparison = compare(old, now, groups)
  await write(
    render(comparison, { width: terminalWidth(), colour: coloured && flags.outputFile === undefined, version }),
    flags.outputFile,
  )
  if (problems > 0) return 2
  return failOnNew !== undefined && bringsIn(comparison, failOnNew === true ? 'error' : failOnNew) ? 1 : 0
}

/** Whether NEW has a fault that OLD had not, at or over a level. */
const bringsIn = ({ summary }: Comparison, level: Severity): boolean =>
  severities.slice(0, severities.indexOf(level) + 1).some(severity => summary.faults.bySeverity[severity].broughtIn > 0)

interface InputPair {
  readonly old: readonly Input[]
  readonly new: readonly Input[]
}

/** The files of two folders that have the same name, or the same but for their format; the others together, as a story may be in any of them. Two files are one pair. */
async function pairedInputs(
  old: string,
  now: string,
  storiesAt: (path: string) => Promise<readonly Input[]>,
): Promise<readonly InputPair[]> {
  if (isFolder(old) !== isFolder(now))
    throw new UsageError(
      `OLD and NEW are both files or both folders: ${isFolder(old) ? old : now} is a folder, ${isFolder(old) ? now : old} is none.`,
    )
  const [olds, news] = [[...(await storiesAt(old))], [...(await storiesAt(now))]]
  if (!isFolder(old)) return [{ old: olds, new: news }]
  const pairs: InputPair[] = []
  for (const nameOf of [(path: string): string => path, withoutEnding]) {
    const [ofOld, ofNew] = [
      onlyOnes(olds, input => nameOf(input.path.slice(old.length).replace(/^\//u, ''))),
      onlyOnes(news, input => nameOf(input.path.slice(now.length).replace(/^\//u, ''))),
    ]
    for (const [name, input] of ofOld) {
      const partner = ofNew.get(name)
      if (partner === undefined) continue
      pairs.push({ old: [input], new: [partner] })
      olds.splice(olds.indexOf(input), 1)
      news.splice(news.indexOf(partner), 1)
    }
  }
  return olds.length + news.length === 0 ? pairs : [...pairs, { old: olds, new: news }]
}

const isFolder = (path: string): boolean =>
  path !== standardInput && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)

/** Inputs by their names; those of a name that several have are left out. */
function onlyOnes(inputs: readonly Input[], nameOf: (input: Input) => string): ReadonlyMap<string, Input> {
  const names = new Map<string, Input[]>()
  for (const input of inputs) names.set(nameOf(input), [...(names.get(nameOf(input)) ?? []), input])
  return new Map(
    [...names].flatMap(([name, [input, ...others]]) =>
      input === undefined || others.length > 0 ? [] : [[name, input] as const],
    ),
  )
}

function withoutEnding(name: string): string {
  const packed = packedEndings.find(ending => name.toLowerCase().endsWith(ending)) ?? ''
  const inner = name.slice(0, name.length - packed.length)
  const ending = storyEndings.find(each => inner.toLowerCase().endsWith(each)) ?? ''
  return inner.slice(0, inner.length - ending.length)
}
