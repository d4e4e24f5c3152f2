import { InvalidArgumentError } from 'commander'
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

/** Gives `--scores` without names all of them, so that it does not take the path behind it for one. */
export const nameScores = (args: readonly string[]): string[] =>
  args.map((each, index) =>
    each === '--scores' && !(args[index + 1] ?? '').split(',').every(isScore)
      ? `--scores=${scoreNames.join(',')}`
      : each,
  )
