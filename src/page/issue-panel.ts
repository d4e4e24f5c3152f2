/// <reference lib="dom" />
import { button, byId, element } from './element.js'
import { type CardActions, cardId, makeCard } from './issue-card.js'
import type { ShownIssue, ShownStory } from './messages.js'
import { describeIssues } from './wording.js'

/** The actions of the panel. */
interface PanelActions extends CardActions {
  readonly walk: (step: 1 | -1) => void
  readonly askMore: () => void
}

/** The issues of the story at hand as cards, and the card of the one that a reader looks at. */
export class IssuePanel {
  readonly #list = byId('issues')
  readonly #heading = byId('issues-heading')
  readonly #more = byId('more-issues')
  readonly #dock = byId('dock')
  readonly #actions: PanelActions
  #shown: ShownStory | null = null
  #print = ''

  constructor(actions: PanelActions) {
    // A card may be older than its places: what it asks for is done with the newest ones.
    const newest = ({ number }: ShownIssue): ShownIssue | undefined => this.find(number)
    const withNewest =
      <Rest extends readonly unknown[]>(act: (issue: ShownIssue, ...rest: Rest) => void) =>
      (issue: ShownIssue, ...rest: Rest): void => {
        const now = newest(issue)
        if (now !== undefined) act(now, ...rest)
      }
    this.#actions = {
      ...actions,
      look: withNewest(actions.look),
      fix: withNewest(actions.fix),
      ignore: withNewest(actions.ignore),
      lookAtSource: withNewest(actions.lookAtSource),
    }
  }

  /** Returns the issue with this number; undefined if it is not shown. */
  find(number: number): ShownIssue | undefined {
    return this.#shown?.issues[number - 1]
  }

  get count(): number {
    return this.#shown?.issues.length ?? 0
  }

  /** Shows the issues of a story; cards that stay the same stay as they are, with what a reader has opened. */
  show(shown: ShownStory): void {
    this.#shown = shown
    const total = shown.issues.length + shown.more
    this.#heading.textContent = total === 0 ? 'No issues' : describeIssues(total)
    const print = printOf(shown)
    if (print !== this.#print) this.#draw(shown)
    this.#print = print
    this.light(null)
  }

  /** Shows that there is no story. */
  clear(): void {
    this.#shown = null
    this.#print = ''
    this.#heading.textContent = 'Issues'
    this.#list.replaceChildren()
    this.#more.replaceChildren()
    this.light(null)
  }

  /** Lights the card of an issue; null lights none. */
  light(number: number | null, isScrolled = true): void {
    this.#list.querySelector('.lit')?.classList.remove('lit')
    const issue = number === null ? undefined : this.find(number)
    if (issue === undefined) {
      this.#dock.hidden = true
      this.#dock.replaceChildren()
      return
    }
    const card = this.#list.children[issue.number - 1]
    card?.classList.add('lit')
    if (isScrolled && card instanceof HTMLElement) scrollWithin(card, this.#list.parentElement)
    this.#dock.replaceChildren(element('ul', {}, makeCard(issue, '', this.#actions)), this.#makeDockBar())
    this.#dock.hidden = false
  }

  /** Returns all issues of the story, those without a card too. */
  get total(): number {
    return this.count + (this.#shown?.more ?? 0)
  }

  #makeDockBar(): HTMLElement {
    const walk = (label: string, step: 1 | -1): HTMLButtonElement =>
      button(label, {}, () => {
        this.#actions.walk(step)
      })
    const close = button('Close', {}, () => {
      this.#dock.hidden = true
    })
    return element('p', { class: 'dock-bar' }, walk('Previous', -1), walk('Next', 1), close)
  }

  #draw({ issues, story, more }: ShownStory): void {
    const focused = this.#findFocus()
    this.#list.replaceChildren(...issues.map(issue => makeCard(issue, cardId(story, issue), this.#actions)))
    this.#more.replaceChildren(
      ...(more === 0
        ? []
        : [
            button(`Show more of the other ${describeIssues(more)}`, {}, () => {
              this.#actions.askMore()
            }),
          ]),
    )
    if (focused !== null) this.#focus(focused)
  }

  /** Returns the place in the list that has the focus; null if it is elsewhere. */
  #findFocus(): number | null {
    const card = document.activeElement?.closest('#issues > li')
    return card === null || card === undefined ? null : Array.from(this.#list.children).indexOf(card)
  }

  /** Puts the focus on the card that has come to a place, so that it is not lost with the card that went. */
  #focus(place: number): void {
    const card = this.#list.children[Math.min(place, this.#list.children.length - 1)]
    const target = card?.querySelector<HTMLElement>('button') ?? this.#heading
    target.focus({ preventScroll: true })
  }
}

/** Returns what cards show, without their places in the text. */
const printOf = ({ story, issues, more }: ShownStory): string =>
  JSON.stringify([
    story,
    more,
    issues.map(({ severity, message, words, fixes, related }) => [
      severity,
      message,
      words,
      fixes.map(({ title }) => title),
      related.map(each => each.excerpt),
    ]),
  ])

/** Scrolls a column until a card in it is in sight; the page itself stays. */
function scrollWithin(card: HTMLElement, column: HTMLElement | null): void {
  if (column === null || column.scrollHeight <= column.clientHeight) return
  const box = card.getBoundingClientRect()
  const frame = column.getBoundingClientRect()
  if (box.top < frame.top) column.scrollTop -= frame.top - box.top + 12
  else if (box.bottom > frame.bottom) column.scrollTop += box.bottom - frame.bottom + 12
}
