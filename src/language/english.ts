import type { Story } from '../story/story.js'
import { isFunctionWord } from './word-classes.js'

/** Words from which on a story's language can be told; a flash or a caption is too short. */
const enough = 40

/**
 * Function words in a hundred below which a text is not English. English news has 35 and more; German, French, Finnish and
 * Swedish copy has under 10, from words that look alike ("in", "an", "as").
 */
const fewest = 15

/** Whether a story is in another language: hardly a function word of English, or letters of another script. */
export function isForeign({ fields }: Story): boolean {
  const text = fields.filter(({ role }) => role === 'body' || role === 'caption' || role === 'headline').map(field => field.text).join(' ')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= enough && latin * 2 < letters) return true
  const words = text.match(/\p{Script=Latin}+/gu) ?? []
  return words.length >= enough && words.filter(isFunctionWord).length * 100 < words.length * fewest
}
