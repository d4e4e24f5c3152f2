import { compareVersions } from '../comparison/compare-versions.js'
import type { Comparison } from '../comparison/comparison.js'
import { lintPart } from '../linter/lint-part.js'
import type { FileReport, Problem } from '../linter/report.js'
import { checkRequest, requireText } from './check-request.js'
import type { LintRequest } from './lint-request.js'
import { openText, optionsFor } from './lint-text.js'

/** The optional arguments of `compare`. */
export interface CompareRequest<Own extends string = never> extends Omit<
  LintRequest<Own>,
  'file' | 'source' | 'copy' | 'translation'
> {
  /** Names of the two versions, "old" and "new" without them. */
  readonly files?: readonly [old: string, now: string]
}

const compareKeys: Readonly<Record<keyof CompareRequest, true>> = {
  format: true,
  config: true,
  tagger: true,
  detector: true,
  files: true,
}

/** Two versions of some stories: what an editor changed, and the issues that went, stayed and came. */
export interface ComparisonResult extends Comparison {
  /** Whatever cannot be read in one of the two texts. */
  readonly problems: readonly Problem[]
}

/** Checks two versions of a text and compares them: what `wirelint compare` prints. Throws as `lint` does. */
export function compare<const Own extends string = never>(
  old: string,
  now: string,
  request: CompareRequest<Own> = {},
): ComparisonResult {
  const texts = [requireText(old, 'compare'), requireText(now, 'compare')] as const
  checkRequest(request, compareKeys, 'compare')
  const { files = ['old', 'new'], ...rest } = request
  const options = optionsFor({ ...rest, copy: true }, 'compare')
  const check = (text: string, file: string): FileReport => {
    const { reader, part } = openText(text, { ...rest, file })
    return lintPart(reader, part, options)
  }
  const [before, after] = [check(texts[0], files[0]), check(texts[1], files[1])]
  const filed = ({ file, stories }: FileReport) => stories.map(story => ({ file, story }))
  return {
    ...compareVersions(files[0], files[1], [{ old: filed(before), new: filed(after) }]),
    problems: [...before.problems, ...after.problems],
  }
}
