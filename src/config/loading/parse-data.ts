import { showPath } from '../../files/path-names.js'
import type { ParsedValue } from './parsed-value.js'
import { parseCommentedJson } from './parse-json.js'
import { parseYaml } from './parse-yaml.js'

/** Reads a file of data: JSON by its ending, YAML otherwise. Throws a UsageError with the places of what is broken. */
export const parseData = (text: string, path: string): ParsedValue =>
  (path.endsWith('.json') ? parseCommentedJson : parseYaml)(text, showPath(path))
