import type { TranslationModel } from '../linter/verdict/translated/model.js'
import type { LoadConfigOptions, LoadedConfig } from './loaded-config.js'

/** Refuses to load a configuration outside Node: a bundler's types do not know where a program will run. */
export const loadNoConfig: (file: string, options?: LoadConfigOptions) => Promise<LoadedConfig> = () =>
  Promise.reject(
    new TypeError('loadConfig reads files, which only Node can. Hand in settings: lint(text, { config }).'),
  )

/** Refuses to load weights outside Node. */
export const loadNoWeights: (path?: string) => TranslationModel = () => {
  throw new TypeError('loadWeights reads a file, which only Node can. Hand its bytes to readWeights(bytes).')
}
