import type { Diagnostic, PartReport, Frame, HiddenDiagnostic, Problem, StoryReport } from '../../src/linter/report.js'

const start = { line: 1, column: 5, offset: 4 }
const end = { line: 1, column: 9, offset: 8 }

/** A diagnostic on the second word of a.txt. */
export const makeDiagnostic = (changes: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'a.txt',
  story: 'a.txt#1',
  version: null,
  slug: null,
  field: 'body',
  path: null,
  ruleId: 'finds-word',
  severity: 'error',
  certainty: 'certain',
  mqm: 'Other',
  message: 'It is wrong.',
  start,
  end,
  excerpt: 'One word here.',
  suggestions: [],
  fingerprint: 'f1',
  ...changes,
})

export const makeFrame = (changes: Partial<Frame> = {}): Frame => ({
  text: 'One word here.',
  start: 4,
  end: 8,
  byteColumns: { start: 5, end: 9 },
  inField: { field: 0, start: 4, end: 8 },
  ...changes,
})

/** A diagnostic that a comment hides. */
export const makeHidden = (changes: Partial<HiddenDiagnostic> = {}): HiddenDiagnostic => ({
  diagnostic: makeDiagnostic({ ruleId: 'finds-hidden', message: 'It is hidden.' }),
  frame: makeFrame(),
  by: 'comment',
  reason: 'It is house style.',
  ...changes,
})

/** A story with the diagnostics named, each with a frame; clean without any. */
export const makeStory = (changes: Partial<StoryReport> = {}): StoryReport => ({
  id: 'a.txt#1',
  version: null,
  words: 3,
  score: 0,
  verdict: { level: 'clean', weight: 0, families: 0, slips: 0, evidence: [] },
  diagnostics: [],
  frames: (changes.diagnostics ?? []).map(() => makeFrame()),
  hidden: [],
  copy: [{ role: 'body', text: 'One word here.' }],
  isLeftOut: false,
  status: null,
  ...changes,
})

export const makeReport = (changes: Partial<PartReport> = {}): PartReport => ({
  file: 'a.txt',
  stories: [],
  problems: [],
  notes: [],
  ran: [],
  ...changes,
})

/** A file that cannot be read, without a place. */
export const makeProblem = (changes: Partial<Omit<Problem, 'kind'>> = {}): Problem => ({
  message: 'It is broken.',
  line: null,
  column: null,
  ...changes,
  kind: 'unreadable',
})

/** A report of a story with one diagnostic. */
export const makeFoundReport = (changes: Partial<Diagnostic> = {}): PartReport => {
  const diagnostic = makeDiagnostic(changes)
  return makeReport({
    file: diagnostic.file,
    stories: [makeStory({ id: diagnostic.story, diagnostics: [diagnostic] })],
  })
}

const feed = './in/feed.jsonl'

/**
 * A run over three files: a feed of a damaged story, one with an info and a line that cannot be read; a story with a warning; a
 * clean story.
 */
export const mixedReports: readonly PartReport[] = [
  makeReport({
    file: feed,
    stories: [
      makeStory({
        id: 'k1',
        verdict: {
          level: 'suspect',
          weight: 2.5,
          families: 1,
          slips: 1,
          evidence: [{ ruleId: 'finds-word', family: 'test', count: 2 }],
        },
        score: 10,
        diagnostics: [
          makeDiagnostic({
            file: feed,
            story: 'k1',
            path: '/text',
            start: { line: 1, column: 25, offset: 24 },
            end: { line: 1, column: 29, offset: 28 },
            suggestions: [{ title: 'Say it right', safe: true, edits: [{ start: 24, end: 28, text: 'text' }] }],
          }),
        ],
        frames: [makeFrame({ byteColumns: { start: 27, end: 31 } })],
      }),
      makeStory({
        id: 'k2',
        diagnostics: [
          makeDiagnostic({
            file: feed,
            story: 'k2',
            ruleId: 'finds-hint',
            severity: 'info',
            certainty: 'possible',
            message: 'It may be wrong.',
            start: { line: 2, column: 25, offset: 60 },
            end: { line: 2, column: 29, offset: 64 },
            fingerprint: 'f2',
          }),
        ],
      }),
    ],
    problems: [makeProblem({ message: 'This line is broken.', line: 3, column: 9 })],
  }),
  makeReport({
    file: 'b.txt',
    stories: [
      makeStory({
        id: 'b.txt#1',
        diagnostics: [
          makeDiagnostic({
            file: 'b.txt',
            story: 'b.txt#1',
            ruleId: 'finds-slip',
            severity: 'warning',
            certainty: 'likely',
            message: 'It is a slip.',
            end: { line: 2, column: 3, offset: 20 },
            suggestions: [{ title: 'Look at it', safe: false, edits: [] }],
            fingerprint: 'f3',
          }),
        ],
      }),
    ],
  }),
  makeReport({ file: 'c.txt', stories: [makeStory({ id: 'c.txt#1' })] }),
]
