import type { LanguageDetector } from './english.js'

/** An answer of the package eld. */
interface Detection {
  readonly language: string
  isReliable(): boolean
  getScores(): Readonly<Record<string, number>>
}

/** The package eld, as far as it is asked. */
export interface LanguagePackage {
  detect(text: string): Detection
}

/** The share of the first language's score from which English beside it is as likely. */
const mostEnglish = 0.85

/** Makes a detector of its package, which is opened when it is first asked; without one it knows nothing. */
export function makeDetector(open: () => LanguagePackage | null): LanguageDetector {
  let opened: LanguagePackage | null | undefined
  return text => {
    opened ??= open()
    const result = opened?.detect(text)
    if (result === undefined || !result.isReliable()) return null
    const scores = result.getScores()
    const isClear = (scores['en'] ?? 0) < (scores[result.language] ?? 0) * mostEnglish
    return result.language === 'en' || isClear ? result.language : null
  }
}
