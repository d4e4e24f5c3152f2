import { escapeUTF8 } from 'entities'
import { unsafeCharacters } from '../text/unsafe-characters.js'

/** The controls of ASCII except tab and line ends. Unicode has a picture of each, from U+2400 on. */
const pictured = /[^\P{Cc}\t\n\r\u0080-\u009F]/gu

/** The controls above ASCII. HTML cannot hold them: it reads their references as windows-1252. */
const pictureless = /[\u0080-\u009F]/gu

/**
 * Marks that turn text round, and beginnings of a CI server's commands: “::” after white space, “##” before a name
 * and a bracket. The source of a page may be printed in a terminal or a CI job.
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
