import type { Field, SourceSegment, StorySource } from '../../story/story.js'
import { cutSource, isSourceText, makeSegment, makeSource } from '../copy/source-copy.js'
import type { JsonValue } from './json-value.js'

const languageNames = ['source_language', 'sourceLanguage', 'source_lang', 'sourceLang', 'srclang']

/** Reads the text that a story was translated from: a string, a list of paragraphs, or an object with its parts. */
export function readJsonSource(story: JsonValue, fields: readonly Field[]): StorySource | undefined {
  const value = story.get('source')
  if (value === null) return undefined
  const parts = value.isObject ? readParts(value) : readParagraphs(value, null)
  const length = fields.reduce((sum, { text }) => sum + text.length, 0)
  if (!isSourceText(parts.map(({ text }) => text).join('\n'), length)) return undefined
  const language = value.get('language', 'lang') ?? story.get(...languageNames)
  return makeSource(language?.string ?? null, parts)
}

const partNames = [
  ['headline', 'headline'],
  ['title', 'headline'],
  ['body', 'body'],
  ['text', 'body'],
  ['caption', 'caption'],
  ['captions', 'caption'],
] as const

const readParts = (value: JsonValue): readonly SourceSegment[] =>
  partNames.flatMap(([name, role]) => {
    const part = value.get(name)
    return part === null ? [] : readParagraphs(part, role)
  })

function readParagraphs(value: JsonValue, role: SourceSegment['role']): readonly SourceSegment[] {
  if (value.isArray)
    return value.items.flatMap(each => (each.string === null ? [] : [makeSegment(each.text, each.pointer, role)]))
  return value.string === null ? [] : cutSource(value.text, value.file, value.pointer, role)
}
