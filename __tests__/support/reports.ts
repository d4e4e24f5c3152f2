import fc from 'fast-check'
import type { PartReport, Problem, ReportSettings, StoryReport } from '../../src/linter/report.js'
import { loadPrinter } from '../../src/reporters/index.js'
import { verdictLevels } from '../../src/linter/verdict/verdict.js'
import { severities } from '../../src/rule.js'
import { roles } from '../../src/story/story.js'

/** Prints reports as they come out of a file: half surrogates do not live through UTF-8. */
export async function printed(
  format: string,
  reports: readonly PartReport[],
  settings: Partial<ReportSettings> = {},
): Promise<string> {
  const print = await loadPrinter(format)
  if (print === undefined) throw new Error(`There is no reporter ${format}.`)
  let text = ''
  for await (const chunk of print(feed(reports), {
    width: 80,
    colour: false,
    version: '1.2.3',
    rules: [],
    ...settings,
  }))
    text += chunk
  return Buffer.from(text).toString()
}

/** Gives reports one by one, as a run does. */
export async function* feed(reports: readonly PartReport[]): AsyncIterable<PartReport> {
  yield* reports
}

/** Waits for all that an iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Pieces that end, begin or break something in some format. */
const traps = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '%',
  '%0A',
  '::',
  ',',
  ':',
  ';',
  '=',
  '#',
  '\\',
  '/',
  '"',
  "'",
  '<',
  '>',
  '&',
  '&amp;',
  ']]>',
  '-->',
  '<!--',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '`',
  '|',
  '[x](y)',
  '$',
  '{',
  '}',
  '---',
  '...',
  '1..9',
  'ok 1',
  'not ok',
  '# TODO',
  'Bail out!',
  '𝕏',
  '首爾',
  '',
]

const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...traps) },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('They met.', 'of an event'),
    ),
    { maxLength: 5 },
  )
  .map(pieces => pieces.join(''))

/** A file's name: anything but nothing, and no NUL. */
const anyName = anyText.map(name => name.replace(/\u0000/gu, '')).filter(name => name !== '')

const anyPoint = fc.record({
  line: fc.integer({ min: 1, max: 9999 }),
  column: fc.integer({ min: 1, max: 9999 }),
  offset: fc.integer({ min: 0, max: 999_999 }),
})

const anyEdit = fc
  .record({ start: fc.nat(999), length: fc.nat(99), text: anyText })
  .map(({ start, length, text }) => ({ start, end: start + length, text }))

/** The keys of a diagnostic without its file, which is the same in a whole report. */
const anyDiagnostic = fc
  .record({
    story: anyText,
    version: fc.option(anyText),
    slug: fc.option(anyText),
    field: fc.constantFrom(...roles, null),
    path: fc.option(anyText),
    ruleId: fc.constantFrom('split-sentence', 'stray-quote', 'x'),
    severity: fc.constantFrom(...severities),
    certainty: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const),
    mqm: fc.constant('Fluency/Punctuation'),
    message: anyText,
    start: anyPoint,
    excerpt: anyText,
    suggestions: fc.array(
      fc.record({ title: anyText, edits: fc.array(anyEdit, { minLength: 1, maxLength: 2 }), safe: fc.boolean() }),
      { maxLength: 2 },
    ),
    fingerprint: fc.constantFrom('0010a2c5bde3f1', '1c9d5cf3cbb8ef'),
    length: fc.nat(20),
  })
  .map(({ length, ...diagnostic }) => ({
    ...diagnostic,
    end: {
      line: diagnostic.start.line,
      column: diagnostic.start.column + length,
      offset: diagnostic.start.offset + length,
    },
  }))

const anyFrame = fc
  .record({ text: anyText, field: fc.integer({ min: -1, max: 3 }), start: fc.nat(12), length: fc.nat(12) })
  .map(({ text, field, start, length }) => ({
    text,
    start: 0,
    end: text.length,
    byteColumns: { start: 1, end: 1 + Buffer.byteLength(text) },
    inField: { field, start, end: start + length },
  }))

const anyFound = fc.record({ diagnostic: anyDiagnostic, frame: anyFrame })

const anyStory = fc.record({
  id: anyText,
  version: fc.option(anyText),
  words: fc.nat(999),
  score: fc.nat(9999).map(score => score / 100),
  verdict: fc.record({
    level: fc.constantFrom(...verdictLevels),
    weight: fc.nat(999).map(weight => weight / 100),
    families: fc.nat(9),
    slips: fc.nat(9),
    evidence: fc.array(
      fc.record({
        ruleId: fc.constant('stray-quote'),
        family: fc.constant('punctuation'),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 2 },
    ),
  }),
  found: fc.array(anyFound, { maxLength: 3 }),
  hidden: fc.array(
    fc.record({
      found: anyFound,
      by: fc.constantFrom('comment' as const, 'suppression-file' as const, 'baseline' as const),
      reason: fc.option(anyText),
    }),
    { maxLength: 2 },
  ),
  copy: fc.array(fc.record({ role: fc.constantFrom(...roles), text: anyText }), { maxLength: 4 }),
})

const anyNote = fc
  .record({ message: anyText, line: fc.option(fc.integer({ min: 1, max: 999 })) })
  .map(({ message, line }) => ({ message, line, column: line }))

const anyProblem = anyNote.map((note): Problem => ({ kind: 'unreadable', ...note }))

/** Reports with all that files, stories and rules may be called, and no story at all. */
export const anyReports: fc.Arbitrary<readonly PartReport[]> = fc.array(
  fc
    .record({
      file: anyName,
      stories: fc.array(anyStory, { maxLength: 3 }),
      problems: fc.array(anyProblem, { maxLength: 2 }),
      notes: fc.array(anyNote, { maxLength: 1 }),
    })
    .map(({ file, stories, ...said }) => ({
      file,
      ...said,
      ran: [],
      stories: stories.map(({ found, hidden, ...story }): StoryReport => ({
        ...story,
        isLeftOut: false,
        status: null,
        diagnostics: found.map(({ diagnostic }) => ({ file, ...diagnostic })),
        frames: found.map(({ frame }) => frame),
        hidden: hidden.map(({ found: { diagnostic, frame }, by, reason }) => ({
          diagnostic: { file, ...diagnostic },
          frame,
          by,
          reason,
        })),
      })),
    })),
  { maxLength: 3 },
)
