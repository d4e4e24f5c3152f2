/// <reference lib="dom" />

/** Puts the summary and the filters, which are known last, where they are read: before the stories, for the eye and for readers of screens. */
export function arrange(): void {
  const skip = document.querySelector('.skip')
  const summary = document.getElementById('summary')
  const bar = document.getElementById('bar')
  if (skip === null || summary === null || bar === null) return
  skip.after(summary, bar)
  bar.hidden = false
  document.title = `${summary.querySelector('h1')?.textContent ?? ''} · wirelint proof`
}
