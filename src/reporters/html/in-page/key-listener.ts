/// <reference lib="dom" />

/** Single keys for those who read many stories. They can be switched off: voice control may type them by chance. */
export class KeyListener {
  readonly #help = document.getElementById('help') as HTMLDialogElement
  readonly #singleKeys = document.getElementById('keys') as HTMLInputElement
  readonly #filters = document.getElementById('filters') as HTMLFormElement
  readonly #clear = document.getElementById('clear') as HTMLButtonElement
  readonly #words = this.#filters.querySelector<HTMLInputElement>('[name=words]')
  readonly #severities = ['error', 'warning', 'info']

  constructor() {
    document.getElementById('ask')?.addEventListener('click', () => {
      this.#help.showModal()
    })
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || this.#help.open) return
      const { target } = event
      const isTyping =
        target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'search')
      if (event.key === 'Escape') this.#escape(isTyping ? target : null)
      else if (!isTyping && this.#singleKeys.checked) this.#obey(event)
    })
  }

  /** Leaves the mark that the reader looks at, or else the filters. */
  #escape(typedInto: HTMLElement | null): void {
    const isLooking = typedInto === null && document.querySelector('.current') !== null
    if (isLooking) this.#send('Escape')
    // A reader who filters nothing stays at the same place.
    else if (!this.#clear.hidden || this.#words?.value !== '') this.#filters.reset()
    typedInto?.blur()
  }

  #obey(event: KeyboardEvent): void {
    const { key } = event
    const severity = this.#severities[Number(key) - 1]
    if (key === '/') {
      event.preventDefault() // some browsers have a search of their own there
      if (!this.#filters.classList.contains('open')) this.#press('#fold')
      this.#words?.focus({ preventScroll: true })
    } else if (key === '?') this.#press('#ask')
    else if (key === 't') this.#press('#theme')
    else if (severity !== undefined) this.#press(`#filters [value=${severity}]`)
    else this.#send(key)
  }

  #press(selector: string): void {
    document.querySelector<HTMLElement>(selector)?.click()
  }

  /** Hands a key on to whoever walks the marks. */
  #send(key: string): void {
    document.dispatchEvent(new CustomEvent('wirelint-key', { detail: key }))
  }
}
