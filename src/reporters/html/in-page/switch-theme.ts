/// <reference lib="dom" />

/** Makes the switch between light and dark work, and remembers it if the browser lets a page remember. */
export function switchTheme(): void {
  const button = document.getElementById('theme')
  const root = document.documentElement
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const current = (): string => root.dataset.theme ?? (dark.matches ? 'dark' : 'light')
  const nameButton = (): void => {
    if (button !== null) button.ariaLabel = current() === 'dark' ? 'Light' : 'Dark'
  }
  try {
    const stored = localStorage.getItem('wirelint-theme')
    if (stored === 'light' || stored === 'dark') root.dataset.theme = stored
  } catch {
    // A page opened from a folder may have no storage: the switch works all the same.
  }
  button?.addEventListener('click', () => {
    root.dataset.theme = current() === 'dark' ? 'light' : 'dark'
    nameButton()
    try {
      localStorage.setItem('wirelint-theme', root.dataset.theme)
    } catch {
      // As above.
    }
  })
  dark.addEventListener('change', nameButton)
  nameButton()
}
