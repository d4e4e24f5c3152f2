/** Month names as datelines write them, short or whole. */
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?'
const city = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}|de |da |el |la |al-|upon )[\\p{L}\\p{M}.’'-]*){0,4}"
const upperCity = "\\p{Lu}[\\p{Lu}\\p{M}.’' -]{1,40}"
const region = `(?:, \\p{Lu}[\\p{L}.’' ]{1,30})?`
const date = `(?:,? ${month} \\d{1,2}|,? \\d{1,2} ${month})?`
const dash = '(?:--|-|—|–|_)'
const agency = '\\([\\p{Lu}][^()\\n]{1,30}\\)'
const agencyOrDpa = '\\((?:[\\p{Lu}][^()\\n]{1,30}|(?:[a-z]{2,5}\\/)?dpa)\\)'
const shortAgency = '\\([\\p{Lu}][\\p{L} ]{1,20}\\)'

/* The dateline proper is the first group; the dash after it belongs to no field. */
const forms: readonly RegExp[] = [
  // "SEOUL, April 12 (Yonhap) -- ", "GROSETO, Italy (AP) - ", "Lima, Jan 2 (EFE).- "
  new RegExp(`^(${city}${region}${date} ?${agencyOrDpa}) ?(?:${dash}|\\.-) `, 'u'),
  // "SEOUL, Nov 26 AFP - "
  new RegExp(`^(${upperCity}${region},? ${month} \\d{1,2} [\\p{Lu}]{2,8}) ${dash} `, 'u'),
  // "TOKYO, April 12 (Kyodo) "
  new RegExp(`^(${city}${region},? ${month} \\d{1,2} ${agency}) `, 'u'),
  // "MOSCOW, April 12. /TASS/. "
  new RegExp(`^(${upperCity}${region},? ${month} \\d{1,2}\\. \\/[\\p{Lu}]{2,10}\\/)\\. `, 'u'),
  // "TOKYO - "
  new RegExp(`^(${upperCity}${region}${date}) ?${dash} `, 'u'),
  // "(ANSA) - Rome, October 11 - "
  new RegExp(`^(${shortAgency} ?${dash} ${city}${region},? (?:${month} \\d{1,2}|\\d{1,2} ${month})) ${dash} `, 'u'),
  // "(Reuters) - "
  new RegExp(`^(${shortAgency}) ?${dash} `, 'u'),
]

/** A dash between spaces, a closed bracket, a name between slashes: every dateline has one of them. */
const signs = / (?:--|-|—|–|_) |\)|\/\./u

/** The longest dateline, in characters. */
const longestDateline = 120

/** Finds the end of a paragraph's dateline and the start of the text after its dash; null if there is no dateline. */
export function findDateline(paragraph: string): { readonly end: number; readonly textStart: number } | null {
  const head = paragraph.slice(0, longestDateline)
  // To compile the forms takes longer than to read a story without a dateline.
  if (!signs.test(head)) return null
  for (const form of forms) {
    const match = form.exec(head)
    if (match?.[1] !== undefined) return { end: match[1].trimEnd().length, textStart: match[0].length }
  }
  return null
}
