import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type LanguagePackage, makeDetector } from '../language/words/detect-language.js'
import type { LanguageDetector } from '../language/words/english.js'
import { findBuiltFile } from './built-files.js'

/** Returns a detector that loads its package when it is first asked; it knows nothing before a build. */
export const loadDetector = (): LanguageDetector => makeDetector(open)

function open(): LanguagePackage | null {
  const place = findBuiltFile('language-detector.cjs')
  if (place === undefined) return null
  return (createRequire(import.meta.url)(fileURLToPath(place)) as { eld: LanguagePackage }).eld
}
