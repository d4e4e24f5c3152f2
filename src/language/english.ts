import type { Story } from '../story/story.js'
import { isFunctionWord } from './word-classes.js'

/** Words from which on a story's language can be told; a flash or a caption is too short. */
const enough = 40

/** Characters that are looked at: more would tell no more. */
const sample = 2000

/**
 * Function words in a hundred below which a text is not English. English news has 35 and more; German, French, Finnish and
 * Swedish copy has under 10, from words that look alike ("in", "an", "as").
 */
const fewest = 15

/** Whether a story is in another language: hardly a function word of English, or letters of another script. */
export function isForeign({ fields }: Story): boolean {
  const text = fields.filter(({ role }) => role === 'body' || role === 'caption' || role === 'headline').map(field => field.text.slice(0, sample)).join(' ').slice(0, sample)
  const words = text.match(/[A-Za-z\u00C0-\u024F]+/gu) ?? []
  if (words.length >= enough) return words.filter(isFunctionWord).length * 100 < words.length * fewest
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters >= enough && words.join('').length * 2 < letters
}
