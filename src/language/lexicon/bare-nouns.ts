import { makeWordSet } from '../words/word-set.js'

/**
 * Verbs in the past and singular count nouns that are their objects, as news copy has them.
 * Source: compiled for wirelint from the usage of news copy. MIT, as the project.
 */
export const actsOn = makeWordSet(`
  held gave issued signed made published released delivered attended reached launched sent wrote filed received
  chaired convened announced submitted
`)
export const countNouns = makeWordSet(`
  meeting ceremony conference speech statement agreement plan report interview letter message proposal decision
  complaint contract treaty memorandum forum exhibition seminar rally
`)
