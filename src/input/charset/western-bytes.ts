/** What a byte is in windows-1252, as far as its neighbours can tell whether it is that. */
type Kind = 'lower' | 'upper' | 'opening' | 'closing' | 'mark' | 'odd'

const kindsOf: readonly (readonly [Kind, string])[] = [
  ['lower', 'šœžßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'],
  ['upper', 'ŠŒŽŸÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'],
  ['opening', '„‹‘“«¡¿€£–—\u00A0'],
  ['closing', '›’”»…™®–—\u00A0'],
  ['mark', '‚†•¢¥§©ª\u00AD¯°±²³´µ¶·¹º¼½¾×'],
]

/** Bytes of windows-1252 that are no Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt); a space where there is none. */
const windowsOnly = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const charactersOf = (byte: number): string =>
  byte < 0xa0 ? (windowsOnly[byte - 0x80] ?? ' ') : String.fromCharCode(byte)

const kindsByByte: readonly ReadonlySet<Kind>[] = Array.from({ length: 0x80 }, (_, index) => {
  const character = charactersOf(0x80 + index)
  const kinds = kindsOf.flatMap(([kind, characters]) => (characters.includes(character) ? [kind] : []))
  return new Set(kinds.length === 0 ? ['odd'] : kinds)
})

const none: ReadonlySet<Kind> = new Set()

const kindsAt = (bytes: Buffer, at: number): ReadonlySet<Kind> => kindsByByte[(bytes[at] ?? 0) - 0x80] ?? none

/** The share of the bytes over 0x7F that read like Western copy in windows-1252: by themselves in a word, or beside a quote or a dash. */
export function westernShare(bytes: Buffer): number {
  let [high, plausible] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high++
    const kinds = kindsAt(bytes, at)
    if (!kinds.has('odd') && follows(kindsAt(bytes, at - 1), kinds) && follows(kinds, kindsAt(bytes, at + 1)))
      plausible++
  }
  return high === 0 ? 1 : plausible / high
}

/** Whether one may stand right before the other; anything may stand beside ASCII. */
function follows(before: ReadonlySet<Kind>, after: ReadonlySet<Kind>): boolean {
  if (before.size === 0 || after.size === 0) return true
  if (before.has('lower') && after.has('lower')) return true
  if (before.has('opening')) return !after.has('odd') && !after.has('mark')
  return after.has('closing') && !before.has('odd')
}
