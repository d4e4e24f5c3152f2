import { FieldText } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'

/** What stands above a Markdown text between lines of three hyphens, and where the text begins behind it. */
interface FrontMatter {
  readonly fields: readonly Field[]
  readonly id: string | null
  readonly language: string | undefined
  readonly end: number
}

const rolesByKey: Readonly<Record<string, Role>> = {
  title: 'headline',
  headline: 'headline',
  byline: 'byline',
  author: 'byline',
  dateline: 'dateline',
  slug: 'slug',
  caption: 'caption',
  credit: 'credit',
  editors_note: 'editors-note',
  ednote: 'editors-note',
}

/** A key at the margin and what follows it on its line: "title: Talks open". */
const entry = /^([A-Za-z_]+):[ \t]+(\S[^\n]*)$/u

/** Single values on one line are read; nested ones are no part of a story. */
export function frontMatterOf(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const close = text.startsWith('---\n', start) || text.startsWith('---\r\n', start) ? text.indexOf('\n---', start) : -1
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
    const role = rolesByKey[key.toLowerCase()]
    if (key === 'id') id = value
    if (/^lang(?:uage)?$/iu.test(key)) language = value.replace(/^(["'])(.*)\1$/u, '$2')
    if (role === undefined) continue
    const quoted = /^["']/u.test(value) && value.endsWith(value.charAt(0)) ? 1 : 0
    const { text: words, origin } = new FieldText(text).verbatim(from + quoted, from + value.length - quoted)
    fields.push({ role, text: words, path: key, origin })
  }
  return { fields, id, language, end: lineEnd < 0 ? text.length : lineEnd + 1 }
}
