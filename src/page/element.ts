/// <reference lib="dom" />

type Content = Node | string | null

/** Makes an element of the page; copy in it is text and never mark-up. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content.filter(each => each !== null))
  return made
}

/** Makes a button. */
export function button(
  label: string,
  attributes: Readonly<Record<string, string>>,
  press: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', press)
  return made
}

/** Returns the element of the page with this id, which must be there, as the kind of element that it is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page knows its own elements
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element “${id}”.`)
  return found as T
}
