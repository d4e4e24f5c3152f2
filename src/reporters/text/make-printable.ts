import { unsafeCharacters } from './unsafe-characters.js'

const unsafe = new RegExp(`[${unsafeCharacters}]`, 'u')
const everyUnsafe = new RegExp(`[${unsafeCharacters}]`, 'gu')
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/** Makes a name, or some words of a file, fit for one line of a terminal. */
export const makePrintable = (text: string): string =>
  unsafe.test(text) ? text.replace(spaces, ' ').replace(everyUnsafe, '\uFFFD') : text
