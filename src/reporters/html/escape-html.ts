import { escapeUTF8 } from 'entities'
import { unsafeCharacters } from '../text/unsafe-characters.js'

/** The controls of ASCII but tab and line ends: each has a picture from U+2400 on, as a reader would see nothing else. */
const pictured = /[^\P{Cc}\t\n\r\u0080-\u009F]/gu

/** Controls above them, which HTML cannot hold: it reads their references as windows-1252. */
const pictureless = /[\u0080-\u009F]/gu

/**
 * What the source of a page is not to have raw, as it may be printed in a terminal or a CI job: marks that turn text round, and
 * what begins a command of a CI server, “::” after white space or “##” before a name and a bracket.
 */
const unsafe = new RegExp(`(?![\\t\\n])[${unsafeCharacters}]|(?<!\\S):(?=:)|#(?=#\\w*\\[)`, 'gu')

/** Escapes copy for an element or an attribute of HTML. A browser gives it back, except for controls. */
export const escapeHtml = (copy: string): string =>
  escapeUTF8(copy.replace(pictured, toPicture).replace(pictureless, '\uFFFD')).replace(
    unsafe,
    each => `&#${String(each.charCodeAt(0))};`,
  )

const toPicture = (control: string): string =>
  control === '\u007F' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0))
