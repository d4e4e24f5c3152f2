import pc from 'picocolors'
import type { ReportSettings } from '../../linter/report.js'
import { disarmLines } from '../../reporters/text/ci-commands.js'
import { type Run, wrapRuns } from '../../reporters/text/wrap.js'
import type { ComparedIssue, ComparedStory, Comparison, IssueClass, RuleCounts, UnreportedEdit } from '../comparison.js'
import { clip, markBlocks, type Piece } from './marked-copy.js'
import { plainSigns, showPiece, writeInline } from './inline-marks.js'
import { classNames, describeOutcome, nameOfPlace, nameOfStory, summarySentences } from './wording.js'

type Colours = ReturnType<typeof pc.createColors>
type Paint = (text: string) => string

const unpainted: Paint = text => text

/** The indents of copy, and of what comes below it. */
const indent = '    '
const deeper = '      '

/**
 * Prints for people: each story's changes as a word diff, the issues below the words that they are about, and a
 * summary.
 */
export const printPretty = (
  comparison: Comparison,
  settings: Pick<ReportSettings, 'width' | 'colour'>,
): AsyncIterable<string> => disarmLines(lines(comparison, settings))

async function* lines(
  comparison: Comparison,
  { width, colour }: Pick<ReportSettings, 'width' | 'colour'>,
): AsyncIterable<string> {
  const colours = pc.createColors(colour)
  for (const story of comparison.stories) yield* storyLines(story, width, colours)
  const { summary } = comparison
  for (const sentence of summarySentences(summary))
    yield `${wrapRuns([{ text: sentence, paint: unpainted }], width - 2).join('\n  ')}\n`
  yield* ruleTable(summary.rules, width, colours)
  yield* unreportedLines(summary.unreported, width, colours)
}

function* storyLines(story: ComparedStory, width: number, colours: Colours): Iterable<string> {
  const isAlone = story.old === null || story.new === null
  const shown = markBlocks(story).filter(({ issues }) => !isAlone || issues.length > 0)
  if (shown.length === 0 && !isAlone) return
  yield `${colours.underline(nameOfStory(story))}\n`
  for (const { field, block, pieces, issues } of shown) {
    yield `  ${colours.bold(nameOfPlace(story, field, block))}\n`
    yield `${indent}${wrapRuns(runsOf(pieces, colours), Math.max(20, width - indent.length)).join(`\n${indent}`)}\n`
    for (const issue of issues) yield issueLines(story.issues[issue], width, colours)
  }
  yield '\n'
}

/** Returns a paragraph's pieces in colour, or with signs if the terminal has no colours. */
function runsOf(all: readonly Piece[], colours: Colours): readonly Run[] {
  const pieces = clip(all)
  if (!colours.isColorSupported) return [{ text: writeInline(pieces, plainSigns), paint: unpainted }]
  const paints: Readonly<Record<Piece['kind'], Paint>> = {
    same: unpainted,
    out: text => colours.red(colours.strikethrough(text)),
    in: colours.green,
  }
  return pieces.map(({ kind, hasIssue }, index) => ({
    text: showPiece(pieces, index),
    paint: hasIssue ? (text): string => colours.underline(paints[kind](text)) : paints[kind],
  }))
}

function issueLines(issue: ComparedIssue | undefined, width: number, colours: Colours): string {
  const diagnostic = (issue?.new ?? issue?.old)?.diagnostic
  if (issue === undefined || diagnostic === undefined) return ''
  const paint: Readonly<Record<IssueClass, Paint>> = {
    removed: colours.green,
    kept: colours.yellow,
    'brought-in': colours.red,
  }
  const head = `${classNames[issue.class].padEnd(classWidth)}${diagnostic.severity}`
  const outcome = describeOutcome(issue)
  const message: readonly Run[] = [
    { text: `${diagnostic.message} `, paint: unpainted },
    { text: diagnostic.ruleId, paint: colours.dim },
    { text: outcome === '' ? '' : ` (${outcome})`, paint: unpainted },
  ]
  const room = width - deeper.length - head.length - 2
  const below = `\n${deeper}  `
  const [gap, first] = room < leastRoom ? [below, undefined] : ['  ', room]
  const lines = wrapRuns(message, width - deeper.length - 2, first)
  return `${deeper}${paint[issue.class](head)}${gap}${lines.join(below)}\n`
}

/** Columns for the class of an issue. */
const classWidth = 12
/** Least columns for a message beside its class and severity; with fewer it goes below them. */
const leastRoom = 20

const columns: readonly (readonly [title: string, count: (rule: RuleCounts) => number])[] = [
  ['OLD', ({ old }) => old],
  ['removed', ({ removed }) => removed],
  ['kept', ({ kept }) => kept],
  ['brought in', ({ broughtIn }) => broughtIn],
  ['acted on', ({ actedOn }) => actedOn],
  ['as suggested', ({ followed }) => followed],
  ['left', ({ left }) => left],
]

/**
 * Prints the issues of each rule, and what the editor did about them: as a table, with headings of two lines if one
 * line is too wide, or else as a list.
 */
function* ruleTable(rules: readonly RuleCounts[], width: number, colours: Colours): Iterable<string> {
  if (rules.length === 0) return
  yield '\n'
  const cells = rules.map(rule => [rule.ruleId, ...columns.map(([, count]) => String(count(rule)))])
  for (const heads of headings) {
    const widths = columnWidths([...heads, ...cells])
    if (widths.reduce((sum, each) => sum + each + columnGap.length, -columnGap.length) > width) continue
    for (const head of heads) yield `${colours.bold(row(head, widths))}\n`
    for (const each of cells) yield `${row(each, widths)}\n`
    return
  }
  for (const rule of rules) {
    const counts = columns
      .flatMap(([title, count]) => (count(rule) === 0 ? [] : [`${title} ${String(count(rule))}`]))
      .join(', ')
    yield `${colours.bold(rule.ruleId)}\n  ${wrapRuns([{ text: counts, paint: unpainted }], width - 2).join('\n  ')}\n`
  }
}

const titles = columns.map(([title]) => title)

/** The headings of the table, the widest first: in one line, and in two, with “brought” above “in”. */
const headings: readonly (readonly (readonly string[])[])[] = [
  [['rule', ...titles]],
  [
    ['', ...titles.map(title => title.split(' ').at(-2) ?? '')],
    ['rule', ...titles.map(title => title.split(' ').at(-1) ?? '')],
  ],
]

const columnGap = '  '

const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => Math.max(...rows.map(each => each[at]?.length ?? 0)))

const row = ([name = '', ...counts]: readonly string[], [first = 0, ...others]: readonly number[]): string =>
  [name.padEnd(first), ...counts.map((each, at) => each.padStart(others[at] ?? 0))].join(columnGap).trimEnd()

/** Most edits without an issue that are listed; the JSON has them all. */
const mostUnreported = 20
/** Characters of an edit's old and new words in that list. */
const unreportedLength = 60

function* unreportedLines(edits: readonly UnreportedEdit[], width: number, colours: Colours): Iterable<string> {
  if (edits.length === 0) return
  yield `\n${wrapRuns([{ text: 'Edits that no rule suggested, the most frequent first', paint: colours.bold }], width - 2).join('\n  ')}\n`
  for (const { old, new: now, count, role } of edits.slice(0, mostUnreported)) {
    const pieces: readonly Piece[] = [
      { kind: 'out', text: shortened(old), hasIssue: false },
      { kind: 'in', text: shortened(now), hasIssue: false },
    ]
    yield `  ${wrapRuns(
      [
        { text: `${String(count)}× ${role}: `, paint: unpainted },
        ...runsOf(
          pieces.filter(({ text }) => text !== ''),
          colours,
        ),
      ],
      width - deeper.length,
    ).join(`\n${deeper}`)}\n`
  }
  if (edits.length > mostUnreported)
    yield `  and ${String(edits.length - mostUnreported)} more: -f json lists them all\n`
}

const shortened = (text: string): string =>
  text.length <= unreportedLength ? text : `${text.slice(0, unreportedLength)}…`
