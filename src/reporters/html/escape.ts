import { escapeUTF8 } from 'entities'

/** Copy as text of an HTML page, in an element or an attribute. Controls, which nobody would see, get their pictures (U+2400 …). */
export const escape = (copy: string): string => escapeUTF8(copy.replace(/[^\P{Cc}\t\n\r\u0080-\u009F]/gu, pictureOf))

const pictureOf = (control: string): string =>
  control === '\u007F' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0))

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
