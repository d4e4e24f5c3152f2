import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { through } from '../story/field-text.js'
import type { Field, Role, Story } from '../story/story.js'
import { jsonString } from './json-string.js'
import { type Part, ReadError, type Reader } from './reader.js'
import { fieldsOfCopy } from './text.js'
import { lineCutter } from './line-cutter.js'

/** Names that a story's parts go by; `text` and `body` hold copy, whose own parts are found as in plain text. */
const rolesByKey: Readonly<Record<string, Role>> = {
  text: 'body',
  body: 'body',
  headline: 'headline',
  title: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  captions: 'caption',
  credit: 'credit',
  related: 'related',
  ednote: 'editors-note',
  editors_note: 'editors-note',
  slug: 'slug',
  slugline: 'slug',
}

/** JSONL: one story a line. */
export const jsonlReader: Reader = {
  cutter: lineCutter,
  *read(part) {
    let line = part.before + 1
    let start = 0
    while (start < part.text.length) {
      const lineFeed = part.text.indexOf('\n', start)
      const end = lineFeed < 0 ? part.text.length : lineFeed
      const story = readLine(part, start, end, line)
      if (story !== null) yield story
      start = end + 1
      line++
    }
  },
}

interface Value {
  readonly pointer: string
  readonly key: string
  readonly from: number
  readonly to: number
}

/** The story on one line; null for a blank line. */
function readLine({ name, text }: Part, start: number, end: number, line: number): Story | ReadError | null {
  const skipped = /^[\uFEFF\s]*/u.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0
  const from = start + skipped
  if (from >= end) return null
  const source = text.slice(from, end)
  if (!source.startsWith('{')) return new ReadError('This line is not a JSON object: expected {"text": "…"}.', from)
  const { values, scalars, error } = strings(source)
  if (error !== null) return new ReadError(`This line is not valid JSON: ${error.what}.`, from + error.offset)
  const fields = values.flatMap(value => fieldsOfValue(value, text, from))
  if (!values.some(({ key }) => key === 'text' || key === 'body'))
    return new ReadError('This story has no “text” or “body” of words.', from)
  const id = scalars.get('id')
  const version = scalars.get('version')
  return { id: id ?? `${name}#${String(line)}`, version: version ?? null, format: 'jsonl', fields }
}

/** All string values at the top of the object, or in a list there, whose key names a part of a story; and its plain values. */
function strings(source: string): { values: Value[]; scalars: Map<string, string>; error: { what: string; offset: number } | null } {
  const values: Value[] = []
  const scalars = new Map<string, string>()
  let error: { what: string; offset: number } | null = null
  visit(
    source,
    {
      onLiteralValue(value: unknown, offset, length, _line, _column, pathOf) {
        const path = pathOf()
        const key = String(path[0])
        if (path.length === 1 && (typeof value === 'string' || typeof value === 'number')) scalars.set(key, String(value))
        const listed = path.length === 2 && typeof path[1] === 'number'
        if (typeof value !== 'string' || !(key in rolesByKey) || !(path.length === 1 || listed)) return
        values.push({ pointer: `/${path.join('/')}`, key, from: offset + 1, to: offset + length - 1 })
      },
      onError(code: ParseErrorCode, offset) {
        error ??= { what: printParseErrorCode(code).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase(), offset }
      },
    },
    { disallowComments: true },
  )
  return { values, scalars, error }
}

function fieldsOfValue({ pointer, key, from, to }: Value, text: string, lineStart: number): Field[] {
  const outer = jsonString(text, lineStart + from, lineStart + to)
  const role = rolesByKey[key]
  if (role === undefined || outer.text.trim() === '') return []
  if (role !== 'body') return [{ role, text: outer.text, path: pointer, origin: outer.origin }]
  return fieldsOfCopy(outer.text).map(field => ({ ...field, path: pointer, origin: through(field.origin, outer.origin) }))
}
