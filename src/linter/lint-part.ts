import {
  findPartComments,
  Item,
  type Part,
  type Reader,
  ReaderFailure,
  ReadError,
  ReadNote,
  readPart,
  type ReadResult,
} from '../formats/reader.js'
import { type Timer, untimed } from '../language/timer.js'
import { describeRetired, groupNames } from '../rule.js'
import { LineIndex } from '../story/line-index.js'
import { type LintOptions, listActiveRules } from './lint-options.js'
import { lintStory } from './lint.js'
import type { SourceText } from './place.js'
import type { PartReport, Note, Problem, StoryReport } from './report.js'
import { type Directive, findDirectives, findRefusedComment, mayHoldDirective } from './suppressions/directives.js'
import { PartDirectives, type StoryInPart } from './suppressions/part-directives.js'

/** Reads and checks one part of a file. Every story that can be read is checked; what cannot be read is a problem. */
export function lintPart(reader: Reader, part: Part, options: LintOptions): PartReport {
  const { name: file, text } = part
  const directives = readDirectives(reader, part, options)
  const linter = new PartLinter({ file, text, lines: new LineIndex(text, part.start) }, directives, options)
  if (reader.comments === 'xml') linter.noteRefusedComment(directives)
  linter.noteRetiredRules(directives)
  for (const result of timeEach(readPart(reader, { ...part, json: options.json }), options.time ?? untimed))
    linter.add(result)
  linter.finish()
  const { stories, problems, notes } = linter
  const failed = problems.flatMap(problem => (problem.kind === 'rule-failed' ? [problem.ruleId] : []))
  const ran = listActiveRules(options).filter(id => !failed.includes(id))
  return { file, stories, problems, notes, ran }
}

function readDirectives(
  reader: Reader,
  part: Part,
  { known, rules, obeysComments = true }: LintOptions,
): readonly Directive[] {
  // Most texts have none, and this is quickly seen.
  if (!obeysComments || !mayHoldDirective(part.text)) return []
  return findDirectives(part.text, {
    comments: findPartComments(reader, part),
    hasLines: reader.comments === 'lines',
    known: new Set([...(known ?? rules.map(({ id }) => id)), ...groupNames(rules)]),
  })
}

/** Checks the stories of a part, each when the next one is known: directives between two stories are the next one's. */
class PartLinter {
  readonly stories: StoryReport[] = []
  readonly problems: Problem[] = []
  readonly notes: Note[] = []
  readonly #source: SourceText
  readonly #directives: PartDirectives
  readonly #options: LintOptions
  #item: Item | null = null
  /** The story that was read last and is not checked yet. */
  #waiting: StoryInPart | null = null

  constructor(source: SourceText, directives: readonly Directive[], options: LintOptions) {
    this.#source = source
    this.#directives = new PartDirectives(directives)
    this.#options = options
  }

  add(result: ReadResult): void {
    if (result instanceof Item) {
      this.#endItem()
      this.#item = result
    } else if (result instanceof ReadError)
      this.problems.push({
        kind: result instanceof ReaderFailure ? 'reader-failed' : 'unreadable',
        ...this.#noteAt(result),
      })
    else if (result instanceof ReadNote) this.notes.push(this.#noteAt(result))
    else {
      this.#checkWaiting(false)
      this.#waiting = { story: result, item: this.#item }
    }
  }

  finish(): void {
    this.#endItem()
    this.#checkWaiting(true)
  }

  /** Notes that other readers of the XML will refuse a directive's comment. */
  noteRefusedComment(directives: readonly Directive[]): void {
    const offset = findRefusedComment(this.#source.text, directives)
    if (offset === null) return
    const message =
      'XML does not allow “--” inside a comment, and other programs may refuse this file. Write “:” before the reason.'
    this.notes.push(this.#noteAt({ message, offset }))
  }

  /** Notes retired rules that directives name. */
  noteRetiredRules(directives: readonly Directive[]): void {
    const retired = new Set(this.#options.rules.flatMap(({ id, status }) => (status === 'retired' ? [id] : [])))
    for (const { rules, start } of directives)
      for (const id of rules ?? [])
        if (retired.has(id)) this.notes.push(this.#noteAt({ message: describeRetired(id), offset: start }))
  }

  #noteAt({ message, offset }: { readonly message: string; readonly offset: number }): Note {
    const { line, column } = this.#source.lines.point(offset)
    return { message, line, column }
  }

  #endItem(): void {
    if (this.#item !== null) this.#directives.endItem(this.#item, this.#waiting?.item === this.#item)
  }

  #checkWaiting(isLast: boolean): void {
    const waiting = this.#waiting
    if (waiting === null) return
    const { time = untimed } = this.#options
    const directives = this.#directives.deal(waiting, isLast)
    const { report, problems, notes } = time('step', 'place', () =>
      lintStory(waiting.story, this.#source, this.#options, directives),
    )
    this.stories.push(report)
    this.problems.push(...problems)
    this.notes.push(...notes)
  }
}

/** Yields a reader's results and times each step to the next one. */
function* timeEach<T>(items: Iterable<T>, time: Timer): Iterable<T> {
  const steps = items[Symbol.iterator]()
  const next = (): IteratorResult<T> => time('step', 'understand', () => steps.next())
  for (let result = next(); result.done !== true; result = next()) yield result.value
}
