/// <reference lib="dom" />

import type { PageMarks } from './page-marks.js'

/** A card beside a mark, with the mark's note while that is out of sight. */
export class NoteCard {
  readonly #marks: PageMarks
  readonly #bar = document.getElementById('bar') as HTMLElement
  readonly #card = document.createElement('div')
  /** Pixels between the card and the mark, or the edge of the window. */
  readonly #gap = 8

  constructor(marks: PageMarks) {
    this.#marks = marks
    this.#card.className = 'card'
    this.#card.hidden = true
    this.#card.setAttribute('aria-hidden', 'true') // its words are the note's, by which the number is described
    document.body.append(this.#card)
  }

  hide(): void {
    this.#card.hidden = true
  }

  /** Shows a number's note, unless the note itself is in sight. */
  show(number: HTMLElement, near: DOMRect): void {
    const note = this.#marks.noteOf(number)
    this.#card.hidden = note === null || this.#isInSight(note)
    if (note === null || this.#card.hidden) return
    const copy = note.cloneNode(true) as HTMLElement
    copy.removeAttribute('id')
    this.#card.replaceChildren(copy)
    this.#place(near, note.getBoundingClientRect())
  }

  /** Returns true for a note that is whole in sight, beside its copy or below. */
  #isInSight(note: Element): boolean {
    const { top, bottom } = note.getBoundingClientRect()
    return top >= this.#bar.getBoundingClientRect().bottom && bottom <= window.innerHeight
  }

  /**
   * Puts the card below or above a mark. The first lines of its own note may be in sight below the copy: the card
   * covers as little of them as it can.
   */
  #place(near: DOMRect, note: DOMRect): void {
    const { width, height } = this.#card.getBoundingClientRect()
    const [above, below] = [near.top - this.#gap - height, near.bottom + this.#gap]
    const foot = below + height
    const fitsBelow = foot <= window.innerHeight && (foot <= note.top || note.bottom <= near.bottom)
    const isBelow = fitsBelow || above < this.#bar.getBoundingClientRect().bottom
    const rightmost = document.documentElement.clientWidth - width - this.#gap
    this.#card.style.left = `${String(Math.max(this.#gap, Math.min(near.left, rightmost)) + window.scrollX)}px`
    this.#card.style.top = `${String((isBelow ? below : above) + window.scrollY)}px`
  }
}
