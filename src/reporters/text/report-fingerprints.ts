import { hash } from '../../linter/fingerprint.js'
import type { Diagnostic } from '../../linter/report.js'
import { toRepositoryPath } from './repository-path.js'

/** A fingerprint, and the number of diagnostics before that have the same one: a feed may hold a story twice. */
interface ReportFingerprint {
  readonly fingerprint: string
  readonly before: number
}

/**
 * Makes fingerprints for servers that compare whole reports: that of a diagnostic tells it apart only within its story.
 * They do not depend on the folder in which a runner has the files.
 */
export class ReportFingerprints {
  readonly #folder: string | undefined
  readonly #uses = new Map<string, number>()

  constructor(folder: string | undefined) {
    this.#folder = folder
  }

  next({ file, story, fingerprint: own }: Diagnostic): ReportFingerprint {
    // A story without an id has its number in the file.
    const inFile = story.startsWith(`${file}#`) ? story.slice(file.length) : story
    const fingerprint = hash([toRepositoryPath(file, this.#folder), inFile, own].join('\u0000'))
    const before = this.#uses.get(fingerprint) ?? 0
    this.#uses.set(fingerprint, before + 1)
    return { fingerprint, before }
  }
}
