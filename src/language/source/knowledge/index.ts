import { czech } from './cs.js'
import { german } from './de.js'
import { hebrew } from './he.js'
import { icelandic } from './is.js'
import { japanese } from './ja.js'
import { russian } from './ru.js'
import type { SourceLanguage } from './source-language.js'
import { ukrainian } from './uk.js'
import { chinese } from './zh.js'

/** The languages whose numbers, dates and units are known. */
export const sourceLanguages: readonly SourceLanguage[] = [
  chinese,
  japanese,
  russian,
  ukrainian,
  german,
  czech,
  hebrew,
  icelandic,
]

const byCode = new Map(sourceLanguages.map(language => [language.code, language]))

/** Returns what is known of a language by its code; null if nothing is. */
export const findSourceLanguage = (code: string | null): SourceLanguage | null => byCode.get(code ?? '') ?? null
