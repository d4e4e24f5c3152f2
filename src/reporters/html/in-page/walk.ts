/// <reference lib="dom" />

/** The way from fault to fault: the one that is looked at, its note, and a card where the note is out of sight. */
export function walk(): void {
  const refs = Array.from(document.querySelectorAll<HTMLAnchorElement>('main .ref'))
  const status = document.getElementById('status') as HTMLElement
  const bar = document.getElementById('bar') as HTMLElement
  const card = document.createElement('div')
  card.className = 'card'
  card.hidden = true
  card.setAttribute('aria-hidden', 'true') // its words are the note's, by which the number is described
  document.body.append(card)
  let current: HTMLAnchorElement | null = null

  const storyOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('.story')
  const isShown = (ref: Element): boolean => !ref.classList.contains('off') && storyOf(ref)?.hidden === false
  const noteOf = (ref: HTMLElement): HTMLElement | null => document.getElementById(ref.dataset.fault ?? '')
  const refOf = (mark: HTMLElement): HTMLAnchorElement | null =>
    storyOf(mark)?.querySelector<HTMLAnchorElement>(`.ref[data-fault="${mark.dataset.fault ?? ''}"]`) ?? null
  const light = (ref: HTMLElement | null, on: boolean): void => {
    if (ref === null) return
    noteOf(ref)?.classList.toggle('current', on)
    for (const mark of storyOf(ref)?.querySelectorAll(`mark[data-fault="${ref.dataset.fault ?? ''}"]`) ?? [])
      mark.classList.toggle('current', on)
  }
  const counted = (count: number, one: string, many: string): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`
  const tell = (): void => {
    const shown = refs.filter(isShown)
    const at = current === null ? -1 : shown.indexOf(current)
    status.textContent =
      at < 0
        ? counted(shown.length, 'fault', 'faults')
        : `${(at + 1).toLocaleString('en')} of ${counted(shown.length, 'fault', 'faults')}`
  }
  /** Whether a note is whole in sight, beside its copy or below. */
  const isInSight = (note: Element): boolean => {
    const { top, bottom } = note.getBoundingClientRect()
    return top >= bar.getBoundingClientRect().bottom && bottom <= window.innerHeight
  }
  const showCard = (ref: HTMLElement, near: DOMRect): void => {
    const note = noteOf(ref)
    card.hidden = note === null || isInSight(note)
    if (note === null || card.hidden) return
    const copy = note.cloneNode(true) as HTMLElement
    copy.removeAttribute('id')
    card.replaceChildren(copy)
    const { width, height } = card.getBoundingClientRect()
    // It covers as little of its own note as it can, which may show its first lines below the copy.
    const foot = near.bottom + 8 + height
    const fitsBelow =
      foot <= window.innerHeight &&
      (foot <= note.getBoundingClientRect().top || note.getBoundingClientRect().bottom <= near.bottom)
    const below = fitsBelow || near.top - 8 - height < bar.getBoundingClientRect().bottom
    card.style.left = `${String(Math.max(8, Math.min(near.left, document.documentElement.clientWidth - width - 8)) + window.scrollX)}px`
    card.style.top = `${String((below ? near.bottom + 8 : near.top - 8 - height) + window.scrollY)}px`
  }
  const look = (ref: HTMLAnchorElement | null, near?: DOMRect): void => {
    light(current, false)
    current = ref
    light(ref, true)
    card.hidden = true
    if (ref !== null) showCard(ref, near ?? ref.getBoundingClientRect())
    tell()
  }
  const goTo = (ref: HTMLAnchorElement | undefined): void => {
    if (ref === undefined) return
    ref.scrollIntoView({ block: 'center' })
    ref.focus({ preventScroll: true })
    look(ref)
  }
  /** Where the walk begins: with the story in sight; behind the last fault, where nothing follows. */
  const firstInSight = (): number => {
    const story = Array.from(document.querySelectorAll('main .story:not([hidden])')).find(
      each => each.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom,
    )
    const first = refs.findIndex(
      ref =>
        story?.contains(ref) === true ||
        (story !== undefined && (story.compareDocumentPosition(ref) & Node.DOCUMENT_POSITION_FOLLOWING) > 0),
    )
    return first < 0 ? refs.length : first
  }
  const go = (step: 1 | -1, isGoal: (ref: Element) => boolean): void => {
    const begin = current === null ? firstInSight() : refs.indexOf(current)
    // From behind the last one it goes on with the first again.
    let at = current === null && step === 1 ? (begin === refs.length ? -1 : begin - 1) : begin
    do at += step
    while (refs[at] !== undefined && !(isShown(refs[at] as Element) && isGoal(refs[at] as Element)))
    goTo(refs[at])
  }
  const isFirst = (ref: Element): boolean =>
    Array.from(storyOf(ref)?.querySelectorAll('.ref') ?? []).find(isShown) === ref
  const ways: Readonly<Record<string, () => void>> = {
    Escape: () => {
      look(null)
    },
    j: () => {
      go(1, () => true)
    },
    k: () => {
      go(-1, () => true)
    },
    ']': () => {
      const here = current === null ? null : storyOf(current)
      go(1, ref => storyOf(ref) !== here)
    },
    '[': () => {
      const here = current === null ? null : storyOf(current)
      go(-1, ref => storyOf(ref) !== here && isFirst(ref))
    },
  }

  document.querySelector('[data-walk=on]')?.addEventListener('click', () => ways.j?.())
  document.querySelector('[data-walk=back]')?.addEventListener('click', () => ways.k?.())
  document.addEventListener('wirelint-key', event => ways[(event as CustomEvent<string>).detail]?.())
  document.addEventListener('wirelint-filtered', () => {
    if (current !== null && !isShown(current)) look(null)
    else tell()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.classList.contains('ref') && target !== current) look(target)
  })
  document.addEventListener('click', event => {
    const target = event.target as Element
    const number = target.closest<HTMLAnchorElement>('a.number')
    const mark = target.closest<HTMLElement>('main [data-fault]:not(.off)')
    if (number !== null) {
      event.preventDefault()
      goTo(refs.find(ref => number.hash === `#${ref.id}`))
    } else if (mark !== null) {
      event.preventDefault()
      const ref = refOf(mark)
      ref?.focus({ preventScroll: true })
      const rects = [...mark.getClientRects()]
      look(ref, rects.find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom) ?? rects[0])
    } else if (target.closest('.card') === null && target.closest('.bar') === null) look(null)
  })

  // A pointer that rests on a mark lights its note; it may go on to the card, which stays until the pointer leaves both.
  let hovered: HTMLAnchorElement | null = null
  let waiting = 0
  document.addEventListener('pointerover', ({ target, clientY, pointerType }) => {
    if (pointerType !== 'mouse') return
    const mark = (target as Element).closest<HTMLElement>('main [data-fault]:not(.off)')
    window.clearTimeout(waiting)
    if ((target as Element).closest('.card') !== null) return
    waiting = window.setTimeout(() => {
      if (hovered !== current) light(hovered, false)
      hovered = mark === null ? null : refOf(mark)
      if (mark === null || hovered === null) {
        card.hidden = current === null || card.hidden || document.activeElement !== current
        return
      }
      light(hovered, true)
      const rects = [...mark.getClientRects()]
      showCard(
        hovered,
        rects.find(({ top, bottom }) => clientY >= top && clientY <= bottom) ?? mark.getBoundingClientRect(),
      )
    }, 120)
  })
  tell()
}
