/// <reference lib="dom" />

/** The switch between light and dark, remembered where the browser lets a page remember. */
export function theme(): void {
  const button = document.getElementById('theme')
  const root = document.documentElement
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const now = (): string => root.dataset.theme ?? (dark.matches ? 'dark' : 'light')
  const name = (): void => {
    if (button !== null) button.ariaLabel = now() === 'dark' ? 'Light' : 'Dark'
  }
  try {
    const kept = localStorage.getItem('wirelint-theme')
    if (kept === 'light' || kept === 'dark') root.dataset.theme = kept
  } catch {
    // A page opened from a folder may have no storage: the switch works all the same.
  }
  button?.addEventListener('click', () => {
    root.dataset.theme = now() === 'dark' ? 'light' : 'dark'
    name()
    try {
      localStorage.setItem('wirelint-theme', root.dataset.theme)
    } catch {
      // As above.
    }
  })
  dark.addEventListener('change', name)
  name()
}
