/** Month names as datelines write them, short or whole. */
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?'
const city = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}|de |da |el |la |al-|upon )[\\p{L}\\p{M}.’'-]*){0,4}"
const upperCity = "\\p{Lu}[\\p{Lu}\\p{M}.’' -]{1,40}"
const region = `(?:, \\p{Lu}[\\p{L}.’' ]{1,30})?`
const date = `(?:,? ${month} \\d{1,2}|,? \\d{1,2} ${month})?`
const dash = '(?:--|-|—|–|_)'

/*
 * Forms: "SEOUL, April 12 (Yonhap) --", "GROSETO, Italy (AP) -", "TOKYO, April 12 (Kyodo)", "(Reuters) -", "TOKYO -",
 * "MOSCOW, April 12. /TASS/.", "SEOUL, Nov 26 AFP -", "Lima, Jan 2 (EFE).-", "(ANSA) - Rome, October 11 -". The dateline proper is the first group; the dash behind it belongs to no field.
 */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(${city}${region}${date} ?\\((?:[\\p{Lu}][^()\\n]{1,30}|(?:[a-z]{2,5}\\/)?dpa)\\)) ?(?:${dash}|\\.-) `,
    'u',
  ),
  new RegExp(`^(${upperCity}${region},? ${month} \\d{1,2} [\\p{Lu}]{2,8}) ${dash} `, 'u'),
  new RegExp(`^(${city}${region},? ${month} \\d{1,2} \\([\\p{Lu}][^()\\n]{1,30}\\)) `, 'u'),
  new RegExp(`^(${upperCity}${region},? ${month} \\d{1,2}\\. \\/[\\p{Lu}]{2,10}\\/)\\. `, 'u'),
  new RegExp(`^(${upperCity}${region}${date}) ?${dash} `, 'u'),
  new RegExp(
    `^(\\([\\p{Lu}][\\p{L} ]{1,20}\\) ?${dash} ${city}${region},? (?:${month} \\d{1,2}|\\d{1,2} ${month})) ${dash} `,
    'u',
  ),
  new RegExp(`^(\\([\\p{Lu}][\\p{L} ]{1,20}\\)) ?${dash} `, 'u'),
]

/** A dash between spaces, a closed bracket, a name between slashes: without one of them there is no dateline. */
const signs = / (?:--|-|—|–|_) |\)|\/\./u

/** Longest dateline that is looked for, in characters. */
const longest = 120

/** Where a paragraph's dateline ends, and where its text begins behind the dash; null where it has none. */
export function datelineOf(paragraph: string): { readonly end: number; readonly textStart: number } | null {
  const head = paragraph.slice(0, longest)
  // Compiling the forms costs more than reading a story without a dateline.
  if (!signs.test(head)) return null
  for (const form of forms) {
    const found = form.exec(head)
    if (found?.[1] !== undefined) return { end: found[1].trimEnd().length, textStart: found[0].length }
  }
  return null
}
