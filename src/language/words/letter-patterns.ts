import { englishTrigrams } from '../lexicon/letter-trigrams.js'

const letters = 27

/** Decodes the table when a word is first asked for; it never changes. */
const knownTrigrams = (() => {
  let table: Uint8Array | null = null
  return (): Uint8Array => (table ??= Uint8Array.from(atob(englishTrigrams.join('')), sign => sign.charCodeAt(0)))
})()

/** Counts the trigrams of a word in lower case, with its ends, that hardly a word of English has. */
export function countForeignTrigrams(word: string): number {
  const known = knownTrigrams()
  let [before, now] = [0, 0]
  let found = 0
  for (let at = 0; at <= word.length; at++) {
    const next = at < word.length ? word.charCodeAt(at) - 96 : 0
    if (next < 0 || next >= letters) return word.length
    if (at > 0) {
      const trigram = (before * letters + now) * letters + next
      if ((((known[trigram >> 3] ?? 0) >> (trigram & 7)) & 1) === 0) found++
    }
    before = now
    now = next
  }
  return found
}
