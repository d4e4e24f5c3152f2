/// <reference lib="dom" />
import { element } from './element.js'
import type { StoryLine } from './messages.js'
import { describeCounts } from './wording.js'
import { worstFirst } from './worst-first.js'

/** The most stories that the list shows. */
const mostRows = 300

/** Makes the list of a feed's stories, the worst first; a press on one calls `choose` with its number. */
export function makeStoryList(
  stories: readonly StoryLine[],
  chosen: number,
  choose: (index: number) => void,
): readonly HTMLLIElement[] {
  return worstFirst(stories)
    .slice(0, mostRows)
    .map(story => {
      const row = element(
        'button',
        {
          type: 'button',
          class: `story-row ${story.level}`,
          ...(story.index === chosen ? { 'aria-current': 'true' } : {}),
        },
        element('span', { class: 'story-title' }, story.title),
        element('span', { class: 'story-state' }, describeState(story)),
      )
      row.addEventListener('click', () => {
        choose(story.index)
      })
      return element('li', { 'data-story': String(story.index) }, row)
    })
}

const describeState = ({ isLeftOut, level, counts }: StoryLine): string =>
  isLeftOut ? 'not checked' : `${level} · ${describeCounts(counts).toLowerCase()}`

/** Says how many stories are not in the list. */
export function describeRest(listed: number, more: number): string {
  const rest = Math.max(0, listed - mostRows) + more
  return rest === 0 ? '' : `And ${rest.toLocaleString('en')} more, all with fewer or lighter issues.`
}
