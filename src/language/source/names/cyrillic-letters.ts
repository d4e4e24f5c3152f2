const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'u', я: 'a' },
}

/** Writes a word in Cyrillic with Latin letters. */
export const toLatin = (word: string): string =>
  Array.from(word.toLowerCase(), letter => latin[letter] ?? letter).join('')

/** Letters of one sound in names that were written in Cyrillic. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'S'],
  [/kh|gh|[hg]/gu, 'h'],
  [/zh|j/gu, 'z'],
  [/ts|tz|c(?!h)|ck/gu, 'c'],
  [/ph/gu, 'f'],
  [/[yij]+/gu, 'i'],
  [/(.)\1/gu, '$1'],
  [/w/gu, 'v'],
  [/[aeiou’']/gu, ''],
]

/** Returns the consonants of a name in Latin letters, those of one sound as one. */
export const skeletonOf = (name: string): string =>
  sounds.reduce((now, [letters, sound]) => now.replace(letters, sound), name.normalize('NFD').toLowerCase())
