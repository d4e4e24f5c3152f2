/// <reference lib="dom" />

/** A story with its notes, each with its marks in the copy. */
interface FilteredStory {
  readonly story: HTMLElement
  readonly notes: readonly { readonly note: HTMLElement; readonly marks: readonly HTMLElement[] }[]
}

interface Choice {
  readonly rule: string
  readonly file: string
  /** In lower case. */
  readonly words: string
  readonly severities: readonly string[]
  readonly withClean: boolean
}

/** Shows the marks of a rule or a severity, the stories of a file, or those with some words, and hides the rest. */
export class StoryFilter {
  readonly #form = document.getElementById('filters') as HTMLFormElement
  readonly #fold = document.getElementById('fold') as HTMLButtonElement
  readonly #nothing = document.getElementById('nothing') as HTMLElement
  readonly #clear = document.getElementById('clear') as HTMLButtonElement
  readonly #stories = Array.from(document.querySelectorAll<HTMLElement>('main .story'), story => this.#readStory(story))
  /** The lines of the index by the stories they lead to. */
  readonly #index = new Map(
    Array.from(document.querySelectorAll<HTMLElement>('.index [data-story]'), line => [line.dataset.story, line]),
  )
  /** Milliseconds without a key after which the words are looked for. */
  readonly #typingPause = 120
  #typing = 0

  constructor() {
    this.#listenToForm()
    this.#listenToFold()
    // Browsers fill forms again when a page is loaded again.
    this.#apply()
  }

  #readStory(story: HTMLElement): FilteredStory {
    const marks = new Map<string, HTMLElement[]>()
    for (const mark of story.querySelectorAll<HTMLElement>('[data-issue]')) {
      const note = mark.dataset.issue ?? ''
      marks.set(note, [...(marks.get(note) ?? []), mark])
    }
    const notes = Array.from(story.querySelectorAll<HTMLElement>('.note'), note => ({
      note,
      marks: marks.get(note.id) ?? [],
    }))
    return { story, notes }
  }

  #listenToForm(): void {
    const filter = (): void => {
      this.#apply()
      this.#comeBack()
    }
    this.#form.addEventListener('submit', event => {
      event.preventDefault()
    })
    this.#form.addEventListener('change', filter)
    this.#form.addEventListener('input', () => {
      window.clearTimeout(this.#typing)
      this.#typing = window.setTimeout(filter, this.#typingPause)
    })
    // The form is empty only after the event.
    this.#form.addEventListener('reset', () => window.setTimeout(filter))
  }

  /** On a phone the filters lie over the copy: they go when the reader goes back to it. */
  #listenToFold(): void {
    const close = (): void => {
      this.#form.classList.remove('open')
      this.#fold.setAttribute('aria-expanded', 'false')
    }
    this.#fold.addEventListener('click', () => {
      this.#fold.setAttribute('aria-expanded', String(this.#form.classList.toggle('open')))
    })
    document.addEventListener('pointerdown', ({ target }) => {
      if ((target as Element).closest('.bar') === null) close()
    })
    for (const way of document.querySelectorAll('[data-walk]')) way.addEventListener('click', close)
  }

  #readChoice(): Choice {
    const data = new FormData(this.#form)
    const read = (name: string): string => ((data.get(name) as string | null) ?? '').trim()
    return {
      rule: read('rule'),
      file: read('file'),
      words: read('words').toLowerCase(),
      severities: data.getAll('severity') as string[],
      withClean: data.has('clean'),
    }
  }

  #apply(): void {
    const choice = this.#readChoice()
    const isWhole = choice.rule === '' && choice.severities.length === 3
    this.#clear.hidden = isWhole && choice.file === '' && choice.words === '' && choice.withClean
    for (const each of this.#stories) {
      const shownNotes = this.#showNotes(each, choice)
      const fits = each.notes.length === 0 ? isWhole && choice.withClean : shownNotes > 0
      each.story.hidden = !fits || !this.#isChosen(each.story, choice)
      const line = this.#index.get(each.story.id)
      if (line !== undefined) line.hidden = each.story.hidden
    }
    this.#nothing.hidden = this.#stories.some(({ story }) => !story.hidden)
    document.dispatchEvent(new Event('wirelint-filtered'))
  }

  /** Shows the notes that are chosen and returns how many they are. */
  #showNotes({ notes }: FilteredStory, { rule, severities }: Choice): number {
    let shown = 0
    for (const { note, marks } of notes) {
      const isOff = !severities.includes(note.dataset.severity ?? '') || (rule !== '' && note.dataset.rule !== rule)
      note.hidden = isOff
      for (const mark of marks) mark.classList.toggle('off', isOff)
      if (!isOff) shown++
    }
    return shown
  }

  #isChosen(story: HTMLElement, { file, words }: Choice): boolean {
    return (
      (file === '' || story.dataset.file === file) && (words === '' || story.textContent.toLowerCase().includes(words))
    )
  }

  /**
   * Goes back to the mark that the reader looks at, or else to the first story left. When much is hidden, the view
   * would otherwise be past the last story.
   */
  #comeBack(): void {
    const looked = document.querySelector('main mark.current:not(.off)')
    const place = looked ?? this.#stories.find(({ story }) => !story.hidden)?.story ?? this.#nothing
    const { top, bottom } = place.getBoundingClientRect()
    const head = this.#form.closest('.bar')?.getBoundingClientRect().bottom ?? 0
    if (top < head || (looked !== null && bottom > window.innerHeight))
      place.scrollIntoView({ block: looked === null ? 'start' : 'center' })
  }
}
