import { dirname, resolve } from 'node:path'
import { showPath } from '../../files/path-names.js'
import type { Config, ReadConfig, ReadOverride, SuppressionSettings } from '../config.js'
import type { KeyProblem } from '../config-problem.js'
import { listOf } from '../one-or-more.js'
import { type ConfigSource, readNamedFile } from './config-source.js'
import { type LexiconContent, readLexicon } from './lexicon-files.js'
import type { Mistakes } from './mistakes.js'
import { parseSuppressions } from './suppression-files.js'

/** A configuration that refers to no file, and the files that it referred to. */
interface WithoutFiles {
  readonly config: ReadConfig
  readonly files: readonly string[]
}

/**
 * Puts words in place of the files that hold them, and makes the path of the file of suppressions absolute; `presets`
 * are all that is left of `extends`. A file that cannot be read is a mistake.
 */
export async function readNamedFiles(
  source: ConfigSource,
  { lexicon, overrides = [], suppressions = {}, ...config }: Config,
  mistakes: Pick<Mistakes, 'attempt'>,
): Promise<WithoutFiles> {
  const readWords: WordReader = async (named, keys) =>
    named === undefined ? null : await mistakes.attempt(() => readLexicon(named, { source, keys }))
  const words = await readWords(lexicon, ['lexicon'])
  const read = await readOverrides(overrides, readWords)
  const kept = (await mistakes.attempt(() => readSuppressionFile(source, suppressions))) ?? {}
  return {
    config: {
      ...withAbsolutePaths(config, dirname(source.path)),
      ...(words === null ? {} : { lexicon: words.words }),
      overrides: read.overrides,
      suppressions: kept,
    },
    files: [...(words?.files ?? []), ...read.files, ...(kept.file === undefined ? [] : [kept.file])],
  }
}

/** The settings of a run that hold paths. */
type PathSettings = Pick<Config, 'baseline' | 'cache' | 'format' | 'scoreWeights'>

/** Makes the paths absolute that settings of a run hold. Their files need not exist yet. */
function withAbsolutePaths<T extends PathSettings>(config: T, folder: string): T {
  const { baseline, cache, format, scoreWeights } = config
  const reports = listOf(format).map(each => {
    const colon = each.indexOf(':')
    const file = each.slice(colon + 1)
    return colon < 0 || file === '' ? each : `${each.slice(0, colon)}:${resolve(folder, file)}`
  })
  return {
    ...config,
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
    ...(typeof cache === 'string' ? { cache: resolve(folder, cache) } : {}),
    ...(reports.length === 0 ? {} : { format: reports }),
    ...(scoreWeights === undefined ? {} : { scoreWeights: resolve(folder, scoreWeights) }),
  }
}

/** Reads a lexicon under some keys; null if there is none, or it cannot be read. */
type WordReader = (lexicon: Config['lexicon'], keys: KeyProblem['keys']) => Promise<LexiconContent | null>

async function readOverrides(
  overrides: NonNullable<Config['overrides']>,
  readWords: WordReader,
): Promise<{ readonly overrides: readonly ReadOverride[]; readonly files: readonly string[] }> {
  const read: ReadOverride[] = []
  const files: string[] = []
  for (const [index, { lexicon, ...override }] of overrides.entries()) {
    const words = await readWords(lexicon, ['overrides', index, 'lexicon'])
    read.push(words === null ? override : { ...override, lexicon: words.words })
    files.push(...(words?.files ?? []))
  }
  return { overrides: read, files }
}

/**
 * Makes the path of the file of suppressions absolute. The file is read now, as a run reads it only when it is under
 * way.
 */
function readSuppressionFile(source: ConfigSource, suppressions: SuppressionSettings): SuppressionSettings {
  const { file } = suppressions
  if (file === undefined) return suppressions
  const path = resolve(dirname(source.path), file)
  parseSuppressions(showPath(path), readNamedFile(source, { name: file, path, keys: ['suppressions', 'file'] }))
  return { ...suppressions, file: path }
}
