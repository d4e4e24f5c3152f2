import { unsafeCharacters } from './unsafe-characters.js'

/** What JSON.stringify leaves raw: it escapes the first 32 controls alone. A “#” is one that begins a command of a CI server. */
const leftRaw = new RegExp(`[${unsafeCharacters}]|#(?=#\\w*\\[)`, 'gu')

/** Returns a value as one line of JSON. Every parser gives the same value back; a terminal and a CI server see nothing to obey. */
export const toSafeJson = (value: unknown): string => JSON.stringify(value).replace(leftRaw, escapeInJson)

/** Returns the escape of one UTF-16 unit in a JSON string. */
export const escapeInJson = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
