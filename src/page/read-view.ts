/// <reference lib="dom" />
import { element } from './element.js'
import type { ShownParagraph, ShownStory } from './messages.js'
import { nameRole } from './wording.js'

/** Shows a story as it is read, without mark-up, with its issues marked. */
export function makeReading({ paragraphs, isLong }: ShownStory): readonly HTMLElement[] {
  if (isLong)
    return [element('p', { class: 'empty' }, 'This story is too long to be shown as read. Its text shows every issue.')]
  if (paragraphs.length === 0) return [element('p', { class: 'empty' }, 'There is no story to read here.')]
  return paragraphs.map((paragraph, nth) => makeParagraph(paragraph, paragraphs[nth - 1]?.role))
}

/** Writes a story as plain text, with its dateline before the first words. */
export const writeStory = (paragraphs: readonly ShownParagraph[]): string =>
  `${paragraphs
    .map(({ role, text }) => (role === 'dateline' ? `${text} -- ` : `${text}\n\n`))
    .join('')
    .trim()}\n`

function makeParagraph({ role, html }: ShownParagraph, before: string | undefined): HTMLElement {
  const text = element(role === 'headline' ? 'h2' : 'p', { class: 'read-text' })
  // The worker has escaped all copy in it, as in the proof; the page's policy runs nothing anyway.
  text.innerHTML = html
  const label = role === before ? null : element('span', { class: 'part' }, nameRole(role))
  return element('div', { class: `read-row role-${role}` }, label, text)
}
