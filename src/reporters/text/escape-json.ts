import { unsafeCharacters } from './unsafe-characters.js'

/** Unsafe characters that JSON.stringify leaves raw, and each “#” that begins a command of a CI server. */
const leftRaw = new RegExp(`[${unsafeCharacters}]|#(?=#\\w*\\[)`, 'gu')

/** Returns a value as one line of JSON that commands no terminal and no CI server. A parser returns the same value. */
export const toSafeJson = (value: unknown): string => JSON.stringify(value).replace(leftRaw, escapeInJson)

/** Returns the escape of one UTF-16 unit in a JSON string. */
export const escapeInJson = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
