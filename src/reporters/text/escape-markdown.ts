import { makePrintable } from './make-printable.js'

/** Escapes copy for a cell of a table, so that neither Markdown nor HTML reads anything in it. */
export const escapeMarkdownCell = (text: string): string =>
  makePrintable(text.replace(/\s+/gu, ' ')).replace(/[\\`*_[\]<>|#~$@&]/gu, mark => `&#${String(mark.charCodeAt(0))};`)
