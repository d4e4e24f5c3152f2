/// <reference lib="dom" />
import type { Fix } from '../linter/report.js'
import { button, element } from './element.js'
import type { ShownIssue, ShownPlace } from './messages.js'

/** The actions of a card. */
export interface CardActions {
  readonly look: (issue: ShownIssue) => void
  /** Makes the nth fix of an issue. */
  readonly fix: (issue: ShownIssue, nth: number) => void
  readonly ignore: (issue: ShownIssue) => void
  readonly lookAt: (place: ShownPlace) => void
  readonly lookAtSource: (issue: ShownIssue) => void
}

/** The id of an issue's card, as the marks of the story as read name it. */
export const cardId = (story: number, { number }: Pick<ShownIssue, 'number'>): string =>
  `s${String(story + 1)}n${String(number)}`

/** Makes the card of an issue: what is wrong, where, what to do, and why. */
export function makeCard(issue: ShownIssue, id: string, actions: CardActions): HTMLLIElement {
  const { severity, number, message } = issue
  const look = button(
    String(number),
    { class: 'number', 'aria-label': `${severity} ${String(number)}: show it in the text` },
    () => {
      actions.look(issue)
    },
  )
  return element(
    'li',
    { class: `card-issue ${severity}`, ...(id === '' ? {} : { id }), 'data-number': String(number) },
    element('p', { class: 'say' }, look, element('b', { class: 'severity' }, severity), ` ${message}`),
    showWords(issue),
    ...showSource(issue, actions),
    ...issue.related.map(place => showRelated(place, actions)),
    showRepairs(issue, actions),
    showReason(issue),
  )
}

const showWords = ({ words: { before, marked, after } }: ShownIssue): HTMLElement =>
  element('q', { class: 'words' }, before, element('b', {}, marked), after)

/** Shows the repairs of an issue, and how to leave the words as they are. */
const showRepairs = (issue: ShownIssue, { fix, ignore }: CardActions): HTMLElement =>
  element(
    'p',
    { class: 'fixes' },
    ...issue.fixes.map((each, nth) =>
      showFix(each, () => {
        fix(issue, nth)
      }),
    ),
    button('Ignore', { class: 'ignore', 'aria-label': `Ignore issue ${String(issue.number)}` }, () => {
      ignore(issue)
    }),
  )

const showFix = ({ safe, title }: Fix, make: () => void): HTMLButtonElement =>
  button(`${safe ? '' : 'Perhaps: '}${title}`, { class: safe ? 'fix safe' : 'fix perhaps' }, make)

const showRelated = (place: ShownPlace, { lookAt }: CardActions): HTMLElement =>
  element(
    'p',
    { class: 'related-place' },
    `${place.message} `,
    button(`“${place.excerpt}”`, { class: 'link' }, () => {
      lookAt(place)
    }),
  )

/** Shows the paragraph of the source with its words marked, which lead to it. */
function showSource(issue: ShownIssue, { lookAtSource }: CardActions): readonly HTMLElement[] {
  const { source } = issue
  if (source === null) return []
  const { text, start, end, language } = source
  const from = Math.max(0, start - 60)
  const to = Math.min(text.length, end + 60)
  return [
    element(
      'blockquote',
      { class: 'original', dir: 'auto', ...(language === null ? {} : { lang: language }) },
      from > 0 ? '…' : '',
      text.slice(from, start),
      element('u', {}, text.slice(start, end)),
      text.slice(end, to),
      to < text.length ? '…' : '',
    ),
    button('Show in the source', { class: 'link' }, () => {
      lookAtSource(issue)
    }),
  ]
}

const showReason = ({ summary, why, ruleId, certainty }: ShownIssue): HTMLElement =>
  element(
    'details',
    { class: 'reason' },
    element('summary', {}, 'Why'),
    ...(summary === '' ? [] : [element('p', {}, element('b', {}, `${summary}.`), ` ${why}`)]),
    element('p', { class: 'about' }, `Rule ${ruleId}. wirelint is ${certainties[certainty]}.`),
  )

const certainties: Readonly<Record<ShownIssue['certainty'], string>> = {
  certain: 'certain of it',
  likely: 'nearly certain of it',
  possible: 'not certain of it',
}
