/**
 * Words whose first sound is not that of their first letter, by their beginnings, in lower case.
 * Source: any English dictionary with pronunciations; compiled for wirelint. MIT, as the project.
 */

/** Begin with a vowel letter and a consonant's sound: "a university", "a European", "a one-off". */
export const consonantSound =
  /^(?:uni(?![nmd])|use|usu|usa|usi|ute|uti|uto|ubiq|ugan|ukr|ura|uru|eu|ewe|one(?!i)|once|ouija)/u

/** Begin with h and a vowel's sound: "an hour", "an heir", "an honest man". */
export const silentH = /^(?:hour|heir|honest|honor|honour|honorab|honorar)/u

/** Both are said: "a historic" and "an historic", "an herb" in America, "a hotel". */
export const eitherSound = /^(?:unid|hist|herb|hotel|habit|hallucin|hered|hero|heroic|horrif|homage|u$|uh|umm)/u

/** Letters whose names begin with a vowel's sound, for words that are spelt out: "an MP", "an FBI agent", "an SNP". */
export const vowelLetters = /^[AEFHILMNORSX]/u
