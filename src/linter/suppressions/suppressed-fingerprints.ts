import { type FileNames, findStoryKey } from '../baseline/story-key.js'

/** Suppressions that are kept beside the files. */
export interface SuppressedFingerprints {
  /** Reasons by the key of the story and by the fingerprint; null if the suppression gives no reason. */
  readonly byStory: ReadonlyMap<string, ReadonlyMap<string, string | null>>
  readonly names: FileNames
}

/** Lists the names that a suppression file may have for a story: its key, and its id as reports print it. */
export const listStoryKeys = (id: string, file: string, names: FileNames): readonly string[] => [
  findStoryKey(id, file, names),
  id,
]

/** Returns a look-up of the reason why a fingerprint of a story is suppressed; undefined if it is not. */
export function findReasons(
  { byStory, names }: SuppressedFingerprints,
  id: string,
  file: string,
): (fingerprint: string) => string | null | undefined {
  const reasons = listStoryKeys(id, file, names).flatMap(key => byStory.get(key) ?? [])
  return fingerprint => reasons.find(each => each.has(fingerprint))?.get(fingerprint)
}
