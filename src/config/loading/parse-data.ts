import { showPath } from '../../files/path-names.js'
import type { ConfigPlace, KeyProblem } from '../config-problem.js'
import { parseJson } from './parse-json.js'
import { parseYaml } from './parse-yaml.js'

/** Finds the place of a problem in a file: that of its last key which is written there, or null. */
export type PlaceFinder = (problem: Pick<KeyProblem, 'keys' | 'isKey'>) => ConfigPlace | null

/** A value that was read from a file, and where its keys are. */
export interface ParsedValue {
  readonly value: unknown
  readonly findPlace: PlaceFinder
}

/** Reads a file of data: JSON by its ending, YAML otherwise. Throws a UsageError with the places of what is broken. */
export const parseData = (text: string, path: string): ParsedValue =>
  (path.endsWith('.json') ? parseJson : parseYaml)(text, showPath(path))
