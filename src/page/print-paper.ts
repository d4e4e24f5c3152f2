/// <reference lib="dom" />
import { byId, element } from './element.js'

/** Puts the story as read, its scores and its issues on paper when somebody prints the page. */
export function printPaper(): void {
  const paper = byId('paper')
  window.addEventListener('beforeprint', () => {
    paper.replaceChildren(
      element('header', {}, element('p', {}, byId('state').textContent), ...listScores()),
      element('div', { class: 'paper-copy' }, ...Array.from(byId('reading').children, row => row.cloneNode(true))),
      element('ol', { class: 'paper-issues' }, ...Array.from(byId('issues').children, printCard)),
    )
  })
  window.addEventListener('afterprint', () => {
    paper.replaceChildren()
  })
}

const listScores = (): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll('#scores summary'), summary =>
    element('p', {}, Array.from(summary.children, each => each.textContent).join(' ')),
  )

/** Copies a card without what can be pressed. */
function printCard(card: Element): Node {
  const copy = card.cloneNode(true) as Element
  copy.removeAttribute('id')
  for (const reason of copy.querySelectorAll('details')) reason.remove()
  for (const each of copy.querySelectorAll('button'))
    each.replaceWith(
      element(each.classList.contains('fix') ? 'i' : 'span', { class: each.className }, `${each.textContent} `),
    )
  return copy
}
