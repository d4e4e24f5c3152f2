import { roles } from './story.js'

/** The parts of a story for which a desk can name paths in its own JSON. */
export const pathParts = [...roles, 'summary', 'id', 'version', 'language', 'status'] as const
export type PathPart = (typeof pathParts)[number]

/** The paths of a story's parts in a desk's own JSON: "content.rendered". The first that leads to something counts. */
export type StoryPaths = Readonly<Partial<Record<PathPart, string | readonly string[]>>>
