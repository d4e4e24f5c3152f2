import { escapeUTF8 } from 'entities'
import { unsafeCharacters } from './unsafe-characters.js'

/** Characters that XML 1.0 has no place for, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Line ends are escaped as well: a parser would make a space of one in an attribute. A “#” is one that begins a command of a CI server. */
const unsafe = new RegExp(`[${unsafeCharacters}]|#(?=#\\w*\\[)`, 'gu')

/** Escapes text for an attribute or an element of XML 1.0. A parser gives the same text back, with U+FFFD for what XML cannot hold. */
export const escapeXml = (text: string): string =>
  escapeUTF8(text.replace(forbidden, '\uFFFD')).replace(unsafe, each => `&#${String(each.charCodeAt(0))};`)
