import { disarmLines } from '../../reporters/text/ci-commands.js'
import { escapeMarkdownCell } from '../../reporters/text/escape-markdown.js'
import type { ComparedIssue, ComparedStory, Comparison, IssueClass, UnreportedEdit } from '../comparison.js'
import { clip, markBlocks } from './marked-copy.js'
import { type Signs, writeInline } from './inline-marks.js'
import { classNames, describeOutcome, nameOfPlace, nameOfStory, summarySentences } from './wording.js'

/** Deleted words struck through, new ones in bold. */
const signs: Signs = { out: ['~~', '~~'], in: ['**', '**'], issue: ['⟦', '⟧'] }

/** Prints for a comment on a pull request: a summary, then for each story a table of its issues beside its changes. */
export const printMarkdown = (comparison: Comparison): AsyncIterable<string> => disarmLines(lines(comparison))

async function* lines({ stories, summary }: Comparison): AsyncIterable<string> {
  yield `${summarySentences(summary)
    .map(sentence => `- ${sentence}`)
    .join('\n')}\n`
  const tables = stories.map(tableOf).filter(table => table !== null)
  let room = tablesLength
  let after = sum(tables.map(lengthOf))
  let leftOut = 0
  for (const table of tables) {
    after -= lengthOf(table)
    // A long story leaves as much of the room as the later stories need, or half of it.
    const text = fitTable(table, Math.max(room / 2, room - after))
    if (text === null) leftOut++
    else yield text
    room -= text?.length ?? 0
  }
  if (leftOut > 0) yield `\nand ${String(leftOut)} more: \`-f json\` lists them all\n`
  yield* unreportedList(summary.unreported)
}

/** Most characters of all tables: GitHub refuses a comment of more than 65,536. */
const tablesLength = 40_000

const icons: Readonly<Record<IssueClass, string>> = { removed: '✅', kept: '➖', 'brought-in': '❌' }

interface Table {
  readonly head: string
  readonly rows: readonly string[]
}

/**
 * Returns a row for each paragraph with issues, null for a story without any. The list of edits shows all other
 * changes.
 */
function tableOf(story: ComparedStory): Table | null {
  const rows = markBlocks(story)
    .filter(({ issues }) => issues.length > 0)
    .map(({ field, block, pieces, issues }) => {
      const place = escapeMarkdownCell(nameOfPlace(story, field, block))
      const copy = writeInline(clip(pieces), signs, escapeMarkdownCell)
      return `| ${place} | ${copy} | ${issues.map(issue => describeIssue(story.issues[issue])).join('<br>')} |\n`
    })
  const isAlone = story.old === null || story.new === null
  if (rows.length === 0 && !isAlone) return null
  return {
    head: `\n### ${escapeMarkdownCell(nameOfStory(story))}\n${rows.length === 0 ? '' : '\n| place | copy | issues |\n| --- | --- | --- |\n'}`,
    rows,
  }
}

const lengthOf = ({ head, rows }: Table): number => head.length + sum(rows.map(row => row.length))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Writes a table with as many rows as fit into so many characters; null if none does. */
function fitTable(table: Table, room: number): string | null {
  const { head, rows } = table
  if (lengthOf(table) <= room) return `${head}${rows.join('')}`
  const shown = chooseFitting(rows, room - head.length - moreLength)
  return shown.length === 0 ? null : `${head}${shown.join('')}| | and ${String(rows.length - shown.length)} more | |\n`
}

/** Characters of the line that says how many rows are left out. */
const moreLength = 40

/** Chooses rows that fit into so many characters, in order; a row that is too long for the rest is left out. */
function chooseFitting(rows: readonly string[], room: number): readonly string[] {
  const chosen: string[] = []
  let left = room
  for (const row of rows) {
    if (row.length > left) continue
    chosen.push(row)
    left -= row.length
  }
  return chosen
}

function describeIssue(issue: ComparedIssue | undefined): string {
  const diagnostic = (issue?.new ?? issue?.old)?.diagnostic
  if (issue === undefined || diagnostic === undefined) return ''
  const { severity, message, ruleId } = diagnostic
  const outcome = describeOutcome(issue)
  const end = outcome === '' ? '' : ` (${outcome})`
  return `${icons[issue.class]} ${classNames[issue.class]}, ${severity}: ${escapeMarkdownCell(message)} \`${ruleId}\`${end}`
}

/** Most edits that are listed, and most characters for them. */
const mostUnreported = 50
const unreportedLength = 20_000

function* unreportedList(edits: readonly UnreportedEdit[]): Iterable<string> {
  if (edits.length === 0) return
  const listed = edits.slice(0, mostUnreported).map(({ old, new: now, count }) => {
    const pieces = [
      { kind: 'out', text: old, hasIssue: false },
      { kind: 'in', text: now, hasIssue: false },
    ] as const
    return `- ${String(count)}× ${writeInline(clip(pieces.filter(({ text }) => text !== '')), signs, escapeMarkdownCell)}\n`
  })
  const rows = chooseFitting(listed, unreportedLength)
  const more = edits.length > rows.length ? `- and ${String(edits.length - rows.length)} more\n` : ''
  yield `\n<details><summary>Edits that no rule suggested, the most frequent first</summary>\n\n${rows.join('')}${more}\n</details>\n`
}
