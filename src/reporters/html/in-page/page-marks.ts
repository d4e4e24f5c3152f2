/// <reference lib="dom" />

/** The page's numbers in the copy, each with its marks, its note and its story. */
export class PageMarks {
  readonly numbers = Array.from(document.querySelectorAll<HTMLAnchorElement>('main .ref'))

  storyOf(element: Element): HTMLElement | null {
    return element.closest<HTMLElement>('.story')
  }

  noteOf(number: HTMLElement): HTMLElement | null {
    return document.getElementById(number.dataset.issue ?? '')
  }

  /** Returns the number of a mark. */
  numberOf(mark: HTMLElement): HTMLAnchorElement | null {
    const selector = `.ref[data-issue="${mark.dataset.issue ?? ''}"]`
    return this.storyOf(mark)?.querySelector<HTMLAnchorElement>(selector) ?? null
  }

  /** Returns true for a number that the filters show. */
  isShown(number: Element): boolean {
    return !number.classList.contains('off') && this.storyOf(number)?.hidden === false
  }

  /** Lights a number's note and marks, or puts the light out. */
  light(number: HTMLElement | null, isOn: boolean): void {
    if (number === null) return
    this.noteOf(number)?.classList.toggle('current', isOn)
    const marks = this.storyOf(number)?.querySelectorAll(`mark[data-issue="${number.dataset.issue ?? ''}"]`) ?? []
    for (const mark of marks) mark.classList.toggle('current', isOn)
  }
}
