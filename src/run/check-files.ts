import { lintPart } from '../linter/lint-part.js'
import type { FileReport } from '../linter/report.js'
import type { Checking } from './check-part.js'
import type { Input } from '../input/inputs.js'
import type { Interruption } from './interruption.js'
import { partLength, type Reading } from '../input/parts.js'
import type { Progress } from '../cli/report/progress.js'
import { type InputFlags, readingsOf } from '../input/readings.js'
import type { RunOptions } from './run-options.js'
import type { Stats } from './stats.js'

/** A part that has been read and is being checked. */
interface Pending {
  readonly path: string
  readonly reading: Reading
  readonly report: Promise<FileReport>
  readonly size: number
  isDone: boolean
}

/** Who checks, who may interrupt, and who wants to know. */
export interface Conduct {
  readonly checking: Checking
  readonly interruption: Interruption
  readonly stats: Stats | null
  readonly progress: Progress | null
}

/**
 * A report of each part of the files, in the order of the files, however many threads there are. Where others check, this
 * one reads ahead: as much as keeps them busy, and no more, so that a feed of any length takes no more memory than that.
 */
export async function* checkedFiles(
  inputs: readonly Input[],
  flags: InputFlags,
  options: RunOptions,
  { checking, interruption, stats, progress }: Conduct,
): AsyncIterable<FileReport> {
  const pending: Pending[] = []
  let size = 0
  let failure = null as { readonly error: unknown } | null
  const during = <T>(step: string, work: () => Promise<T>): Promise<T> => stats?.during(step, work) ?? work()
  const parts = readings(inputs, flags, options, interruption)[Symbol.asyncIterator]()
  for (;;) {
    const read = await during('read', () => parts.next()).catch((error: unknown) => {
      failure = { error }
      return null
    })
    const ended = read === null || read.done === true
    if (!ended) {
      const next = begun(read.value, checking)
      pending.push(next)
      size += next.size
    }
    while (pending[0] !== undefined && (ended || size > checking.ahead * partLength || pending[0].isDone)) {
      const { path, reading, report: found, size: length } = pending[0]
      const report = await found
      pending.shift()
      size -= length
      yield reportOn(reading, report)
      progress?.done(path, reading.content?.part.text.length ?? 0)
    }
    if (ended) break
  }
  if (failure !== null) throw failure.error
}

/** The same in this thread alone, one part after another. */
export async function* checkedHere(
  inputs: readonly Input[],
  flags: InputFlags,
  options: RunOptions,
): AsyncIterable<FileReport> {
  for await (const { path, reading } of readingsIn(inputs, flags, options)) {
    const { content } = reading
    yield reportOn(
      reading,
      content === null ? null : lintPart(content.reader, content.part, await options.for(path, content.format)),
    )
  }
}

/** What is said of a part: what was found as it was read, and as it was checked; null where there was nothing to check. */
export function reportOn({ file, problems, notes }: Reading, checked: FileReport | null): FileReport {
  const { stories, ran, ...said } = checked ?? unread(file)
  return { file, stories, problems: [...problems, ...said.problems], notes: [...notes, ...said.notes], ran }
}

const unread = (file: string): FileReport => ({ file, stories: [], problems: [], notes: [], ran: [] })

/** Readings with the paths of their files; none of a file that its configuration leaves out. */
export async function* readingsIn(
  inputs: Iterable<Input>,
  flags: InputFlags,
  options: RunOptions,
): AsyncIterable<{ readonly path: string; readonly reading: Reading }> {
  for (const input of inputs) {
    if (await options.ignores(input.path)) continue
    for await (const reading of readingsOf(input, flags)) yield { path: input.path, reading }
  }
}

/** Readings until somebody interrupts. */
async function* readings(
  inputs: readonly Input[],
  flags: InputFlags,
  options: RunOptions,
  interruption: Interruption,
): AsyncIterable<{ readonly path: string; readonly reading: Reading }> {
  for await (const each of readingsIn(interruption.each(inputs, 'checked'), flags, options)) {
    if (interruption.isAsked) return
    yield each
  }
}

/** Even a small part takes its place in the queue. */
const leastSize = 4096

function begun({ path, reading }: { readonly path: string; readonly reading: Reading }, checking: Checking): Pending {
  const { file, content } = reading
  const report = content === null ? Promise.resolve(unread(file)) : checking.check(path, content)
  const pending: Pending = {
    path,
    reading,
    report,
    size: Math.max(leastSize, content?.part.text.length ?? 0),
    isDone: false,
  }
  // Where it fails, that is told in its turn.
  report.then(
    () => {
      pending.isDone = true
    },
    () => {
      pending.isDone = true
    },
  )
  return pending
}
