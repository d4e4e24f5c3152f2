/// <reference lib="dom" />
import { byId, element } from './element.js'

/** The page on paper: the story as read, its scores and its issues, put together when somebody prints. */
export class PaperView {
  readonly #paper = byId('paper')

  constructor() {
    window.addEventListener('beforeprint', () => {
      this.#paper.replaceChildren(...this.#lay())
    })
    window.addEventListener('afterprint', () => {
      this.#paper.replaceChildren()
    })
  }

  #lay(): readonly Node[] {
    const cards = Array.from(byId('issues').children, card => {
      const copy = card.cloneNode(true) as HTMLElement
      copy.removeAttribute('id')
      for (const reason of copy.querySelectorAll('details')) reason.remove()
      for (const each of copy.querySelectorAll('button.fix')) each.replaceWith(element('i', {}, `${each.textContent} `))
      return copy
    })
    const reading = Array.from(byId('reading').children, row => row.cloneNode(true))
    const scores = Array.from(document.querySelectorAll('#scores summary'), each => element('p', {}, each.textContent))
    return [
      element('header', {}, element('p', { class: 'state' }, byId('state').textContent), ...scores),
      element('div', { class: 'paper-copy' }, ...reading),
      element('ol', { class: 'paper-issues' }, ...cards),
    ]
  }
}
