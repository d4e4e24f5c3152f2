import type { Story } from '../../story/story.js'
import { isFunctionWord } from './word-classes.js'

/** Fewest words that show a story's language; a flash or a caption is too short. */
const enough = 40

/** Characters that are looked at: more would not show more. */
const sample = 2000

/**
 * Function words in a hundred below which a text is not English. English news has 35 and more; German, French, Finnish
 * and Swedish copy has under 10, from words that look alike ("in", "an", "as").
 */
const fewest = 15

/**
 * True for a story in another language: with hardly any function word of English, or in letters of another script. In
 * a text that is too short, the language that its file declares decides, unless its letters contradict it:
 * translations often keep the label of their source.
 */
export function isForeign({ fields, language }: Story): boolean {
  const text = fields
    .filter(({ role }) => role === 'body' || role === 'caption' || role === 'headline')
    .map(field => field.text.slice(0, sample))
    .join(' ')
    .slice(0, sample)
  const words = text.match(/[A-Za-z\u00C0-\u024F]+/gu) ?? []
  const hasFewFunctionWords = words.filter(isFunctionWord).length * 100 < words.length * fewest
  if (words.length >= enough) return hasFewFunctionWords
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const isLatin = words.join('').length * 2 >= letters
  if (letters >= enough && !isLatin) return true
  const script = language === undefined ? null : readForeignScript(language)
  return script !== null && letters > 0 && (script === 'Latn' ? isLatin && hasFewFunctionWords : !isLatin)
}

/**
 * Returns the script of a language other than English (ISO 15924: "Latn", "Hans"); null for English, and for a text
 * that names no language.
 */
function readForeignScript(language: string): string | null {
  try {
    const { language: code, script } = new Intl.Locale(language.trim().replaceAll('_', '-')).maximize()
    return code === 'en' ? null : (script ?? null)
  } catch {
    return null
  }
}
