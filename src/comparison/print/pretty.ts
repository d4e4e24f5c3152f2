import pc from 'picocolors'
import type { Screen } from '../../linter/report.js'
import type { ComparedFault, ComparedStory, Comparison, FaultClass, RuleCounts, UnaskedEdit } from '../comparison.js'
import { clipped, markedBlocks, type Piece } from './marked-copy.js'
import { lines, type Run } from './wrap.js'
import { plainSigns, signed, visible } from './inline-marks.js'
import { classNames, placeName, sentences, storyName, whatCameOf } from './wording.js'

type Colours = ReturnType<typeof pc.createColors>
type Paint = (text: string) => string

const plain: Paint = text => text

/** Columns that copy is set in, and what stands below it. */
const indent = '    '
const deeper = '      '

/** For people: each story's changes as a word diff, the faults below the words that they are about, and what it comes to. */
export async function* pretty(
  comparison: Comparison,
  { width, colour }: Pick<Screen, 'width' | 'colour'>,
): AsyncIterable<string> {
  const colours = pc.createColors(colour)
  for (const story of comparison.stories) yield* storyLines(story, width, colours)
  const { summary } = comparison
  for (const sentence of sentences(summary))
    yield `${lines([{ text: sentence, paint: plain }], width - 2).join('\n  ')}\n`
  yield* ruleTable(summary.rules, width, colours)
  yield* unaskedLines(summary.unasked, width, colours)
}

function* storyLines(story: ComparedStory, width: number, colours: Colours): Iterable<string> {
  const isAlone = story.old === null || story.new === null
  const shown = markedBlocks(story).filter(({ faults }) => !isAlone || faults.length > 0)
  if (shown.length === 0 && !isAlone) return
  yield `${colours.underline(storyName(story))}\n`
  for (const { field, block, pieces, faults } of shown) {
    yield `  ${colours.bold(placeName(story, field, block))}\n`
    yield `${indent}${lines(runsOf(pieces, colours), Math.max(20, width - indent.length)).join(`\n${indent}`)}\n`
    for (const fault of faults) yield faultLines(story.faults[fault], width, colours)
  }
  yield '\n'
}

/** A paragraph's pieces: in colour, or in signs where there is none. */
function runsOf(all: readonly Piece[], colours: Colours): readonly Run[] {
  const pieces = clipped(all)
  if (!colours.isColorSupported) return [{ text: signed(pieces, plainSigns), paint: plain }]
  const paints: Readonly<Record<Piece['kind'], Paint>> = {
    same: plain,
    out: text => colours.red(colours.strikethrough(text)),
    in: colours.green,
  }
  return pieces.map(({ kind, isFault }, index) => ({
    text: visible(pieces, index),
    paint: isFault ? (text): string => colours.underline(paints[kind](text)) : paints[kind],
  }))
}

function faultLines(fault: ComparedFault | undefined, width: number, colours: Colours): string {
  const diagnostic = (fault?.new ?? fault?.old)?.diagnostic
  if (fault === undefined || diagnostic === undefined) return ''
  const paint: Readonly<Record<FaultClass, Paint>> = {
    removed: colours.green,
    kept: colours.yellow,
    'brought-in': colours.red,
  }
  const head = `${classNames[fault.class].padEnd(classWidth)}${diagnostic.severity}`
  const came = whatCameOf(fault)
  const told: readonly Run[] = [
    { text: `${diagnostic.message} `, paint: plain },
    { text: diagnostic.ruleId, paint: colours.dim },
    { text: came === '' ? '' : ` (${came})`, paint: plain },
  ]
  const room = width - deeper.length - head.length - 2
  const below = `\n${deeper}  `
  return `${deeper}${paint[fault.class](head)}${room < leastRoom ? below : '  '}${lines(told, width - deeper.length - 2, room < leastRoom ? undefined : room).join(below)}\n`
}

/** Columns of a fault's class. */
const classWidth = 12
/** Columns that a message needs beside its class and severity; with fewer it stands below them. */
const leastRoom = 20

const columns: readonly (readonly [title: string, count: (rule: RuleCounts) => number])[] = [
  ['OLD', ({ old }) => old],
  ['removed', ({ removed }) => removed],
  ['kept', ({ kept }) => kept],
  ['brought in', ({ broughtIn }) => broughtIn],
  ['acted on', ({ actedOn }) => actedOn],
  ['as told', ({ followed }) => followed],
  ['left', ({ left }) => left],
]

/** Each rule's faults, and what the editor did about its alarms: a table, with titles of two lines where one is too wide, or else a list. */
function* ruleTable(rules: readonly RuleCounts[], width: number, colours: Colours): Iterable<string> {
  if (rules.length === 0) return
  yield '\n'
  const cells = rules.map(rule => [rule.ruleId, ...columns.map(([, count]) => String(count(rule)))])
  for (const heads of headings) {
    const widths = columnWidths([...heads, ...cells])
    if (widths.reduce((sum, each) => sum + each + gap.length, -gap.length) > width) continue
    for (const head of heads) yield `${colours.bold(row(head, widths))}\n`
    for (const each of cells) yield `${row(each, widths)}\n`
    return
  }
  for (const rule of rules) {
    const counts = columns
      .flatMap(([title, count]) => (count(rule) === 0 ? [] : [`${title} ${String(count(rule))}`]))
      .join(', ')
    yield `${colours.bold(rule.ruleId)}\n  ${lines([{ text: counts, paint: plain }], width - 2).join('\n  ')}\n`
  }
}

const titles = columns.map(([title]) => title)

/** The table's heads, the widest first: in one line, in two, “brought” above “in”. */
const headings: readonly (readonly (readonly string[])[])[] = [
  [['rule', ...titles]],
  [
    ['', ...titles.map(title => title.split(' ').at(-2) ?? '')],
    ['rule', ...titles.map(title => title.split(' ').at(-1) ?? '')],
  ],
]

const gap = '  '

const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => Math.max(...rows.map(each => each[at]?.length ?? 0)))

const row = ([name = '', ...counts]: readonly string[], [first = 0, ...others]: readonly number[]): string =>
  [name.padEnd(first), ...counts.map((each, at) => each.padStart(others[at] ?? 0))].join(gap).trimEnd()

/** Edits nobody asked for that are listed; the JSON lists them all. */
const mostUnasked = 20
/** Characters of an edit's old and new words in that list. */
const unaskedLength = 60

function* unaskedLines(unasked: readonly UnaskedEdit[], width: number, colours: Colours): Iterable<string> {
  if (unasked.length === 0) return
  yield `\n${lines([{ text: 'Edits that no rule asked for, the most frequent first', paint: colours.bold }], width - 2).join('\n  ')}\n`
  for (const { old, new: now, count, role } of unasked.slice(0, mostUnasked)) {
    const pieces: readonly Piece[] = [
      { kind: 'out', text: shortened(old), isFault: false },
      { kind: 'in', text: shortened(now), isFault: false },
    ]
    yield `  ${lines(
      [
        { text: `${String(count)}× ${role}: `, paint: plain },
        ...runsOf(
          pieces.filter(({ text }) => text !== ''),
          colours,
        ),
      ],
      width - deeper.length,
    ).join(`\n${deeper}`)}\n`
  }
  if (unasked.length > mostUnasked) yield `  and ${String(unasked.length - mostUnasked)} more: -f json lists them all\n`
}

const shortened = (text: string): string => (text.length <= unaskedLength ? text : `${text.slice(0, unaskedLength)}…`)
