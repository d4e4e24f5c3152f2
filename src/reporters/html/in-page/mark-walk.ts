/// <reference lib="dom" />

import type { NoteCard } from './note-card.js'
import type { PageMarks } from './page-marks.js'

/** The way from mark to mark: it knows the number that the reader looks at, and shows its note. */
export class MarkWalk {
  /** The number that the reader looks at. */
  current: HTMLAnchorElement | null = null
  readonly #marks: PageMarks
  readonly #card: NoteCard
  readonly #status = document.getElementById('status') as HTMLElement
  readonly #bar = document.getElementById('bar') as HTMLElement

  constructor(marks: PageMarks, card: NoteCard) {
    this.#marks = marks
    this.#card = card
    this.#listenToKeys()
    this.#listenToMarks()
    this.#tellPlace()
  }

  #listenToKeys(): void {
    document.querySelector('[data-walk=on]')?.addEventListener('click', () => {
      this.#obey('j')
    })
    document.querySelector('[data-walk=back]')?.addEventListener('click', () => {
      this.#obey('k')
    })
    document.addEventListener('wirelint-key', event => {
      this.#obey((event as CustomEvent<string>).detail)
    })
    document.addEventListener('wirelint-filtered', () => {
      if (this.current !== null && !this.#marks.isShown(this.current)) this.#look(null)
      else this.#tellPlace()
    })
  }

  #listenToMarks(): void {
    document.addEventListener('focusin', ({ target }) => {
      const isNumber = target instanceof HTMLAnchorElement && target.classList.contains('ref')
      if (isNumber && target !== this.current) this.#look(target)
    })
    document.addEventListener('click', event => {
      const target = event.target as Element
      const noteNumber = target.closest<HTMLAnchorElement>('a.number')
      const mark = target.closest<HTMLElement>('main [data-issue]:not(.off)')
      if (noteNumber !== null || mark !== null) event.preventDefault()
      if (noteNumber !== null) this.#goTo(this.#marks.numbers.find(({ id }) => noteNumber.hash === `#${id}`))
      else if (mark !== null) this.#lookAt(mark, event.clientY)
      else if (target.closest('.card') === null && target.closest('.bar') === null) this.#look(null)
    })
  }

  /** Looks at a mark that was clicked; of a mark in several lines the card takes the line at `y`. */
  #lookAt(mark: HTMLElement, y: number): void {
    const number = this.#marks.numberOf(mark)
    number?.focus({ preventScroll: true })
    const lines = [...mark.getClientRects()]
    this.#look(number, lines.find(({ top, bottom }) => y >= top && y <= bottom) ?? lines[0])
  }

  #obey(key: string): void {
    const here = this.current === null ? null : this.#marks.storyOf(this.current)
    const isElsewhere = (number: Element): boolean => this.#marks.storyOf(number) !== here
    if (key === 'Escape') this.#look(null)
    else if (key === 'j') this.#go(1, () => true)
    else if (key === 'k') this.#go(-1, () => true)
    else if (key === ']') this.#go(1, isElsewhere)
    else if (key === '[') this.#go(-1, number => isElsewhere(number) && this.#isFirst(number))
  }

  /** Goes forward (1) or back (-1) to the nearest number that is shown and a goal. */
  #go(step: 1 | -1, isGoal: (number: Element) => boolean): void {
    const { numbers } = this.#marks
    let at = this.#findStart(step)
    do at += step
    while (numbers[at] !== undefined && !this.#isShownGoal(numbers[at], isGoal))
    this.#goTo(numbers[at])
  }

  #isShownGoal(number: Element | undefined, isGoal: (number: Element) => boolean): boolean {
    return number !== undefined && this.#marks.isShown(number) && isGoal(number)
  }

  /** Returns the index from which a step leads to the first number to try. */
  #findStart(step: 1 | -1): number {
    const { numbers } = this.#marks
    if (this.current !== null) return numbers.indexOf(this.current)
    const first = this.#findFirstInSight()
    if (step === -1) return first
    // After the last number the walk goes on with the first again.
    return first === numbers.length ? -1 : first - 1
  }

  /** Finds the first number of the story in sight, or of those after it; past the last number if none follows. */
  #findFirstInSight(): number {
    const head = this.#bar.getBoundingClientRect().bottom
    const stories = Array.from(document.querySelectorAll('main .story:not([hidden])'))
    const story = stories.find(each => each.getBoundingClientRect().bottom > head)
    if (story === undefined) return this.#marks.numbers.length
    const first = this.#marks.numbers.findIndex(
      number =>
        story.contains(number) || (story.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    )
    return first < 0 ? this.#marks.numbers.length : first
  }

  /** Returns true for the first number of its story that is shown. */
  #isFirst(number: Element): boolean {
    const numbers = Array.from(this.#marks.storyOf(number)?.querySelectorAll('.ref') ?? [])
    return numbers.find(each => this.#marks.isShown(each)) === number
  }

  #goTo(number: HTMLAnchorElement | undefined): void {
    if (number === undefined) return
    number.scrollIntoView({ block: 'center' })
    number.focus({ preventScroll: true })
    this.#look(number)
  }

  #look(number: HTMLAnchorElement | null, near?: DOMRect): void {
    this.#marks.light(this.current, false)
    this.current = number
    this.#marks.light(number, true)
    this.#card.hide()
    if (number !== null) this.#card.show(number, near ?? number.getBoundingClientRect())
    this.#tellPlace()
  }

  #tellPlace(): void {
    const shown = this.#marks.numbers.filter(number => this.#marks.isShown(number))
    const count = `${shown.length.toLocaleString('en')} ${shown.length === 1 ? 'issue' : 'issues'}`
    const at = this.current === null ? -1 : shown.indexOf(this.current)
    this.#status.textContent = at < 0 ? count : `${(at + 1).toLocaleString('en')} of ${count}`
  }
}
