import type { Story } from '../../story/story.js'
import { languageOfSource, tellLanguage, textOfSource } from './detect-language.js'
import { fold } from './likeness.js'

/** Says why a source cannot be compared with its story; null if it can. */
export function findSourceProblem({ id, source, fields }: Story, isForeign: boolean): string | null {
  if (source === undefined) return null
  if (languageOfSource(source) === 'en') return `The source of story ${id} is in English. It is not compared.`
  const text = textOfSource(source)
  const written = tellLanguage(null, text)
  const isEnglish = !isForeign && (written === null || written === 'en')
  const isSame = isEnglish && fold(text) === fold(fields.map(field => field.text).join('\n'))
  return isSame ? `The source of story ${id} is the story itself. It is not compared.` : null
}
