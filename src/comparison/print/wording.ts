import type { Block } from '../pairing/alignment.js'
import type { ComparedFault, ComparedStory, End, FaultClass, StoryOf, Summary } from '../comparison.js'
import { formatCount } from '../../reporters/text/format-count.js'
import { makePrintable } from '../../reporters/text/make-printable.js'

/** A class as it is said. */
export const classNames: Readonly<Record<FaultClass, string>> = {
  removed: 'removed',
  kept: 'kept',
  'brought-in': 'brought in',
}

const endNames: Readonly<Record<End, string>> = {
  mended: 'mended',
  rewritten: 'its sentence was rewritten',
  deleted: 'its words were taken out',
  suppressed: 'a comment or a suppression file hides it now',
}

/** What the editor did about a fault, in a few words; empty where there is nothing to say. */
export function whatCameOf({ class: name, end, edits, followed }: ComparedFault): string {
  if (name === 'brought-in') return ''
  if (followed === true) return 'done as suggested'
  if (name === 'kept') return edits.length > 0 ? 'its words were touched, and it is still there' : ''
  return end === null ? '' : endNames[end]
}

/** Where a paragraph stands: “body, paragraph 3, moved from 5”. */
export function placeName(story: ComparedStory, number: number, { oldNumber, newNumber, moved }: Block): string {
  const field = story.fields[number]
  if (field === undefined) return ''
  if (field.old === null || field.new === null)
    return story.old === null || story.new === null
      ? field.role
      : `${field.role}, only in ${field.old === null ? 'NEW' : 'OLD'}`
  const role = field.blocks.length > 1 ? `${field.role}, paragraph ${String(newNumber ?? oldNumber)}` : field.role
  if (newNumber === null) return `${role} of OLD, taken out`
  if (oldNumber === null) return `${role}, put in`
  return moved ? `${role}, moved from ${String(oldNumber)}` : role
}

/** What a story is called in both versions. */
export function storyName({ old, new: now }: ComparedStory): string {
  if (old !== null && now !== null) return `${nameIn(old)} → ${nameIn(now)}`
  if (now !== null) return `${nameIn(now)}, only in NEW`
  return old === null ? '' : `${nameIn(old)}, only in OLD`
}

/** The file, and the story's id where it has one of its own or is not the file's first. */
const nameIn = ({ file, id }: StoryOf): string =>
  makePrintable(id === `${file}#1` ? file : id.startsWith(`${file}#`) ? id : `${file} ${id}`)

/** So many in 100. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (${String(Math.round((1000 * part) / whole) / 10)} in 100)`

/** The summary's sentences. */
export function sentences({ stories, faults, edits, alarms }: Summary): readonly string[] {
  const alone = [
    stories.onlyOld > 0 ? `${String(stories.onlyOld)} only in OLD` : '',
    stories.onlyNew > 0 ? `${String(stories.onlyNew)} only in NEW` : '',
  ].filter(each => each !== '')
  const ends = Object.entries(faults.ends)
    .filter(([, count]) => count > 0)
    .map(([end, count]) => `${String(count)} ${end}`)
  return [
    `${[`${formatCount(stories.both, 'story', 'stories')} in both versions`, `${String(stories.unchanged)} unchanged`, ...alone].join(', ')}.`,
    `${formatCount(faults.removed, 'fault')} removed${ends.length === 0 ? '' : ` (${ends.join(', ')})`}, ${String(faults.kept)} kept, ${String(faults.broughtIn)} brought in.`,
    `${formatCount(edits.total, 'edit')}${edits.moves > 0 ? ` and ${formatCount(edits.moves, 'moved paragraph')}` : ''}: ${String(edits.words.takenOut)} of ${formatCount(edits.words.old, 'word')} taken out or changed${share(edits.words.takenOut, edits.words.old)}, ${String(edits.words.putIn)} put in.`,
    `The checker had asked for ${String(edits.askedFor)} of ${formatCount(edits.total, 'edit')}${share(edits.askedFor, edits.total)}.`,
    `The editor acted on ${String(alarms.actedOn)} of ${formatCount(alarms.total, 'alarm')}${share(alarms.actedOn, alarms.total)}, ${String(alarms.followed)} of them as suggested; edits touch ${String(Math.round(1000 * alarms.anyWord) / 10)} in 100 words, alarm or not.`,
  ]
}
