import { arabic } from './ar.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { italian } from './it.js'
import { korean } from './ko.js'
import { dutch } from './nl.js'
import { polish } from './pl.js'
import { portuguese } from './pt.js'
import { turkish } from './tr.js'
import { czech } from './cs.js'
import { german } from './de.js'
import { hebrew } from './he.js'
import { icelandic } from './is.js'
import { japanese } from './ja.js'
import { russian } from './ru.js'
import type { SourceLanguage } from './source-language.js'
import { ukrainian } from './uk.js'
import { chinese } from './zh.js'

/** The languages whose numbers, dates and units are known; the last nine are not measured on real copy. */
export const sourceLanguages: readonly SourceLanguage[] = [
  chinese,
  japanese,
  russian,
  ukrainian,
  german,
  czech,
  hebrew,
  icelandic,
  korean,
  arabic,
  french,
  spanish,
  italian,
  portuguese,
  polish,
  dutch,
  turkish,
]

const byCode = new Map(sourceLanguages.map(language => [language.code, language]))

/** Returns what is known of a language by its code; null if nothing is. */
export const findSourceLanguage = (code: string | null): SourceLanguage | null => byCode.get(code ?? '') ?? null
