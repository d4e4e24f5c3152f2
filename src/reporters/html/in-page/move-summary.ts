/// <reference lib="dom" />

/** Moves the summary and the filters before the stories, for the eye and for screen readers. They are written last. */
export function moveSummary(): void {
  const skip = document.querySelector('.skip')
  const summary = document.getElementById('summary')
  const bar = document.getElementById('bar')
  if (skip === null || summary === null || bar === null) return
  skip.after(summary, bar)
  bar.hidden = false
  document.title = `${summary.querySelector('h1')?.textContent ?? ''} · wirelint proof`
}
