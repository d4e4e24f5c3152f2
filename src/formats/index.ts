import type { Reader } from './reader.js'
import { findRootName } from './markup/xml-head.js'
import { beginsWithCarets, beginsWithWireHeading } from './wire/wire-heading.js'

/** A wire format: how to recognise its files, and their reader, which is loaded when a file needs it. */
interface AnyFormat {
  readonly name: string
  /** Endings of file names, in lower case, with their dot. */
  readonly extensions: readonly string[]
  /** True if the first characters of a file fit this format and no other. */
  recognises(head: string): boolean
  load(): Promise<Reader>
}

/** Returns a predicate: true for an XML text that begins with one of these elements. */
const startsWith =
  (...names: readonly string[]) =>
  (head: string): boolean => {
    const root = findRootName(head)
    return root !== null && names.includes(root)
  }

/** Root elements of NewsML-G2: an item, a message of items, and parts of an item that are sent alone. */
const newsmlG2Roots = [
  ...['newsMessage', 'newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'],
  ...['contentSet', 'contentMeta', 'groupSet'],
]

/** Plain text takes what no other format does. */
const text = {
  name: 'text',
  extensions: ['.txt', '.text'],
  recognises: () => false,
  load: async () => (await import('./documents/text.js')).textReader,
} as const satisfies AnyFormat

/** A line that is an object, with more text after it: no JSON document begins like this. */
const objectLines = /^\uFEFF?\{ ?"[^\n]*\}\r?\n\s*[^\s,\]}]/u

/** Keys that are common in ninjs and rare in other JSON. */
const ninjsKeys = ['version[cC]reated', 'pub[sS]tatus', 'representation[tT]ype', String.raw`body_[a-z]\w*`]
const ninjsNames = new RegExp(String.raw`"(?:${[...ninjsKeys, 'bodies', 'headlines'].join('|')}|\$standard)"\s*:`, 'u')

/** Names of formats whose files hold control characters: another file with their ending is plain text. */
const controlled: ReadonlySet<string> = new Set(['iptc7901', 'anpa'])

/** Every format that wirelint reads, in the order in which content is tried. */
const known = [
  {
    name: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    // A JSON document on one line reads the same as a feed that holds only that document.
    recognises: head => /^\uFEFF?\{ ?"[^\n]*\n?$/u.test(head) || objectLines.test(head),
    load: async () => (await import('./records/jsonl.js')).jsonlReader,
  },
  {
    name: 'ninjs',
    extensions: ['.json'],
    recognises: head =>
      /^\uFEFF?\s*\{\s*"/u.test(head) &&
      /"(?:uri|guid)"\s*:/u.test(head) &&
      ninjsNames.test(head) &&
      !objectLines.test(head),
    // Its reader recognises ninjs object by object: a list or an API's envelope may be around it.
    load: async () => (await import('./records/json.js')).jsonReader,
  },
  {
    name: 'json',
    extensions: ['.json'],
    recognises: head => /^\uFEFF?\s*(?:\[\s*)?\{\s*"[\w$@-]*"\s*:/u.test(head) && !objectLines.test(head),
    load: async () => (await import('./records/json.js')).jsonReader,
  },
  {
    name: 'rss',
    extensions: ['.rss', '.atom', '.xml'],
    recognises: startsWith('rss', 'feed', 'RDF'),
    load: async () => (await import('./xml/rss.js')).rssReader,
  },
  {
    name: 'sitemap',
    extensions: ['.xml'],
    recognises: startsWith('urlset'),
    load: async () => (await import('./xml/sitemap.js')).sitemapReader,
  },
  {
    name: 'nitf',
    extensions: ['.nitf', '.xml'],
    recognises: startsWith('nitf'),
    load: async () => (await import('./xml/nitf.js')).nitfReader,
  },
  {
    name: 'newsml-g2',
    extensions: ['.newsml', '.xml'],
    recognises: startsWith(...newsmlG2Roots),
    load: async () => (await import('./xml/newsml-g2.js')).newsmlG2Reader,
  },
  {
    name: 'newsml-1',
    extensions: ['.xml'],
    recognises: startsWith('NewsML'),
    load: async () => (await import('./xml/newsml-1.js')).newsml1Reader,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: head => /^\uFEFF?\s*<!doctype html/iu.test(head) || findRootName(head)?.toLowerCase() === 'html',
    load: async () => (await import('./documents/html.js')).htmlReader,
  },
  {
    name: 'docx',
    extensions: ['.docx'],
    recognises: startsWith('document'),
    load: async () => (await import('./documents/docx.js')).docxReader,
  },
  {
    name: 'odt',
    extensions: ['.odt', '.fodt'],
    recognises: startsWith('document-content', 'office:document-content'),
    load: async () => (await import('./documents/odt.js')).odtReader,
  },
  {
    name: 'xliff',
    extensions: ['.xlf', '.xliff'],
    recognises: startsWith('xliff'),
    load: async () => (await import('./translations/xliff.js')).xliffReader,
  },
  {
    name: 'tmx',
    extensions: ['.tmx'],
    recognises: startsWith('tmx'),
    load: async () => (await import('./translations/tmx.js')).tmxReader,
  },
  {
    name: 'xml',
    extensions: ['.xml'],
    recognises: head => /^\uFEFF?\s*<\?xml /u.test(head),
    load: async () => (await import('./xml/news-xml.js')).newsXmlReader,
  },
  {
    name: 'iptc7901',
    extensions: ['.iptc', '.7901'],
    // Deletes and nulls are padding of the line.
    recognises: head => /^[\s\u0000\u007F]*\u0001[a-zA-Z]/u.test(head) || beginsWithWireHeading(head),
    load: async () => (await import('./wire/iptc7901.js')).iptc7901Reader,
  },
  {
    name: 'anpa',
    extensions: ['.anpa', '.tst'],
    recognises: head => /^[\s\u0000\u007F]*\u0016{1,2}\u0001/u.test(head) || beginsWithCarets(head),
    load: async () => (await import('./wire/anpa.js')).anpaReader,
  },
  {
    name: 'zczc',
    extensions: [],
    recognises: head => /^[\s\uFEFF]*ZCZC\b/u.test(head),
    load: async () => (await import('./wire/zczc.js')).zczcReader,
  },
  {
    name: 'po',
    extensions: ['.po', '.pot'],
    recognises: head => /^msgid "/mu.test(head) && /^msgstr(?:\[0\])? "/mu.test(head),
    load: async () => (await import('./translations/po.js')).poReader,
  },
  {
    name: 'csv',
    extensions: ['.csv', '.tsv'],
    recognises: () => false,
    load: async () => (await import('./records/csv.js')).csvReader,
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    recognises: () => false,
    load: async () => (await import('./documents/markdown.js')).markdownReader,
  },
  text,
] as const satisfies readonly AnyFormat[]

/** The name of a format that wirelint reads. */
export type FormatName = (typeof known)[number]['name']

export interface Format extends AnyFormat {
  readonly name: FormatName
}

export const formats: readonly Format[] = known

/** Finds a format by its name. */
export const findFormat = (name: string): Format | undefined => formats.find(each => each.name === name)

/** Characters at the beginning of a file that decide its format, and show a binary file. */
export const headLength = 4096

/**
 * Finds the format of a file. An extension that fits the beginning of the file decides; then the beginning, as
 * agencies send IPTC 7901 as .txt; then the extension alone; plain text where nothing fits.
 */
export function detectFormat(name: string, head: string): Format {
  const lower = name.toLowerCase()
  const named = formats.filter(({ extensions }) => extensions.some(extension => lower.endsWith(extension)))
  return (
    named.find(format => format.recognises(head)) ??
    formats.find(format => format.recognises(head)) ??
    named.filter(({ name: format }) => !controlled.has(format) || head.includes('\u0001')).at(-1) ??
    text
  )
}
