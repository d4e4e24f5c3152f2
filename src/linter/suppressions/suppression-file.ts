import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import { didYouMean } from '../../language/words/similarity.js'
import type { Severity } from '../../rule.js'
import { LineIndex, fileStart } from '../../story/line-index.js'
import type { Diagnostic, FileReport, Frame, StoryReport } from '../report.js'
import { Searched } from '../baseline/searched.js'
import { type FileNames, keyWritten } from '../baseline/story-key.js'
import { callsOf, type KeptFaults, suppressionFault, type SuppressionLevels } from './suppress.js'
import { verdictOf } from '../verdict/verdict.js'

/** A fault that a desk leaves alone in a feed that nobody may touch. */
interface KeptFault {
  readonly story: string
  readonly fingerprint: string
  readonly rule: string | null
  readonly reason: string | null
  readonly start: number
  readonly end: number
}

/** What is wrong with a file of suppressions, and where in it. */
export class SuppressionFileError extends Error {
  override readonly name = 'SuppressionFileError'
  readonly line: number
  readonly column: number

  constructor(message: string, text: string, offset: number) {
    super(message)
    const { line, column } = new LineIndex(text).point(offset)
    this.line = line
    this.column = column
  }
}

/** Suppressions kept beside a feed, by story and fingerprint; it remembers which of them a run has needed. */
export class SuppressionFile {
  readonly #name: string
  readonly #text: string
  readonly #names: FileNames
  readonly #kept: readonly KeptFault[]
  readonly #needed = new Set<string>()
  readonly #searched: Searched

  /** Throws a SuppressionFileError for a text that is no such file. */
  constructor(name: string, text: string, names: FileNames) {
    this.#name = name
    this.#text = text
    this.#names = names
    this.#searched = new Searched(names)
    // A byte order mark is white space here, so that places stay.
    this.#kept = keptIn(text.replace(/^\uFEFF/u, ' '))
  }

  /** What it suppresses, as the linter takes it. */
  get kept(): KeptFaults {
    const byStory = new Map<string, Map<string, string | null>>()
    for (const { story, fingerprint, reason } of this.#kept)
      for (const call of this.#callsIn(story))
        byStory.set(call, (byStory.get(call) ?? new Map<string, string | null>()).set(fingerprint, reason))
    return { byStory, names: this.#names }
  }

  /** Takes note of what the stories of a file have needed. */
  see(report: FileReport): void {
    this.#searched.see(report)
    for (const { id, hidden } of report.stories)
      for (const { by, diagnostic } of hidden)
        if (by === 'suppression-file')
          for (const call of callsOf(id, report.file, this.#names))
            this.#needed.add(`${call} ${diagnostic.fingerprint}`)
  }

  /** What stories may be called that are written so. */
  #callsIn(story: string): ReadonlySet<string> {
    return new Set([story, keyWritten(story, this.#names)])
  }

  /** What is wrong with the suppressions themselves, as a story of that file; null where nothing is. One whose story or rule was not in the run is not judged. */
  faults({ unused = 'warning', reasons = 'off' }: SuppressionLevels): StoryReport | null {
    const lines = new LineIndex(this.#text)
    const report = (
      ruleId: string,
      severity: Severity | 'off',
      kept: KeptFault,
      message: string,
    ): { diagnostic: Diagnostic; frame: Frame }[] =>
      severity === 'off'
        ? []
        : [
            suppressionFault({
              ruleId,
              severity,
              message,
              place: kept,
              story: { id: kept.story, version: null, slug: null },
              source: { file: this.#name, text: this.#text, start: fileStart },
              lines,
            }),
          ]
    const isUnused = ({ story, fingerprint, rule }: KeptFault): boolean => {
      const calls = [...this.#callsIn(story)]
      return (
        calls.some(call => this.#searched.in(call, rule)) &&
        !calls.some(call => this.#needed.has(`${call} ${fingerprint}`))
      )
    }
    const found = this.#kept.flatMap(kept => [
      ...(kept.reason === null
        ? report(
            'unexplained-suppression',
            reasons,
            kept,
            'This suppression gives no reason: write one as its “reason”.',
          )
        : []),
      ...(isUnused(kept)
        ? report(
            'unused-suppression',
            unused,
            kept,
            `Nothing in story ${kept.story} has this fingerprint any more: delete this suppression.`,
          )
        : []),
    ])
    if (found.length === 0) return null
    return {
      id: this.#name,
      version: null,
      words: 0,
      score: 0,
      verdict: verdictOf([], 0),
      diagnostics: found.map(({ diagnostic }) => diagnostic),
      frames: found.map(({ frame }) => frame),
      hidden: [],
      copy: null,
      isForeign: false,
    }
  }
}

const keys = ['story', 'fingerprint', 'rule', 'reason']

/** `{"version": 1, "suppressions": [{"story", "fingerprint", "rule"?, "reason"?}]}`; comments are allowed. */
function keptIn(text: string): readonly KeptFault[] {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [broken] = errors
  if (broken !== undefined)
    throw new SuppressionFileError(`This is no JSON: ${printParseErrorCode(broken.error)}.`, text, broken.offset)
  const list = root === undefined ? undefined : valueOf(root, 'suppressions')
  if (root === undefined || valueOf(root, 'version')?.value !== 1 || list?.type !== 'array')
    throw new SuppressionFileError(
      'A file of suppressions is {"version": 1, "suppressions": […]}.',
      text,
      root?.offset ?? 0,
    )
  return (list.children ?? []).map(entry => {
    const refuse = (message: string, node: Node): never => {
      throw new SuppressionFileError(message, text, node.offset)
    }
    if (entry.type !== 'object')
      return refuse('A suppression is {"story": …, "fingerprint": …, "rule": …, "reason": …}.', entry)
    const said: Record<string, string> = {}
    for (const { children: [key, value] = [] } of entry.children ?? []) {
      if (key === undefined || value === undefined) continue
      const name = String(key.value)
      if (!keys.includes(name)) refuse(`Unknown key “${name}”.${didYouMean(name, keys)} Keys: ${keys.join(', ')}.`, key)
      if (value.type !== 'string') refuse(`“${name}” takes a text in quotation marks.`, value)
      said[name] = String(value.value)
    }
    const { story, fingerprint, rule = null, reason } = said
    if (story === undefined || fingerprint === undefined)
      return refuse(`A suppression needs a “${story === undefined ? 'story' : 'fingerprint'}”.`, entry)
    return {
      story,
      fingerprint,
      rule,
      reason: reason === undefined || reason.trim() === '' ? null : reason,
      start: entry.offset,
      end: entry.offset + entry.length,
    }
  })
}

const valueOf = (node: Node, name: string): Node | undefined =>
  node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]
