/// <reference lib="dom" />

/** Shows the faults of a rule or a severity, the stories of a file, or those with some words, and hides the rest. */
export function filters(): void {
  const form = document.getElementById('filters') as HTMLFormElement
  const fold = document.getElementById('fold') as HTMLButtonElement
  const nothing = document.getElementById('nothing') as HTMLElement
  const clear = document.getElementById('clear') as HTMLButtonElement
  const stories = Array.from(document.querySelectorAll<HTMLElement>('main .story'), story => {
    const marks = new Map<string, HTMLElement[]>()
    for (const mark of story.querySelectorAll<HTMLElement>('[data-fault]')) {
      const fault = mark.dataset.fault ?? ''
      marks.set(fault, [...(marks.get(fault) ?? []), mark])
    }
    return {
      story,
      faults: Array.from(story.querySelectorAll<HTMLElement>('.note'), note => ({
        note,
        marks: marks.get(note.id) ?? [],
      })),
    }
  })
  const apply = (): void => {
    const asked = new FormData(form)
    const [rule, file, words] = ['rule', 'file', 'words'].map(name => ((asked.get(name) as string | null) ?? '').trim())
    const severities = asked.getAll('severity')
    const all = rule === '' && severities.length === 3
    clear.hidden = all && file === '' && words === '' && asked.has('clean')
    let shown = 0
    for (const { story, faults } of stories) {
      let left = 0
      for (const { note, marks } of faults) {
        const off = !severities.includes(note.dataset.severity ?? '') || (rule !== '' && note.dataset.rule !== rule)
        note.hidden = off
        for (const mark of marks) mark.classList.toggle('off', off)
        if (!off) left++
      }
      const sound = faults.length === 0 ? all && asked.has('clean') : left > 0
      story.hidden =
        !sound ||
        (file !== '' && story.dataset.file !== file) ||
        (words !== '' && words !== undefined && !story.textContent.toLowerCase().includes(words.toLowerCase()))
      if (!story.hidden) shown++
    }
    nothing.hidden = shown > 0
    document.dispatchEvent(new Event('wirelint-filtered'))
  }
  /** Where much is hidden the reader would stand behind the last story: back to the fault that is looked at, else to the first story left. */
  const comeBack = (): void => {
    const looked = document.querySelector('main mark.current:not(.off)')
    const place = looked ?? stories.find(({ story }) => !story.hidden)?.story ?? nothing
    const { top, bottom } = place.getBoundingClientRect()
    const head = form.closest('.bar')?.getBoundingClientRect().bottom ?? 0
    if (looked === null ? top < head : top < head || bottom > window.innerHeight)
      place.scrollIntoView({ block: looked === null ? 'start' : 'center' })
  }
  const filter = (): void => {
    apply()
    comeBack()
  }
  const close = (): void => {
    form.classList.remove('open')
    fold.setAttribute('aria-expanded', 'false')
  }
  let waiting = 0
  form.addEventListener('submit', event => {
    event.preventDefault()
  })
  form.addEventListener('change', filter)
  form.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(filter, 120)
  })
  form.addEventListener('reset', () => window.setTimeout(filter))
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(form.classList.toggle('open')))
  })
  // On a phone the filters lie over the copy: they go when the reader goes back to it.
  document.addEventListener('pointerdown', ({ target }) => {
    if ((target as Element).closest('.bar') === null) close()
  })
  for (const way of document.querySelectorAll('[data-walk]')) way.addEventListener('click', close)
  // Browsers fill forms again when a page is loaded again.
  apply()
}
