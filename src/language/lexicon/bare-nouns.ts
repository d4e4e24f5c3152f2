/**
 * What news copy does, and what it does it to: verbs in the past and singular count nouns that are their objects.
 * Source: compiled for wirelint from the usage of news copy. MIT, as the project.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const actsOn =
  set(`held gave issued signed made published released delivered attended reached launched sent wrote filed received chaired
  convened announced submitted`)
export const countNouns =
  set(`meeting ceremony conference speech statement agreement plan report interview letter message proposal decision
  complaint contract treaty memorandum forum exhibition seminar rally`)
