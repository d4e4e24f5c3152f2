/** How a file that is kept, a baseline or a file of suppressions, names the files of stories: by their paths from its own folder, with slashes. */
export interface FileNames {
  /** The name of a file that is called so in the run. */
  called(file: string): string
  /** The name of a file that is written so in the file that is kept. */
  written(file: string): string
}

/** What a kept file calls a story: by its id, or, where it has none of its own, by its file; the places of stories in a file change. */
export const storyKey = (id: string, file: string, names: FileNames): string =>
  isNumbered(id, file) ? names.called(file) : id

/** The same for what stands in a kept file: "./a.txt#1", as a report prints it, is "a.txt". What is an id comes out as anything. */
export const keyWritten = (story: string, names: FileNames): string => names.written(story.replace(ordinal, ''))

/** A story's number in its file. */
const ordinal = /#\d+$/u

/** Whether an id is only the file's name, as a rule with the number that readers give a story without an id. */
const isNumbered = (id: string, file: string): boolean => id.replace(ordinal, '') === file
