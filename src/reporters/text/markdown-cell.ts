import { printable } from './printable.js'

/** Copy within a table's cell, with nothing in it that Markdown or HTML would read. */
export const cell = (text: string): string =>
  printable(text.replace(/\s+/gu, ' ')).replace(/[\\`*_[\]<>|#~$@&]/gu, mark => `&#${String(mark.charCodeAt(0))};`)
