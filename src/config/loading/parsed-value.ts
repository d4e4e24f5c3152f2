import type { ConfigPlace, KeyProblem } from '../config-problem.js'

/** Finds the place of a problem in a file: that of its last key which is written there, or null. */
export type PlaceFinder = (problem: Pick<KeyProblem, 'keys' | 'isKey'>) => ConfigPlace | null

/** A value that was read from a file, and where its keys are. */
export interface ParsedValue {
  readonly value: unknown
  readonly findPlace: PlaceFinder
}
