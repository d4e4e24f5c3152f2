/**
 * Words whose first sound is not that of their first letter, by their beginnings, in lower case.
 * Source: any English dictionary with pronunciations; compiled for wirelint. MIT, as the project.
 */

/** Begin with a vowel letter and a consonant's sound: "a university", "a European", "a one-off", "a Uefa ban", "a Ouattara aide". */
export const consonantSound =
  /^(?:uni(?![nmdr]|ss)|unanim(?!at)|use|usu|usa|usi|uta|ute|uti|uto|ubiq|ucas|uefa|ugan|uig|uka|ukip|ukr|ulez|unesco(?!r)|ura|ure|urin|uro|uru|uvu|uyg|eu|ewe|ewi|one(?![iorg])|once|oua|oui|oax)/u

/** Begin with h and a vowel's sound: "an hour", "an heir", "an honest man". */
export const silentH = /^(?:hour|heir|honest|honor|honour|honorab|honorar)/u

/** Both are said: "a historic" and "an historic", "an herb" in America, "a hotel". */
export const eitherSound =
  /^(?:unid|hist|herb|hotel|habit|hallucin|hered|hero|heroic|horrif|homage|hors$|herm[eè]s|u$|uh|ukul|umm|unir|ie[^l]|urals?$)/u

/**
 * Begin as no English word does: with a letter said by its name, or a vowel before it that is not written ("an mRNA vaccine", "an Nvidia
 * chip", "an mpox shot", "an Xbox", "an Yves Klein"). Those who say one or the other cannot be told by their letters.
 */
export const foreignOnset =
  /^(?:f[^aeiouyrlj]|h[^aeiouy]|l[^aeiouyl]|m[^aeiouycn]|n[^aeiouy]|r[^aeiouyh]|s[bdgsx]|x[^aeiouy]|y[^aeiou])/u

/** Words behind which “a” is a letter: "hepatitis a", "plan a", "case a". */
export const lettered: ReadonlySet<string> = new Set(
  'annex appendix block case category class exhibit figure grade group hepatitis influenza level option part plan point question schedule section serie type vitamin'.split(
    ' ',
  ),
)

/** Letters whose names begin with a vowel's sound, for words that are spelt out: "an MP", "an FBI agent", "an SNP". */
export const vowelLetters = /^[AEFHILMNORSX]/u
