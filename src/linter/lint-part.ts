import {
  commentsOf,
  Item,
  type Part,
  ReaderFailure,
  ReadError,
  ReadNote,
  type Reader,
  storiesOf,
} from '../formats/reader.js'
import { type Directive, directivesIn, mayDirect, placesOf, refusedComment } from './suppressions/directives.js'
import { type LintOptions, lintStory, thatRun } from './lint.js'
import type { FileReport, Note, Problem, StoryReport } from './report.js'
import { type Timer, untimed } from '../language/timer.js'
import { LineIndex } from '../story/line-index.js'
import type { Story } from '../story/story.js'

/** Reads and checks one part of a file: every story that can be read is checked, every one that cannot is a problem. */
export function lintPart(reader: Reader, part: Part, options: LintOptions): FileReport {
  const lines = new LineIndex(part.text, part.start)
  const source = { file: part.name, text: part.text, start: part.start }
  const stories: StoryReport[] = []
  const problems: Problem[] = []
  const notes: Note[] = []
  const directives = mayDirect(part.text)
    ? directivesIn(part.text, {
        comments: commentsOf(reader, part),
        hasLines: reader.comments === 'lines',
        known: new Set(options.known ?? options.rules.map(({ id }) => id)),
      })
    : []
  const refused = reader.comments === 'xml' ? refusedComment(part.text, directives) : null
  if (refused !== null) {
    const { line, column } = lines.point(refused)
    notes.push({
      message:
        'XML allows no “--” within a comment: write “:” before the reason, or other readers of this file will refuse it.',
      line,
      column,
    })
  }
  const { time = untimed } = options
  const silenced = new Set<Directive | undefined>()
  let given = 0
  const check = ({ story, item }: Told, isLast: boolean): void => {
    const end = isLast
      ? Infinity
      : Math.max(item?.end ?? 0, ...story.fields.map(({ text, origin }) => origin.locate(0, text.length).end))
    const taken = directives.length === 0 ? directives : directivesBefore(end, directives, given)
    const own = taken.length === 0 ? taken : taken.filter(each => !silenced.has(each)).filter(notReadIn(story))
    given += taken.length
    const {
      report,
      problems: faults,
      notes: said,
    } = time('step', 'place', () => lintStory(story, source, lines, options, own))
    stories.push(report)
    problems.push(...faults)
    notes.push(...said)
  }
  let read: Told | null = null
  let item: Item | null = null
  let next = 0
  // What stands in an item without a story is for no other one.
  const passOver = (): void => {
    const passed = item
    if (passed === null) return
    while ((directives[next]?.start ?? Infinity) < passed.start) next++
    for (; (directives[next]?.start ?? Infinity) < passed.end; next++)
      if (read?.item !== passed) silenced.add(directives[next])
  }
  for (const story of timedEach(storiesOf(reader, part), time)) {
    if (story instanceof Item) {
      passOver()
      item = story
      continue
    }
    if (story instanceof ReadError || story instanceof ReadNote) {
      const { line, column } = lines.point(story.offset)
      const said = { message: story.message, line, column }
      if (story instanceof ReadNote) notes.push(said)
      else problems.push({ kind: story instanceof ReaderFailure ? 'reader-failed' : 'unreadable', ...said })
      continue
    }
    if (read !== null) check(read, false)
    read = { story, item }
  }
  passOver()
  if (read !== null) check(read, true)
  return {
    file: part.name,
    stories,
    problems,
    notes,
    ran: thatRun(options).filter(
      id => !problems.some(problem => problem.kind === 'rule-failed' && problem.ruleId === id),
    ),
  }
}

/** A story, and the item of a feed that holds it. */
interface Told {
  readonly story: Story
  readonly item: Item | null
}

/** What reads as a directive and is words of the story is none; a misspelt line stays in the copy. Ask for directives in their order. */
function notReadIn({ fields }: Story): (directive: Directive) => boolean {
  const read = fields
    .flatMap(({ text, origin }) => placesOf(text).map(at => origin.locate(at, at + 1).start))
    .sort((a, b) => a - b)
  let next = 0
  return ({ kind, start, end }) => {
    while ((read[next] ?? Infinity) < start) next++
    return kind === 'unknown' || (read[next] ?? Infinity) >= end
  }
}

/** A directive belongs to the story in which it stands, or to the next one; behind the last story, to that. Those before `given` are taken. */
function directivesBefore(end: number, directives: readonly Directive[], given: number): readonly Directive[] {
  let past = given
  while ((directives[past]?.start ?? Infinity) < end) past++
  return directives.slice(given, past)
}

/** What a reader finds, each time it looks for the next story timed. */
function* timedEach<T>(items: Iterable<T>, time: Timer): Iterable<T> {
  const found = items[Symbol.iterator]()
  for (
    let next = time('step', 'understand', () => found.next());
    next.done !== true;
    next = time('step', 'understand', () => found.next())
  )
    yield next.value
}
