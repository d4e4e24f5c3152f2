import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { detectFormat } from '../../formats/index.js'
import { lintPart } from '../../linter/lint-part.js'
import { applyFixes, mostPasses } from '../../linter/fix.js'
import type { Diagnostic, FileEdit, FileReport } from '../../linter/report.js'
import { type CheckedDocument, faultsIn, problemsIn } from '../checked-document.js'
import { partsOfDocument } from '../document-parts.js'
import type { Settings } from '../settings.js'
import { suppressesAlone, suppressionsFor } from '../suppression.js'
import { loadTagger } from '../../run/load-tagger.js'
import { decided } from '../../run/lint-flags.js'
import { isConfiguration, pathOf } from './paths.js'
import { RunOptions } from '../../run/run-options.js'
import { withoutExit } from '../../config/loading/block-exit.js'

/** Characters of a feed that are checked before anything else is seen to: less than a tenth of a second. */
const partLength = 1 << 14

/** Characters by which a format is told. */
const headLength = 4096

/** Longest document that is read, in characters: the command's own bound for a story. */
const longest = 5e6

/** Checks documents as they stand in the editor, with the configuration that stands on disk. */
export class DocumentChecks {
  readonly #tagger = loadTagger()
  /** Where relative paths of settings begin, and where documents that are no files are. */
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** What a document holds; null where it has changed before that was known. Throws a UsageError for a configuration that is wrong. */
  async check(document: TextDocument, settings: Settings, isStale: () => boolean): Promise<CheckedDocument | null> {
    return await this.#checked(document, document.getText(), settings, isStale)
  }

  /** A document's text after its safe fixes, made until nothing is left to make; the text as it is where something in it could not be read. */
  async fixed(
    { text }: CheckedDocument,
    document: TextDocument,
    settings: Settings,
    isStale: () => boolean,
  ): Promise<string | null> {
    let now = text
    for (let pass = 0; pass < mostPasses; pass++) {
      const checked = await this.#checked(document, now, settings, isStale)
      if (checked === null) return null
      const next = problemsIn(checked).length > 0 ? now : applyFixes(now, faultsIn(checked))
      if (next === now) return now
      now = next
    }
    return now
  }

  /** The insertion of a directive that suppresses a fault, and others of its rule in its paragraph, and nothing else; null where none does. */
  async suppressed(
    fault: Diagnostic,
    checked: CheckedDocument,
    document: TextDocument,
    settings: Settings,
    isStale: () => boolean,
  ): Promise<FileEdit | null> {
    const { text, comments, rules } = checked
    if (comments === null || !rules.some(({ id }) => id === fault.ruleId)) return null
    for (const edit of suppressionsFor(fault, text, comments)) {
      const after = await this.#checked(
        document,
        text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        settings,
        isStale,
      )
      if (after === null) return null
      if (suppressesAlone(fault, edit, checked, after)) return edit
    }
    return null
  }

  async #checked(
    { uri, languageId, version }: TextDocument,
    text: string,
    settings: Settings,
    isStale: () => boolean,
  ): Promise<CheckedDocument | null> {
    const path = pathOf(uri, languageId, this.#folder)
    const format = detectFormat(path, text.slice(0, headLength))
    // Read anew each time, which takes a few milliseconds: no editor tells of every file that a configuration is made of.
    const flags = {
      stdinFilename: path,
      maxStorySize: longest / 1e6,
      ...(settings.preset === null ? {} : { preset: [settings.preset] }),
    }
    const options = new RunOptions(
      decided(flags),
      settings.config === null ? undefined : resolve(this.#folder, settings.config),
      this.#tagger,
    )
    const { rules, problems: complaints } = await options.over([{ path }])
    const nothing = { version, text, format: format.name, comments: null, reports: [], rules, complaints }
    if (isConfiguration(path) || (await options.ignores(path))) return nothing
    if (text.length > longest) return { ...nothing, reports: [unread(path)] }
    const asked = await options.for(path, format.name)
    const reader = await format.load()
    const reports: FileReport[] = []
    for (const part of partsOfDocument(reader, path, text, partLength)) {
      if (isStale()) return null
      reports.push(await withoutExit(async () => lintPart(reader, part, asked)))
      await setImmediate()
    }
    return isStale() ? null : { ...nothing, comments: reader.comments, reports, rules: asked.rules }
  }
}

const unread = (file: string): FileReport => ({
  file,
  stories: [],
  problems: [
    {
      kind: 'unreadable',
      message: `This document holds more than ${String(longest / 1e6)} million characters: it is not checked.`,
      line: null,
      column: null,
    },
  ],
  notes: [],
  ran: [],
})
