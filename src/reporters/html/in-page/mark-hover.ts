/// <reference lib="dom" />

import type { NoteCard } from './note-card.js'
import type { PageMarks } from './page-marks.js'
import type { MarkWalk } from './mark-walk.js'

/** Lights the note of a mark on which the pointer rests. The card stays while the pointer is on it or on the mark. */
export class MarkHover {
  readonly #marks: PageMarks
  readonly #card: NoteCard
  readonly #walk: MarkWalk
  /** The number whose mark the pointer is on. */
  #hovered: HTMLAnchorElement | null = null
  /** Milliseconds for which the pointer must rest. */
  readonly #rest = 120
  #waiting = 0

  constructor(marks: PageMarks, card: NoteCard, walk: MarkWalk) {
    this.#marks = marks
    this.#card = card
    this.#walk = walk
    document.addEventListener('pointerover', ({ target, clientY, pointerType }) => {
      if (pointerType !== 'mouse') return
      const mark = (target as Element).closest<HTMLElement>('main [data-issue]:not(.off)')
      window.clearTimeout(this.#waiting)
      if ((target as Element).closest('.card') !== null) return
      this.#waiting = window.setTimeout(() => {
        this.#restOn(mark, clientY)
      }, this.#rest)
    })
  }

  #restOn(mark: HTMLElement | null, y: number): void {
    const { current } = this.#walk
    if (this.#hovered !== current) this.#marks.light(this.#hovered, false)
    this.#hovered = mark === null ? null : this.#marks.numberOf(mark)
    if (mark === null || this.#hovered === null) {
      // The card of the number that has the focus stays.
      if (current === null || document.activeElement !== current) this.#card.hide()
      return
    }
    this.#marks.light(this.#hovered, true)
    const line = [...mark.getClientRects()].find(({ top, bottom }) => y >= top && y <= bottom)
    this.#card.show(this.#hovered, line ?? mark.getBoundingClientRect())
  }
}
