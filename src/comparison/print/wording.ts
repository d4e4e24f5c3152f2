import type { Block } from '../pairing/alignment.js'
import type { ComparedIssue, ComparedStory, IssueClass, Outcome, StoryName, ComparisonSummary } from '../comparison.js'
import { formatCount } from '../../reporters/text/format-count.js'
import { makePrintable } from '../../reporters/text/make-printable.js'

/** The classes in words. */
export const classNames: Readonly<Record<IssueClass, string>> = {
  removed: 'removed',
  kept: 'kept',
  'brought-in': 'brought in',
}

const outcomeNames: Readonly<Record<Outcome, string>> = {
  mended: 'fixed',
  rewritten: 'the sentence was rewritten',
  deleted: 'the words were deleted',
  suppressed: 'now hidden by a comment or a suppression file',
}

/** Says in a few words what the editor did about an issue; empty if there is nothing to say. */
export function describeOutcome({ class: name, outcome, edits, followed }: ComparedIssue): string {
  if (name === 'brought-in') return ''
  if (followed === true) return 'done as suggested'
  if (name === 'kept') return edits.length > 0 ? 'the words were edited, but the issue remains' : ''
  return outcome === null ? '' : outcomeNames[outcome]
}

/** Names the place of a paragraph: “body, paragraph 3, moved from 5”. */
export function nameOfPlace(story: ComparedStory, number: number, { oldNumber, newNumber, moved }: Block): string {
  const field = story.fields[number]
  if (field === undefined) return ''
  const isStoryInBoth = story.old !== null && story.new !== null
  if (field.old === null || field.new === null)
    return isStoryInBoth ? `${field.role}, only in ${field.old === null ? 'NEW' : 'OLD'}` : field.role
  const role = field.blocks.length > 1 ? `${field.role}, paragraph ${String(newNumber ?? oldNumber)}` : field.role
  if (newNumber === null) return `${role} of OLD, deleted`
  if (oldNumber === null) return `${role}, added`
  return moved ? `${role}, moved from ${String(oldNumber)}` : role
}

/** Names a story in both versions. */
export function nameOfStory({ old, new: now }: ComparedStory): string {
  if (old !== null && now !== null) return `${nameInVersion(old)} → ${nameInVersion(now)}`
  if (now !== null) return `${nameInVersion(now)}, only in NEW`
  return old === null ? '' : `${nameInVersion(old)}, only in OLD`
}

/** The file alone for its first story, unless that has an id of its own. */
function nameInVersion({ file, id }: StoryName): string {
  if (id === `${file}#1`) return makePrintable(file)
  return makePrintable(id.startsWith(`${file}#`) ? id : `${file} ${id}`)
}

/** A share as “ (12.5 in 100)”; nothing if there is no whole. */
const inHundred = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (${String(Math.round((1000 * part) / whole) / 10)} in 100)`

/** Returns the summary in sentences. */
export function summarySentences({ stories, issues, edits, response }: ComparisonSummary): readonly string[] {
  const alone = [
    stories.onlyOld > 0 ? `${String(stories.onlyOld)} only in OLD` : '',
    stories.onlyNew > 0 ? `${String(stories.onlyNew)} only in NEW` : '',
  ].filter(each => each !== '')
  const outcomes = Object.entries(issues.outcomes)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${String(count)} ${outcome === 'mended' ? 'fixed' : outcome}`)
  const { words } = edits
  const anyWord = String(Math.round(1000 * response.anyWord) / 10)
  return [
    `${[`${formatCount(stories.both, 'story', 'stories')} in both versions`, `${String(stories.unchanged)} unchanged`, ...alone].join(', ')}.`,
    [
      `${formatCount(issues.removed, 'issue')} removed${outcomes.length === 0 ? '' : ` (${outcomes.join(', ')})`}, `,
      `${String(issues.kept)} kept, ${String(issues.broughtIn)} brought in.`,
    ].join(''),
    [
      `${formatCount(edits.total, 'edit')}${edits.moves > 0 ? ` and ${formatCount(edits.moves, 'moved paragraph')}` : ''}: `,
      `${String(words.takenOut)} of ${formatCount(words.old, 'word')} taken out or changed`,
      `${inHundred(words.takenOut, words.old)}, ${String(words.putIn)} added.`,
    ].join(''),
    `wirelint had suggested ${String(edits.reported)} of ${formatCount(edits.total, 'edit')}${inHundred(edits.reported, edits.total)}.`,
    [
      `The editor acted on ${String(response.actedOn)} of ${formatCount(response.total, 'issue')}`,
      `${inHundred(response.actedOn, response.total)}, ${String(response.followed)} of them as suggested; `,
      `edits touch ${anyWord} in 100 words, with or without an issue.`,
    ].join(''),
  ]
}
