import { cell } from '../reporters/markdown.js'
import type { ComparedFault, ComparedStory, Comparison, FaultClass, UnaskedEdit } from './comparison.js'
import { clipped, markedBlocks } from './marked-copy.js'
import { type Signs, signed } from './signs.js'
import { classNames, placeName, sentences, storyName, whatCameOf } from './telling.js'

/** Deleted words struck through, new ones in bold. */
const signs: Signs = { out: ['~~', '~~'], in: ['**', '**'], fault: ['⟦', '⟧'] }

/** For a comment on a pull request: what it comes to, then a table of the faults beside what changed, a story each. */
export async function* markdown({ stories, summary }: Comparison): AsyncIterable<string> {
  yield `${sentences(summary).map(sentence => `- ${sentence}`).join('\n')}\n`
  let used = 0
  let unsaid = 0
  for (const story of stories) {
    const table = storyTable(story)
    used += table.length
    if (used > tablesLength && table !== '') unsaid++
    else yield table
  }
  if (unsaid > 0) yield `\nand ${String(unsaid)} more: \`-f json\` has them all\n`
  yield* unaskedList(summary.unasked)
}

/** Characters that tables may take: GitHub refuses a comment of more than 65,536. */
const tablesLength = 40_000

const icons: Readonly<Record<FaultClass, string>> = { removed: '✅', kept: '➖', 'brought-in': '❌' }

/** A row a paragraph that has faults; what else changed is in the list of edits. */
function storyTable(story: ComparedStory): string {
  const rows = markedBlocks(story)
    .filter(({ faults }) => faults.length > 0)
    .map(({ field, block, pieces, faults }) => `| ${cell(placeName(story, field, block))} | ${signed(clipped(pieces), signs, cell)} | ${faults.map(fault => told(story.faults[fault])).join('<br>')} |\n`)
  const isAlone = story.old === null || story.new === null
  if (rows.length === 0 && !isAlone) return ''
  return `\n### ${cell(storyName(story))}\n${rows.length === 0 ? '' : `\n| where | copy | faults |\n| --- | --- | --- |\n${rows.join('')}`}`
}

function told(fault: ComparedFault | undefined): string {
  const diagnostic = (fault?.new ?? fault?.old)?.diagnostic
  if (fault === undefined || diagnostic === undefined) return ''
  const came = whatCameOf(fault)
  return `${icons[fault.class]} ${classNames[fault.class]}, ${diagnostic.severity}: ${cell(diagnostic.message)} \`${diagnostic.ruleId}\`${came === '' ? '' : ` (${came})`}`
}

/** Edits that are listed: a comment has an end. */
const mostUnasked = 50

function* unaskedList(unasked: readonly UnaskedEdit[]): Iterable<string> {
  if (unasked.length === 0) return
  const rows = unasked.slice(0, mostUnasked).map(({ old, new: now, count }) => {
    const pieces = [{ kind: 'out', text: old, isFault: false }, { kind: 'in', text: now, isFault: false }] as const
    return `- ${String(count)}× ${signed(clipped(pieces.filter(({ text }) => text !== '')), signs, cell)}\n`
  })
  const more = unasked.length > mostUnasked ? `- and ${String(unasked.length - mostUnasked)} more\n` : ''
  yield `\n<details><summary>Edits that no rule asked for, the most frequent first</summary>\n\n${rows.join('')}${more}\n</details>\n`
}
