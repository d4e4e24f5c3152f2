import { parseHTML } from 'linkedom'

/** Makes a document with this body the one that code of a page finds, and returns its window. */
export function makeDocument(body: string): Window & typeof globalThis {
  const { window } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  Object.assign(globalThis, {
    window,
    document: window.document,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
  })
  return window
}
