import type { Story } from '../../story/story.js'
import type { FieldPlace } from '../messages.js'

/** The most fields whose places are told. */
const mostFields = 2000

/** Finds the places of stories' fields in the text, in its order. */
export const findFields = (stories: readonly Story[]): readonly FieldPlace[] =>
  stories
    .flatMap(({ fields }) => fields)
    .slice(0, mostFields)
    .map(({ role, text, origin }) => {
      const { start, end } = origin.locate(0, text.length)
      return { role, start, end }
    })
    .sort((a, b) => a.start - b.start)
