import { FieldText, liftFields } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Story, StorySource } from '../../story/story.js'
import { noComments } from '../comments.js'
import { CodeNames } from '../copy/program-code.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { makeSegment } from '../copy/source-copy.js'
import { Item, type Part, ReadError, type Reader, type ReadResult } from '../reader.js'
import { nameParameters } from './format-strings.js'
import { linkUnits, makeUnitSource } from './translation-units.js'

/**
 * Gettext catalogues (PO; https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html): each translated entry
 * is a story. Fuzzy and obsolete entries, and the header, are not copy.
 */
export const poReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: noComments,
  read: part => linkUnits(readCatalogue(part)),
}

function* readCatalogue(part: Part): Iterable<ReadResult> {
  let nth = 0
  let language: string | null = null
  for (const entry of new CatalogueParser(part.text).parse()) {
    if (entry instanceof ReadError) {
      yield entry
      continue
    }
    // A directive above the header is for the first entry.
    if (sourceOf(entry) !== '') yield new Item(entry.start, entry.end)
    else language = findSourceLanguage(entry)
    const story = readEntry(entry, part, nth + 1)
    if (story === null) continue
    nth++
    yield { ...story, source: readSource(entry, language) }
  }
}

/** Returns the language of the source that the header declares, as Poedit writes it. */
const findSourceLanguage = ({ strings }: CatalogueEntry): string | null =>
  /^X-Source-Language:\s*(\S+)/imu.exec(strings.get('msgstr')?.text ?? '')?.[1] ?? null

function readSource({ strings }: CatalogueEntry, language: string | null): StorySource | undefined {
  const source = strings.get('msgid')
  return source && makeUnitSource([makeSegment(source, 'msgid')], language)
}

/** An entry, from its comments on, with its strings by keyword: "msgid", "msgstr", "msgstr[1]", "msgctxt". */
interface CatalogueEntry extends Range {
  end: number
  readonly strings: Map<string, FieldText>
  readonly flags: Set<string>
}

/** Characters of a source text that name an entry without a context. */
const idLength = 60

const sourceOf = ({ strings }: CatalogueEntry): string => strings.get('msgid')?.text ?? ''

function readEntry(entry: CatalogueEntry, { name, text }: Part, nth: number): Story | null {
  const { strings, flags } = entry
  const source = sourceOf(entry)
  if (flags.has('fuzzy') || source === '') return null
  const names = new CodeNames()
  const fields = [...strings]
    .filter(([keyword]) => keyword.startsWith('msgstr'))
    .flatMap(([keyword, string]) => {
      const words = nameParameters(string, flags, names, text)
      return liftFields(readPlainCopy(words.text), words).map(field => ({ ...field, path: keyword }))
    })
  const id = strings.get('msgctxt')?.text ?? source.slice(0, idLength)
  return fields.length === 0
    ? null
    : { id: id === '' ? `${name}#${String(nth)}` : id, version: null, format: 'po', fields }
}

/** A line of an entry: a keyword or none, and a string; `#,` holds flags. */
const entryLine = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)[ \t]*)?"(.*)"[ \t]*$/u

/** Parses a catalogue line by line. */
class CatalogueParser {
  readonly #text: string
  #entry: CatalogueEntry
  /** The string that a line without a keyword goes on with. */
  #open: FieldText | null = null

  constructor(text: string) {
    this.#text = text
    this.#entry = this.#begin(0)
  }

  *parse(): Iterable<CatalogueEntry | ReadError> {
    let at = 0
    for (const raw of this.#text.split('\n')) {
      const written = raw.endsWith('\r') ? raw.slice(0, -1) : raw
      const match = entryLine.exec(written)
      const ended = this.#endsEntry(written, match?.[1]) ? this.#end(at, written.trim() === '') : null
      if (ended !== null) yield ended
      if (written.startsWith('#,')) for (const flag of written.slice(2).split(',')) this.#entry.flags.add(flag.trim())
      const error = match === null ? this.#refuse(written, at) : this.#addString(match, written, at)
      if (error !== null) yield error
      at += raw.length + 1
    }
    if (this.#entry.strings.size > 0) yield this.#entry
  }

  #begin(start: number): CatalogueEntry {
    return { start, end: this.#text.length, strings: new Map(), flags: new Set() }
  }

  /** True if a line ends the entry: a blank line, or a comment or first keyword of the next entry. */
  #endsEntry(line: string, keyword: string | undefined): boolean {
    if (line.trim() === '') return true
    const beginsEntry = keyword === 'msgctxt' || keyword === 'msgid' || line.startsWith('#')
    return beginsEntry && this.#entry.strings.has('msgstr')
  }

  /** Ends the entry and returns it; null if it has no strings: comments belong to the entry after them. */
  #end(at: number, isBlank: boolean): CatalogueEntry | null {
    const entry = this.#entry
    const hasStrings = entry.strings.size > 0
    entry.end = at
    if (hasStrings || isBlank) this.#entry = this.#begin(at)
    this.#open = null
    return hasStrings ? entry : null
  }

  #addString([, keyword, string = '']: RegExpExecArray, line: string, at: number): ReadError | null {
    if (keyword !== undefined) {
      this.#open = new FieldText(this.#text)
      this.#entry.strings.set(keyword, this.#open)
    }
    if (this.#open === null) return new ReadError('This string does not belong to an entry.', at)
    const start = at + line.indexOf('"') + 1
    putUnescaped(this.#text, start, start + string.length, this.#open)
    return null
  }

  #refuse(line: string, at: number): ReadError | null {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return null
    this.#entry = this.#begin(at)
    this.#open = null
    return new ReadError('This line is not part of a catalogue. Expected msgid "…" or msgstr "…".', at)
  }
}

const meanings: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** Adds a C string, its escapes decoded. */
function putUnescaped(source: string, from: number, to: number, into: FieldText): void {
  let at = from
  // Only the string is searched: in a file without escapes, every search of the file would go to its end.
  for (const { index, 0: spelt } of source.slice(from, to).matchAll(/\\./gsu)) {
    const letter = spelt.slice(1)
    into.verbatim(at, from + index).decoded(meanings[letter] ?? letter, from + index, from + index + spelt.length)
    at = from + index + spelt.length
  }
  into.verbatim(at, to)
}
