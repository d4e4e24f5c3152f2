import rules from '../../../rules/index.js'
import { namesRelativeTo } from '../../files/path-names.js'
import { readFile } from '../../files/read-file.js'
import { showPath } from '../../files/path-names.js'
import type { PartReport } from '../../linter/report.js'
import { listActiveChecks, type SuppressionLevels } from '../../linter/suppressions/checks.js'
import { SuppressionFileError } from '../../linter/suppressions/suppression-entries.js'
import type { SuppressedFingerprints } from '../../linter/suppressions/suppressed-fingerprints.js'
import { SuppressionFile } from '../../linter/suppressions/suppression-file.js'
import { describeRetired } from '../../rule.js'
import { UsageError } from '../../terminal/usage-error.js'

/** A file of suppressions, what it suppresses, and how problems with its suppressions are reported. */
interface UsedFile {
  readonly name: string
  readonly file: SuppressionFile
  readonly levels: SuppressionLevels
  readonly kept: SuppressedFingerprints
}

/** The files of suppressions that a run names. Each is read once. */
export class SuppressionFiles {
  readonly #used = new Map<string, UsedFile>()
  readonly #read = new Map<string, SuppressionFile>()

  /** The files that suppress something in this run. */
  get paths(): readonly string[] {
    return [...this.#used.keys()]
  }

  /**
   * Returns what a file suppresses. The first to ask decides with its `levels` how problems with the suppressions are
   * reported.
   */
  use(path: string, levels: SuppressionLevels): SuppressedFingerprints {
    const known = this.#used.get(path)
    if (known !== undefined) return known.kept
    const file = this.read(path)
    const { suppressed: kept } = file
    this.#used.set(path, { name: showPath(path), file, levels, kept })
    return kept
  }

  /** Reads a file. Throws a UsageError where it cannot be read, or is not a file of suppressions. */
  read(path: string): SuppressionFile {
    const name = showPath(path)
    const file = this.#read.get(path) ?? parseSuppressions(name, readFile(name))
    this.#read.set(path, file)
    return file
  }

  /** Takes note of a report of the run, in which suppressions may have hidden something. */
  reported(report: PartReport): void {
    for (const { file } of this.#used.values()) file.record(report)
  }

  /** Yields a report for each file with problems or retired rules in its suppressions, after all others of the run. */
  *reports(): Iterable<PartReport> {
    for (const { name, file, levels } of this.#used.values()) {
      const story = file.diagnose(levels)
      const notes = rules
        .filter(({ id, status }) => status === 'retired' && file.rules.has(id))
        .map(({ id }) => ({ message: describeRetired(id), line: null, column: null }))
      const stories = story === null ? [] : [story]
      if (stories.length + notes.length > 0)
        yield { file: name, stories, problems: [], notes, ran: listActiveChecks(levels) }
    }
  }
}

/** Reads the text of a file of suppressions. Throws a UsageError with the place where it is not one. */
export function parseSuppressions(name: string, text: string): SuppressionFile {
  try {
    return new SuppressionFile(name, text, namesRelativeTo(name))
  } catch (error) {
    if (!(error instanceof SuppressionFileError)) throw error
    throw new UsageError(`${name}:${String(error.line)}:${String(error.column)}: ${error.message}`)
  }
}
