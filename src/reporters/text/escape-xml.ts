import { escapeUTF8 } from 'entities'
import { unsafeCharacters } from './unsafe-characters.js'

/** Characters that XML 1.0 cannot hold, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Unsafe characters, and each “#” that begins a command of a CI server. Tabs and line ends are among them: a parser
 * would turn one in an attribute into a space.
 */
const unsafe = new RegExp(`[${unsafeCharacters}]|#(?=#\\w*\\[)`, 'gu')

/**
 * Escapes text for an attribute or an element of XML 1.0. A parser returns it, with U+FFFD for what XML cannot hold.
 */
export const escapeXml = (text: string): string =>
  escapeUTF8(text.replace(forbidden, '\uFFFD')).replace(unsafe, each => `&#${String(each.charCodeAt(0))};`)
