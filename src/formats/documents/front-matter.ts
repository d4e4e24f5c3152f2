import { FieldText } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'

/** The YAML or TOML above a Markdown text, between lines of three hyphens or plus signs. */
interface FrontMatter {
  readonly fields: readonly Field[]
  readonly id: string | null
  readonly language: string | undefined
  /** The offset of the text after it. */
  readonly end: number
}

const rolesByKey: ReadonlyMap<string, Role> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['dateline', 'dateline'],
  ['slug', 'slug'],
  ['caption', 'caption'],
  ['credit', 'credit'],
  ['editors_note', 'editors-note'],
  ['ednote', 'editors-note'],
])

/** A key at the margin and its value on the same line: "title: Talks open", or "title = …" of TOML. */
const entry = /^([A-Za-z_]+)(?::|[ \t]*=)[ \t]+(\S[^\n]*)$/u

/** Reads single values on one line; nested values are no part of a story. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const fence = /^(?:---|\+\+\+)(?=\r?\n)/u.exec(text.slice(start, start + 5))?.[0]
  const close = fence === undefined ? -1 : text.indexOf(`\n${fence}`, start)
  if (close < 0) return { fields: [], id: null, language: undefined, end: start }
  const lineEnd = text.indexOf('\n', close + 1)
  const fields: Field[] = []
  let id: string | null = null
  let language: string | undefined
  let at = start
  for (const line of text.slice(start, close).split('\n')) {
    const [, key = '', value = ''] = entry.exec(line.trimEnd()) ?? []
    const from = at + line.trimEnd().length - value.length
    at += line.length + 1
    if (key === 'id') id = value
    if (/^lang(?:uage)?$/iu.test(key)) language = value.replace(/^(["'])(.*)\1$/u, '$2')
    const role = rolesByKey.get(key.toLowerCase())
    if (role !== undefined) fields.push({ role, path: key, ...readScalar(value, text, from) })
  }
  return { fields, id, language, end: lineEnd < 0 ? text.length : lineEnd + 1 }
}

/** Reads a value without the quotation marks around it. */
function readScalar(value: string, source: string, from: number): Pick<Field, 'text' | 'origin'> {
  const quotes = /^["']/u.test(value) && value.endsWith(value.charAt(0)) ? 1 : 0
  const { text, origin } = new FieldText(source).verbatim(from + quotes, from + value.length - quotes)
  return { text, origin }
}
