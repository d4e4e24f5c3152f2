import { escapeMarkdownCell } from '../../reporters/text/escape-markdown.js'
import type { ComparedFault, ComparedStory, Comparison, FaultClass, UnaskedEdit } from '../comparison.js'
import { clipped, markedBlocks } from './marked-copy.js'
import { type Signs, signed } from './inline-marks.js'
import { classNames, placeName, sentences, storyName, whatCameOf } from './wording.js'

/** Deleted words struck through, new ones in bold. */
const signs: Signs = { out: ['~~', '~~'], in: ['**', '**'], fault: ['⟦', '⟧'] }

/** For a comment on a pull request: what it comes to, then a table of the faults beside what changed, a story each. */
export async function* markdown({ stories, summary }: Comparison): AsyncIterable<string> {
  yield `${sentences(summary)
    .map(sentence => `- ${sentence}`)
    .join('\n')}\n`
  const tables = stories.map(tableOf).filter(table => table !== null)
  let room = tablesLength
  let behind = sum(tables.map(lengthOf))
  let unsaid = 0
  for (const table of tables) {
    behind -= lengthOf(table)
    // A long story leaves half of the room to those behind it, which may be short, or as much as they need.
    const text = set(table, Math.max(room / 2, room - behind))
    if (text === null) unsaid++
    else yield text
    room -= text?.length ?? 0
  }
  if (unsaid > 0) yield `\nand ${String(unsaid)} more: \`-f json\` has them all\n`
  yield* unaskedList(summary.unasked)
}

/** Characters that tables may take: GitHub refuses a comment of more than 65,536. */
const tablesLength = 40_000

const icons: Readonly<Record<FaultClass, string>> = { removed: '✅', kept: '➖', 'brought-in': '❌' }

interface Table {
  readonly head: string
  readonly rows: readonly string[]
}

/** A row a paragraph that has faults; what else changed is in the list of edits. Null for a story that has nothing to show. */
function tableOf(story: ComparedStory): Table | null {
  const rows = markedBlocks(story)
    .filter(({ faults }) => faults.length > 0)
    .map(
      ({ field, block, pieces, faults }) =>
        `| ${escapeMarkdownCell(placeName(story, field, block))} | ${signed(clipped(pieces), signs, escapeMarkdownCell)} | ${faults.map(fault => told(story.faults[fault])).join('<br>')} |\n`,
    )
  const isAlone = story.old === null || story.new === null
  if (rows.length === 0 && !isAlone) return null
  return {
    head: `\n### ${escapeMarkdownCell(storyName(story))}\n${rows.length === 0 ? '' : '\n| where | copy | faults |\n| --- | --- | --- |\n'}`,
    rows,
  }
}

const lengthOf = ({ head, rows }: Table): number => head.length + sum(rows.map(row => row.length))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** A table in so many characters: with as many of its rows as fit; null where none does. */
function set({ head, rows }: Table, room: number): string | null {
  const shown = fitting(rows, room - head.length - moreLength)
  if (head.length + moreLength > room || (shown.length === 0 && rows.length > 0)) return null
  return `${head}${shown.join('')}${shown.length < rows.length ? `| | and ${String(rows.length - shown.length)} more | |\n` : ''}`
}

/** Characters of a line that says how many are left out. */
const moreLength = 40

/** Rows that fit into so many characters, without those that are too long for it. */
function fitting(rows: readonly string[], room: number): readonly string[] {
  let left = room
  return rows.filter(({ length }) => {
    const fits = length <= left
    if (fits) left -= length
    return fits
  })
}

function told(fault: ComparedFault | undefined): string {
  const diagnostic = (fault?.new ?? fault?.old)?.diagnostic
  if (fault === undefined || diagnostic === undefined) return ''
  const came = whatCameOf(fault)
  return `${icons[fault.class]} ${classNames[fault.class]}, ${diagnostic.severity}: ${escapeMarkdownCell(diagnostic.message)} \`${diagnostic.ruleId}\`${came === '' ? '' : ` (${came})`}`
}

/** Edits that are listed, and characters that they may take: a comment has an end. */
const mostUnasked = 50
const unaskedLength = 20_000

function* unaskedList(unasked: readonly UnaskedEdit[]): Iterable<string> {
  if (unasked.length === 0) return
  const listed = unasked.slice(0, mostUnasked).map(({ old, new: now, count }) => {
    const pieces = [
      { kind: 'out', text: old, isFault: false },
      { kind: 'in', text: now, isFault: false },
    ] as const
    return `- ${String(count)}× ${signed(clipped(pieces.filter(({ text }) => text !== '')), signs, escapeMarkdownCell)}\n`
  })
  const rows = fitting(listed, unaskedLength)
  const more = unasked.length > rows.length ? `- and ${String(unasked.length - rows.length)} more\n` : ''
  yield `\n<details><summary>Edits that no rule asked for, the most frequent first</summary>\n\n${rows.join('')}${more}\n</details>\n`
}
