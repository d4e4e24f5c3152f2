/** Kinds of characters in windows-1252 that differ in what may come before and after them. */
type WesternKind = 'lower' | 'upper' | 'opening' | 'closing' | 'mark' | 'odd'

const kindsOf: readonly (readonly [WesternKind, string])[] = [
  ['lower', 'šœžßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'],
  ['upper', 'ŠŒŽŸÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'],
  ['opening', '„‹‘“«¡¿€£–—\u00A0'],
  ['closing', '›’”»…™®–—\u00A0'],
  ['mark', '‚†•¢¥§©ª\u00AD¯°±²³´µ¶·¹º¼½¾×'],
]

/**
 * The characters of bytes 80 to 9F, with a space for a byte that has none
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 */
const windowsOnly = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const characterOf = (byte: number): string =>
  byte < 0xa0 ? (windowsOnly[byte - 0x80] ?? ' ') : String.fromCharCode(byte)

const kindsByByte: readonly ReadonlySet<WesternKind>[] = Array.from({ length: 0x80 }, (_, index) => {
  const character = characterOf(0x80 + index)
  const kinds = kindsOf.flatMap(([kind, characters]) => (characters.includes(character) ? [kind] : []))
  return new Set(kinds.length === 0 ? ['odd'] : kinds)
})

const none: ReadonlySet<WesternKind> = new Set()

const kindsAt = (bytes: Buffer, at: number): ReadonlySet<WesternKind> => kindsByByte[(bytes[at] ?? 0) - 0x80] ?? none

/**
 * Returns the share of the bytes above 0x7F that read like Western copy in windows-1252: alone in a word, or beside a
 * quote or a dash. 1 if there are no such bytes.
 */
export function westernShare(bytes: Buffer): number {
  let [high, plausible] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high++
    const kinds = kindsAt(bytes, at)
    if (!kinds.has('odd') && canFollow(kindsAt(bytes, at - 1), kinds) && canFollow(kinds, kindsAt(bytes, at + 1)))
      plausible++
  }
  return high === 0 ? 1 : plausible / high
}

/** Tells whether one character may come right after another. ASCII, which has no kinds, goes with everything. */
function canFollow(before: ReadonlySet<WesternKind>, after: ReadonlySet<WesternKind>): boolean {
  if (before.size === 0 || after.size === 0) return true
  if (before.has('lower') && after.has('lower')) return true
  if (before.has('opening')) return !after.has('odd') && !after.has('mark')
  return after.has('closing') && !before.has('odd')
}
