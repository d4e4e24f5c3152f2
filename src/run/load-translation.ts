import { readFileSync } from 'node:fs'
import { readBytes } from '../files/read-file.js'
import { readWeights, type TranslationModel } from '../linter/verdict/translated/model.js'
import { UsageError } from '../terminal/usage-error.js'
import { findBuiltFile } from './built-files.js'
import type { LintFlags } from './lint-flags.js'

/** True if the flags ask for the score *translated*. */
export const asksForTranslated = ({
  scores,
  gate,
  scoreWeights,
}: Pick<LintFlags, 'scores' | 'gate' | 'scoreWeights'>): boolean =>
  scoreWeights !== undefined || gate?.translated !== undefined || scores?.includes('translated') === true

/** Loads the weights of the score *translated*, those that come with wirelint or a desk's own. */
export function loadTranslation(path: string | undefined): TranslationModel {
  if (path === undefined) return readWeights(readShipped())
  const bytes = readBytes(path)
  try {
    return readWeights(bytes)
  } catch {
    throw new UsageError(`${path} does not hold weights that “wirelint fit” of this version has written.`)
  }
}

function readShipped(): Uint8Array {
  const found = findBuiltFile('translated.bin', '../../models')
  if (found === undefined) throw new Error('The weights of the score “translated” are not installed.')
  return readFileSync(found)
}
