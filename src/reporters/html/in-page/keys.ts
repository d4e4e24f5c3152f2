/// <reference lib="dom" />

/** Single keys for those who read many stories; they can be switched off, as voice control may type them by chance. */
export function keys(): void {
  const help = document.getElementById('help') as HTMLDialogElement
  const ask = document.getElementById('ask') as HTMLButtonElement
  const single = document.getElementById('keys') as HTMLInputElement
  const filters = document.getElementById('filters') as HTMLFormElement
  const clear = document.getElementById('clear') as HTMLButtonElement
  const words = filters.querySelector<HTMLInputElement>('[name=words]')
  const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click()
  const severities = ['error', 'warning', 'info']
  ask.addEventListener('click', () => {
    help.showModal()
  })
  document.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const typing =
      target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'search')
    if (ctrlKey || metaKey || altKey || help.open) return
    if (key === 'Escape') {
      const isLooking = !typing && document.querySelector('.current') !== null
      if (isLooking) document.dispatchEvent(new CustomEvent('wirelint-key', { detail: key }))
      // A reader who filters nothing stays where he is.
      else if (!clear.hidden || words?.value !== '') filters.reset()
      if (typing) target.blur()
      return
    }
    if (typing || !single.checked) return
    if (key === '/') {
      event.preventDefault() // some browsers search by it themselves
      if (!filters.classList.contains('open')) press('#fold')
      words?.focus({ preventScroll: true })
    } else if (key === '?') press('#ask')
    else if (key === 't') press('#theme')
    else if (severities[Number(key) - 1] !== undefined) press(`#filters [value=${severities[Number(key) - 1] ?? ''}]`)
    else document.dispatchEvent(new CustomEvent('wirelint-key', { detail: key }))
  })
}
