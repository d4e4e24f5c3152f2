import { toSafeJson } from '../../reporters/text/escape-json.js'
import type {
  ComparedEdit,
  ComparedField,
  ComparedIssue,
  ComparedStory,
  Comparison,
  ComparisonSummary,
} from '../comparison.js'

/** The version of the shape below, for programs that read it. Its keys are public. */
const shape = 1

/**
 * Prints one JSON object: `{version, tool, old, new, stories: [{old, new, fields, edits, faults}], summary}`. The
 * places of edits and moves are in the fields' texts as `wirelint inspect` shows them, those of diagnostics in the
 * files.
 */
export async function* printJson(
  { old, new: now, stories, summary }: Comparison,
  { version }: { readonly version: string },
): AsyncIterable<string> {
  const tool = toSafeJson({ name: 'wirelint', version })
  const versions = `"old":${toSafeJson(old)},"new":${toSafeJson(now)}`
  yield `{"version":${String(shape)},"tool":${tool},${versions},"stories":[`
  let separator = ''
  for (const story of stories) {
    yield `${separator}\n${toSafeJson(publicStory(story))}`
    separator = ','
  }
  yield `\n],"summary":${toSafeJson(publicSummary(summary))}}\n`
}

const publicStory = ({ old, new: now, fields, edits, issues }: ComparedStory): object => ({
  old,
  new: now,
  fields: fields.map(publicField),
  edits: edits.map(publicEdit),
  faults: issues.map(publicIssue),
})

const publicField = ({ role, old, new: now, blocks }: ComparedField): object => ({
  role,
  in: versionsWith(old, now),
  moves: blocks.filter(({ moved }) => moved).map(block => ({ old: block.old, new: block.new })),
})

function versionsWith(old: string | null, now: string | null): 'both' | 'old' | 'new' {
  if (old === null) return 'new'
  return now === null ? 'old' : 'both'
}

const publicEdit = ({ field, old, oldText, new: now, newText, issues }: ComparedEdit): object => ({
  field,
  old: { ...old, text: oldText },
  new: { ...now, text: newText },
  askedBy: issues,
})

const publicIssue = ({ class: name, outcome, followed, edits, old, new: now }: ComparedIssue): object => ({
  class: name,
  end: outcome,
  followed,
  edits,
  old: old?.diagnostic ?? null,
  new: now?.diagnostic ?? null,
})

function publicSummary({ stories, issues, edits, response, rules, unreported }: ComparisonSummary): object {
  const { outcomes, bySeverity, ...counts } = issues
  const { total, reported, moves, words } = edits
  return {
    stories,
    faults: { ...counts, ends: outcomes, bySeverity },
    edits: { total, askedFor: reported, moves, words },
    alarms: response,
    rules,
    unasked: unreported,
  }
}
