import { FieldText, through } from '../../story/field-text.js'
import type { Story } from '../../story/story.js'
import { noComments } from '../comments.js'
import { Item, type Part, ReadError, type Reader } from '../reader.js'
import { fieldsOfCopy } from '../copy/plain-copy.js'

/**
 * Gettext catalogues (PO; https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html): each entry that is translated is
 * a story. Fuzzy and obsolete entries, and the header, are no copy.
 */
export const poReader: Reader = {
  cutter: null,
  comments: 'lines',
  commentsIn: noComments,
  *read(part) {
    let nth = 0
    for (const entry of entriesOf(part.text)) {
      if (entry instanceof ReadError) yield entry
      else {
        // What stands above the header is for the first entry.
        if (sourceOf(entry) !== '') yield new Item(entry.start, entry.end)
        const story = storyIn(entry, part, nth + 1)
        if (story === null) continue
        nth++
        yield story
      }
    }
  },
}

/** An entry's strings by keyword: "msgid", "msgstr", "msgstr[1]", "msgctxt"; and its flags. */
interface Entry {
  /** Where its comments begin. */
  readonly start: number
  end: number
  readonly strings: Map<string, FieldText>
  fuzzy: boolean
}

/** Characters of a source text that name an entry without a context. */
const idLength = 60

const sourceOf = ({ strings }: Entry): string => strings.get('msgid')?.text ?? ''

function storyIn(entry: Entry, { name }: Part, nth: number): Story | null {
  const { strings, fuzzy } = entry
  const source = sourceOf(entry)
  if (fuzzy || source === '') return null
  const fields = [...strings].flatMap(([keyword, { text, origin }]) =>
    keyword.startsWith('msgstr')
      ? fieldsOfCopy(text).map(field => ({ ...field, path: keyword, origin: through(field.origin, origin) }))
      : [],
  )
  const id = strings.get('msgctxt')?.text ?? source.slice(0, idLength)
  return fields.length === 0
    ? null
    : { id: id === '' ? `${name}#${String(nth)}` : id, version: null, format: 'po', fields }
}

/** A line of an entry: a keyword or none, and a string; `#,` holds flags. */
const line = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)[ \t]*)?"(.*)"[ \t]*$/u

function* entriesOf(text: string): Iterable<Entry | ReadError> {
  const begun = (start: number): Entry => ({ start, end: text.length, strings: new Map(), fuzzy: false })
  let entry = begun(0)
  let open: FieldText | null = null
  let at = 0
  for (const raw of text.split('\n')) {
    const written = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const found = line.exec(written)
    const keyword = found?.[1]
    // A blank line ends an entry, and so does the first keyword of the next one.
    if (
      written.trim() === '' ||
      ((keyword === 'msgctxt' || keyword === 'msgid') && entry.strings.has('msgstr')) ||
      (written.startsWith('#') && entry.strings.has('msgstr'))
    ) {
      entry.end = at
      if (entry.strings.size > 0) yield entry
      if (entry.strings.size > 0 || written.trim() === '') entry = begun(at)
      open = null
    }
    if (written.startsWith('#,') && written.includes('fuzzy')) entry.fuzzy = true
    if (found !== null) {
      if (keyword !== undefined) entry.strings.set(keyword, (open = new FieldText(text)))
      const start = at + written.indexOf('"') + 1
      if (open !== null) unescaped(text, start, start + (found[2]?.length ?? 0), open)
      else yield new ReadError('This string belongs to no entry.', at)
    } else if (written.trim() !== '' && !written.trimStart().startsWith('#')) {
      yield new ReadError('This line is no part of a catalogue: expected msgid "…" or msgstr "…".', at)
      entry = begun(at)
      open = null
    }
    at += raw.length + 1
  }
  if (entry.strings.size > 0) yield entry
}

const meanings: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** Adds a C string, its escapes decoded. */
function unescaped(source: string, from: number, to: number, into: FieldText): void {
  let at = from
  // Looked for in the string alone: in a file without one, every search of the file would go to its end.
  for (const { index, 0: spelt } of source.slice(from, to).matchAll(/\\./gsu)) {
    const letter = spelt.slice(1)
    into.verbatim(at, from + index).decoded(meanings[letter] ?? letter, from + index, from + index + spelt.length)
    at = from + index + spelt.length
  }
  into.verbatim(at, to)
}
