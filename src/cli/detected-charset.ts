import { analyse } from 'chardet'
import { known } from './known-charsets.js'

/** Charsets of one byte a character that the detector cannot tell apart in English copy: they are read as the commonest of them. */
const western = /^(?:ISO-8859-\d+|windows-125\d)$/u

/** What the detector takes the bytes for, of the charsets that wires use; windows-1252 where it is sure of none. */
export function detected(head: Buffer): string {
  for (const { name } of analyse(head)) {
    if (western.test(name)) return 'windows-1252'
    const found = known[name.toLowerCase()]
    if (found !== undefined && !found.startsWith('utf')) return found
  }
  return 'windows-1252'
}
