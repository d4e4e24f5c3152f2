import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFreshFeed, makeFreshStory } from './fresh-copy.js'
import { measureInTurn, measureOnce, type Subject, type Usage } from './measure.js'

/** A program that is measured: arguments of Node up to the path of what is read. */
export interface Program {
  readonly name: string
  readonly args: readonly string[]
}

/** The inputs of a benchmark, as paths. */
interface Inputs {
  readonly story: string
  readonly small: string
  readonly medium: string
  readonly large: string
  readonly files: string
  readonly huge: string
}

const smallFiles = 2000

/** Writes the inputs: copy that no other input has before. */
export function writeInputs(folder: string): Inputs {
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const files = join(folder, 'files')
  mkdirSync(files)
  for (let nth = 0; nth < smallFiles; nth++) {
    const { headline, text } = makeFreshStory(nth)
    writeFileSync(join(files, `${String(nth)}.txt`), `${headline}\n\n${text}\n`)
  }
  return {
    story: write('story.jsonl', makeFreshFeed(1)),
    small: write('1.jsonl', makeFreshFeed(1e6)),
    medium: write('4.jsonl', makeFreshFeed(4e6)),
    large: write('16.jsonl', makeFreshFeed(16e6)),
    files,
    huge: write('64.jsonl', makeFreshFeed(64e6)),
  }
}

/** The figures of a program; null for what it cannot read. */
export type Figures = Readonly<Record<(typeof benchMeasures)[number], number | null>>

/** Everything that is measured; memory is in MB, the rest in seconds of user CPU. */
export const benchMeasures = ['first story', '1 MB', 'marginal MB', '2,000 files', 'memory on 64 MB'] as const

type Medians = Readonly<Record<string, Usage>>

const subjectsOf = (programs: readonly Program[], node: string, path: string): Readonly<Record<string, Subject>> =>
  Object.fromEntries(programs.map(({ name, args }) => [name, { node, args: [...args, path] }]))

/**
 * Measures programs on one version of Node, in turn. Only the first two read folders and are asked for their memory:
 * this version and the baseline.
 */
export function runBenchmark(
  programs: readonly Program[],
  inputs: Inputs,
  { node, rounds, folder }: { readonly node: string; readonly rounds: number; readonly folder: string },
): ReadonlyMap<string, Figures> {
  const run = (path: string, which = programs): Medians => measureInTurn(subjectsOf(which, node, path), rounds, folder)
  const bare = measureInTurn({ bare: { node, args: ['-e', '0'] } }, rounds, folder).bare.cpu
  const versions = programs.slice(0, 2)
  const [story, small, medium, large] = [run(inputs.story), run(inputs.small), run(inputs.medium), run(inputs.large)]
  const files = run(inputs.files, versions)
  const cpuOf = (medians: Medians, name: string): number => medians[name]?.cpu ?? NaN
  return new Map(
    programs.map(({ name, args }) => [
      name,
      {
        'first story': cpuOf(story, name) - bare,
        '1 MB': cpuOf(small, name),
        'marginal MB': (cpuOf(large, name) - cpuOf(medium, name)) / 12,
        '2,000 files': files[name]?.cpu ?? null,
        'memory on 64 MB':
          files[name] === undefined ? null : measureOnce({ node, args: [...args, inputs.huge] }, folder).memory,
      },
    ]),
  )
}
