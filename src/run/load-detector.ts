import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'
import type { LanguageDetector } from '../language/words/english.js'

/** The bundled detector as the bundled command, the built library and the sources see it. */
const places = [
  'language-detector.cjs',
  '../bin/language-detector.cjs',
  '../../bin/language-detector.cjs',
  '../../dist/bin/language-detector.cjs',
]

/** The share of the first language's score from which English beside it is as likely. */
const mostEnglish = 0.85

/** Returns a detector that loads its package when it is first asked; it knows nothing before a build. */
export function loadDetector(): LanguageDetector {
  let opened: typeof eld | null | undefined
  return text => {
    opened ??= open()
    const result = opened?.detect(text)
    if (result === undefined || !result.isReliable()) return null
    const scores = result.getScores()
    const isClear = (scores['en'] ?? 0) < (scores[result.language] ?? 0) * mostEnglish
    return result.language === 'en' || isClear ? result.language : null
  }
}

function open(): typeof eld | null {
  const place = places.map(each => new URL(each, import.meta.url)).find(each => existsSync(each))
  return place === undefined ? null : (createRequire(import.meta.url)(fileURLToPath(place)) as { eld: typeof eld }).eld
}
