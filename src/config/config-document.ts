import type { Rule } from '../rule.js'
import type { ReadConfig } from './config.js'
import { type ConfigProblem, problemLine } from './config-problem.js'
import type { Presets } from './merge.js'

/** A rule that is not wirelint's, and the plug-in or configuration that it comes from. */
export interface OwnRule {
  readonly rule: Rule
  readonly from: string
}

/** A configuration file that has been read and checked, with all that it builds on. */
export interface ConfigDocument {
  /** The absolute path of the file. Its globs begin at its folder. */
  readonly path: string
  /** The configurations that it extends, each once, and itself last: a later one goes over an earlier one. */
  readonly configs: readonly ReadConfig[]
  readonly ownRules: readonly OwnRule[]
  /** Presets of plug-ins by name: "desk/strict". */
  readonly ownPresets: Presets
  /** All files that were read for it, and those that its modules and plug-ins import. */
  readonly files: readonly string[]
  /** Messages on plug-ins that are wrong: a run goes on without them. */
  readonly problems: readonly ConfigProblem[]
}

/** Adds to a document what the documents hold that it extends. */
export function addExtended(document: ConfigDocument, extended: readonly ConfigDocument[]): ConfigDocument {
  const all = [...extended, document]
  const lines = new Map(all.flatMap(({ problems }) => problems).map(problem => [problemLine(problem), problem]))
  return {
    path: document.path,
    configs: distinct(all.flatMap(({ configs }) => configs)),
    ownRules: distinct(all.flatMap(({ ownRules }) => ownRules)),
    ownPresets: Object.assign({}, ...all.map(({ ownPresets }) => ownPresets)) as Presets,
    files: distinct([document, ...extended].flatMap(({ files }) => files)),
    problems: [...lines.values()],
  }
}

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
