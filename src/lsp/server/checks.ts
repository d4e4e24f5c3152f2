import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { detectFormat, findFormat, headLength } from '../../formats/index.js'
import { lintPart } from '../../linter/lint-part.js'
import { applyFixes, mostPasses } from '../../linter/fix.js'
import type { Diagnostic, FileEdit, PartReport } from '../../linter/report.js'
import { type CheckedDocument, diagnosticsIn, problemsIn } from '../checked-document.js'
import { cutDocument } from '../document-parts.js'
import type { Settings } from '../settings.js'
import { suppressesAlone, suppressionsFor } from '../suppression.js'
import { loadTagger } from '../../run/load-tagger.js'
import { readRuleFlags } from '../../run/lint-flags.js'
import { isConfiguration, pathOf } from './paths.js'
import { RunOptions } from '../../run/run-options.js'
import { withoutExit } from '../../config/loading/block-exit.js'
import { openConfigs } from '../../run/make-run-options.js'
import type { Briefing } from '../../run/workers/messages.js'
import { checkInThread } from './check-in-thread.js'

/**
 * Characters of a feed that are checked at a time, less than a tenth of a second, before other messages are answered.
 */
const partLength = 1 << 14

/** Longest part that is checked in this thread, in characters: for half a second other documents may wait. */
const longestHere = 1 << 17

/** Longest document that is read, in characters: the command's own limit for a story. */
const longestDocument = 5e6

/** A request to check a document as it is in the editor. */
export interface CheckRequest {
  readonly document: TextDocument
  readonly settings: Settings
  /** Tells whether the document or the settings have changed since: then the result is of no use. */
  readonly isStale: () => boolean
}

/** Checks documents as they are in the editor, with the configuration that is on disk. */
export class DocumentChecks {
  readonly #tagger = loadTagger()
  /** The folder of relative paths in settings, and of documents that are no files. */
  readonly #folder: string
  /** The folders of the workspace: configurations in them and above them may run code. */
  readonly #folders: readonly string[]

  readonly #inThread: typeof checkInThread

  constructor(folder: string, others: readonly string[] = [], inThread = checkInThread) {
    this.#inThread = inThread
    this.#folder = folder
    this.#folders = [folder, ...others]
  }

  /**
   * Returns what a document holds; null where it is stale before that is known. A UsageError says what is wrong with a
   * configuration.
   */
  async check(request: CheckRequest): Promise<CheckedDocument | null> {
    return await this.#checkText(request.document.getText(), request)
  }

  /**
   * Returns a document's text after its safe fixes, made until nothing is left to make. The text stays as it is where
   * something in it could not be read.
   */
  async fixed({ text }: CheckedDocument, request: CheckRequest): Promise<string | null> {
    let now = text
    for (let pass = 0; pass < mostPasses; pass++) {
      const checked = await this.#checkText(now, request)
      if (checked === null) return null
      const next = problemsIn(checked).length > 0 ? now : applyFixes(now, diagnosticsIn(checked))
      if (next === now) return now
      now = next
    }
    return now
  }

  /**
   * Returns an edit that inserts a directive. It suppresses a diagnostic, and others of its rule in its paragraph, and
   * nothing else. Null where no such directive can be found.
   */
  async suppressed(diagnostic: Diagnostic, checked: CheckedDocument, request: CheckRequest): Promise<FileEdit | null> {
    const { text, comments, rules } = checked
    if (comments === null || !rules.some(({ id }) => id === diagnostic.ruleId)) return null
    for (const edit of suppressionsFor(diagnostic, text, comments)) {
      const after = await this.#checkText(text.slice(0, edit.start) + edit.text + text.slice(edit.end), request)
      if (after === null) return null
      if (suppressesAlone(diagnostic, edit, checked, after)) return edit
    }
    return null
  }

  async #checkText(text: string, { document, settings, isStale }: CheckRequest): Promise<CheckedDocument | null> {
    const { uri, languageId, version } = document
    const path = pathOf(uri, languageId, this.#folder)
    const options = this.#optionsFor(path, settings)
    const { rules, problems: complaints } = await options.over([{ path }])
    const { inputFormat = '' } = await options.inputFlags<{ readonly inputFormat?: string }>(path, {})
    const format = findFormat(inputFormat) ?? detectFormat(path, text.slice(0, headLength))
    const nothing = { version, text, format: format.name, comments: null, reports: [], rules, complaints }
    if (isConfiguration(path) || (await options.ignores(path))) return nothing
    if (text.length > longestDocument) return { ...nothing, reports: [reportTooLong(path)] }
    const lintOptions = await options.for(path, format.name)
    const reader = await format.load()
    const reports: PartReport[] = []
    for (const part of cutDocument(reader, path, text, partLength)) {
      if (isStale()) return null
      const report =
        part.text.length > longestHere
          ? await this.#inThread({ path, format: format.name, part }, this.#briefingOn(path, settings), isStale)
          : await withoutExit(async () => lintPart(reader, part, lintOptions))
      if (report === null) return null
      reports.push(report)
      await setImmediate()
    }
    return isStale() ? null : { ...nothing, comments: reader.comments, reports, rules: lintOptions.rules }
  }

  /**
   * Reads the configuration again for each check, in a few milliseconds: editors do not watch every file that it is
   * made of.
   */
  #optionsFor(path: string, settings: Settings): RunOptions {
    const { flags, folders } = this.#briefingOn(path, settings)
    return new RunOptions(readRuleFlags(flags), openConfigs(flags.config, folders), this.#tagger)
  }

  /** The settings of a check, as a thread can be told them. */
  #briefingOn(path: string, { preset, config }: Settings): Briefing {
    const flags = {
      stdinFilename: path,
      maxStorySize: longestDocument / 1e6,
      ...(preset === null ? {} : { preset: [preset] }),
      ...(config === null ? {} : { config: resolve(this.#folder, config) }),
    }
    return { flags, folders: this.#folders }
  }
}

function reportTooLong(file: string): PartReport {
  const message = `This document holds more than ${String(longestDocument / 1e6)} million characters: it is not checked.`
  const problem = { kind: 'unreadable' as const, message, line: null, column: null }
  return { file, stories: [], problems: [problem], notes: [], ran: [] }
}
