const countries = new Set<string>()

/** True for a word in the English name of a country. */
export function isCountryName(name: string): boolean {
  if (countries.size === 0) {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    for (let a = 65; a <= 90; a++)
      for (let b = 65; b <= 90; b++)
        for (const part of names.of(String.fromCharCode(a, b))?.split(/[^\p{L}]+/u) ?? []) countries.add(part)
  }
  return countries.has(name)
}
