import { SuppressionFile, SuppressionFileError } from '../../linter/suppressions/suppression-file.js'
import type { FileReport } from '../../linter/report.js'
import { checksOn, type KeptFaults, type SuppressionLevels } from '../../linter/suppressions/suppress.js'
import { fileNamesIn } from '../../files/names-in-kept-files.js'
import { readFile } from '../../files/read-file.js'
import { shown } from '../../files/resolve-path.js'
import { UsageError } from '../../terminal/usage-error.js'

/** A file of suppressions, and how what is wrong with them is reported. */
interface Kept {
  readonly name: string
  readonly file: SuppressionFile
  readonly levels: SuppressionLevels
  readonly kept: KeptFaults
}

/** The files of suppressions that a run names, each read once. */
export class SuppressionFiles {
  readonly #byPath = new Map<string, Kept>()
  readonly #read = new Map<string, SuppressionFile>()

  /** The files that were read. */
  get paths(): readonly string[] {
    return [...this.#byPath.keys()]
  }

  /** What a file suppresses, read when it is first asked for; `levels` are those of who asked first. */
  at(path: string, levels: SuppressionLevels): KeptFaults {
    const known = this.#byPath.get(path)
    if (known !== undefined) return known.kept
    const file = this.read(path)
    const { kept } = file
    this.#byPath.set(path, { name: shown(path), file, levels, kept })
    return kept
  }

  /** Reads a file, once: before the run, where it is known by then, as one that is none stops it. */
  read(path: string): SuppressionFile {
    const name = shown(path)
    const file = this.#read.get(path) ?? suppressionsIn(name, readFile(name))
    this.#read.set(path, file)
    return file
  }

  /** The reports as they come, and behind them one of what is wrong with the suppressions. */
  async *judged(reports: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
    for await (const report of reports) {
      for (const { file } of this.#byPath.values()) file.see(report)
      yield report
    }
    for (const { name, file, levels } of this.#byPath.values()) {
      const faults = file.faults(levels)
      if (faults !== null) yield { file: name, stories: [faults], problems: [], notes: [], ran: checksOn(levels) }
    }
  }
}

/** The suppressions in a file's text; a UsageError says where it is no such file. */
export function suppressionsIn(name: string, text: string): SuppressionFile {
  try {
    return new SuppressionFile(name, text, fileNamesIn(name))
  } catch (error) {
    if (error instanceof SuppressionFileError)
      throw new UsageError(`${name}:${String(error.line)}:${String(error.column)}: ${error.message}`)
    throw error
  }
}
