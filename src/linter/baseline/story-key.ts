/**
 * The names of stories' files in a baseline or a file of suppressions: their paths from that file's folder, with
 * slashes.
 */
export interface FileNames {
  /** Returns the name of a file that the run names so. */
  fromRun(file: string): string
  /** Returns the name of a file that the baseline or the file of suppressions names so: "./a.txt" is "a.txt". */
  fromFile(file: string): string
}

/**
 * Returns a story's key in a baseline or a file of suppressions: its id, or, if it has none of its own, its file. The
 * number of a story in its file is left out, as it changes.
 */
export const findStoryKey = (id: string, file: string, names: FileNames): string =>
  isNumbered(id, file) ? names.fromRun(file) : id

/** Returns the key of a story that is written as in reports: "./a.txt#1" is "a.txt". An id may become anything. */
export const normaliseKey = (story: string, names: FileNames): string => names.fromFile(story.replace(ordinal, ''))

/** A story's number in its file. */
const ordinal = /#\d+$/u

/** True if an id is only the file's name, usually with the number that readers give a story without an id. */
const isNumbered = (id: string, file: string): boolean => id.replace(ordinal, '') === file
