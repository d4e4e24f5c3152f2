import type { StoryReport } from '../../linter/report.js'

/** Most characters of a title. */
const longestTitle = 90

/** Returns the name of a story where its copy is out of sight: its headline, or else its first words. */
export function nameStory({ copy, id }: Pick<StoryReport, 'copy' | 'id'>): string {
  const field = copy?.find(({ role }) => role === 'headline') ?? copy?.find(({ role }) => role === 'body')
  if (field === undefined) return id
  const title = field.text.trim().replace(/\s+/gu, ' ')
  if (title.length <= longestTitle) return title
  // There must be room for the ellipsis.
  const room = longestTitle - 2
  const space = title.lastIndexOf(' ', room)
  return `${title.slice(0, space > 0 ? space : room).replace(/\p{Cs}$/u, '')} …`
}
