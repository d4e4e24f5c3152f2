import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type LanguagePackage, makeDetector } from '../language/words/detect-language.js'
import type { LanguageDetector } from '../language/words/english.js'

/** The bundled detector as the bundled command, the built library and the sources see it. */
const places = [
  'language-detector.cjs',
  '../bin/language-detector.cjs',
  '../../bin/language-detector.cjs',
  '../../dist/bin/language-detector.cjs',
]

/** Returns a detector that loads its package when it is first asked; it knows nothing before a build. */
export const loadDetector = (): LanguageDetector => makeDetector(open)

function open(): LanguagePackage | null {
  const place = places.map(each => new URL(each, import.meta.url)).find(each => existsSync(each))
  if (place === undefined) return null
  return (createRequire(import.meta.url)(fileURLToPath(place)) as { eld: LanguagePackage }).eld
}
