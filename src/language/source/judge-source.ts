import type { Story } from '../../story/story.js'
import { languageOfSource, tellLanguage, textOfSource } from './detect-language.js'
import { isSameText } from './likeness.js'

/** Says why a source cannot be compared with its story; null if it can. */
export function findSourceProblem({ id, source, fields }: Story, isForeign: boolean): string | null {
  if (source === undefined) return null
  if (languageOfSource(source) === 'en') return `The source of story ${id} is in English. It is not compared.`
  const text = textOfSource(source)
  const isSame = !isForeign && isSameText(text, fields.map(field => field.text).join('\n')) && mayBeEnglish(text)
  return isSame ? `The source of story ${id} is the story itself. It is not compared.` : null
}

function mayBeEnglish(text: string): boolean {
  const written = tellLanguage(null, text)
  return written === null || written === 'en'
}
