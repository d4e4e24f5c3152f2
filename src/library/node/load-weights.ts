import type { TranslationModel } from '../../linter/verdict/translated/model.js'
import { loadTranslation } from '../../run/load-translation.js'

/**
 * Loads the weights of the score *translated* for `lint`: those that come with wirelint, or those of a file that
 * `wirelint fit` has written. Throws an Error for another file.
 */
export const loadWeights = (path?: string): TranslationModel => loadTranslation(path)
