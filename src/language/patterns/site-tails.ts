import { anyOf, findWith } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { AgencyMention, AnnotatedField } from '../annotated-story.js'

/*
 * The name of a site behind a dash or a bar, where the titles of web pages have it: “Crews go out - Orden News”. In a
 * headline a dash may also set the source of the news apart, but no wire cites itself there.
 */

const outletNouns = ['News', 'Network', 'Net', 'Online', 'Agency', 'Daily', 'Times', 'Post']
const outlets = ['Xinhua', 'Xinhuanet', 'Chinanews', 'CCTV', "People's Daily"]
const lineEnd = `${anyOf([...outletNouns, ...outlets])}(?:\\.com)?\\.?$`
const endsLine = new RegExp(lineEnd, 'mu')
const siteName = new RegExp(`(?<=[\\p{L}\\d.!?"”’)]) ?[-–—_|] ?(?:\\p{Lu}[\\p{L}.]+ ){0,3}${lineEnd}`, 'gmu')

const named = String.raw`(?:\p{Lu}[\p{L}\d.’'&-]{1,20})(?: (?:of |the |and |in |& )?\p{Lu}[\p{L}\d.’'&-]{1,20}){0,3}`
/** “| The Orden Guardian”: English headlines have no bar. */
const behindBar = new RegExp(`(?<=\\p{Ll}[\\p{L}\\d.!?"”’)]*) \\| ${named}$`, 'u')
const address = String.raw`(?:www\.)?[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,20}){1,2}`
/** “- orden24.com” */
const domain = new RegExp(String.raw`(?<=[\p{L}\d.!?"”’)]) [-–—|] ${address}$`, 'u')
const parting = /(?<=[\p{L}\d.!?"”’)]) ?(?:--?|[–—]) ?$/u

/** Tokens of the body in which its dateline may stand. */
const datelineReach = 60

/** Returns the agencies of a story's dateline, in a field of its own or at the beginning of its body. */
export const findOwnAgencies = (fields: readonly AnnotatedField[]): readonly AgencyMention[] =>
  fields.flatMap(({ role, agencies, tokens }) => {
    if (role === 'dateline') return agencies
    if (role !== 'body') return []
    return agencies.filter(
      ({ first, length }) =>
        first < datelineReach && tokens[first - 1]?.text === '(' && tokens[first + length]?.text === ')',
    )
  })

/** Finds names of sites in a headline or at the end of a line of the body. `own` are the agencies of the dateline. */
export function findSiteTails(field: AnnotatedField, own: readonly AgencyMention[]): readonly Range[] {
  const found = findWith(field.text, endsLine, siteName).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const last = field.role === 'headline' && found.length === 0 ? findTitleTail(field, own) : null
  return (last === null ? found : [last]).filter(({ start }) => !field.quotations.covers(start))
}

/** Finds what a headline has only as the title of a page. */
function findTitleTail(field: AnnotatedField, own: readonly AgencyMention[]): Range | null {
  const { text } = field
  const title = behindBar.exec(text) ?? domain.exec(text)
  if (title !== null && text.indexOf('|') === text.lastIndexOf('|')) return { start: title.index, end: text.length }
  const last = field.agencies.at(-1)
  if (last === undefined || own.every(({ agency }) => agency !== last.agency)) return null
  const first = field.tokens[last.first]
  if (first === undefined || field.tokens[last.first + last.length - 1]?.end !== text.length) return null
  const mark = parting.exec(text.slice(0, first.start))
  return mark === null ? null : { start: mark.index, end: text.length }
}
