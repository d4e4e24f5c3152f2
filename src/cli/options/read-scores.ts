import { InvalidArgumentError } from 'commander'
import { severities } from '../../rule.js'
import { type Gate, parseGate, type ScoreName, scoreNames } from '../../linter/verdict/score-names.js'

const isScore = (name: string): name is ScoreName => scoreNames.some(each => each === name)

/** Reads names of scores with commas between. */
export function readScores(text: string, before: readonly ScoreName[] = []): readonly ScoreName[] {
  const names = text.split(',')
  if (!names.every(isScore)) throw new InvalidArgumentError(`Scores: ${scoreNames.join(', ')}.`)
  return [...new Set([...before, ...names])]
}

/** Reads a gate: a level of *damaged*, or the likelihood from which *translated* fails the run. */
export function readGate(text: string, before: Gate = {}): Gate {
  const gate = parseGate(text)
  if (gate === null)
    throw new InvalidArgumentError('Use suspect, damaged, or translated= with a likelihood, as in translated=0.9.')
  return { ...before, ...gate }
}

/**
 * Gives options whose value may be left out their usual value, so that they do not take the path after them for it:
 * `--scores` all scores, `--fail-on-new` the level error.
 */
export function nameOptionalValues(args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  return args.map((each, index) => {
    const next = index + 1 < end ? (args[index + 1] ?? '') : ''
    if (index >= end) return each
    if (each === '--scores' && !next.split(',').every(isScore)) return `--scores=${scoreNames.join(',')}`
    return each === '--fail-on-new' && !severities.some(level => level === next) ? '--fail-on-new=error' : each
  })
}
