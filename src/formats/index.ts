import { htmlReader } from './html.js'
import { jsonReader } from './json.js'
import { jsonlReader } from './jsonl.js'
import { newsXmlReader } from './news-xml.js'
import { newsml1Reader } from './newsml-1.js'
import { newsmlG2Reader } from './newsml-g2.js'
import { ninjsReader } from './ninjs.js'
import { nitfReader } from './nitf.js'
import type { Reader } from './reader.js'
import { rssReader } from './rss.js'
import { textReader } from './text.js'

/** Every format wirelint reads, in the order in which content is tried; plain text takes what is left. */
export const readers: readonly Reader[] = [jsonlReader, jsonReader, ninjsReader, rssReader, nitfReader, newsmlG2Reader, newsml1Reader, htmlReader, newsXmlReader, textReader]

/** The reader of a format by its name. */
export const readerNamed = (format: string): Reader | undefined => readers.find(each => each.format === format)

/**
 * The reader for a file. An ending that fits what the file begins with decides; then what it begins with, as agencies send
 * IPTC 7901 as .txt; then the ending alone.
 */
export function readerFor(name: string, head: string): Reader {
  const lower = name.toLowerCase()
  const named = readers.filter(({ extensions }) => extensions.some(extension => lower.endsWith(extension)))
  return named.find(reader => reader.recognises(head)) ?? readers.find(reader => reader.recognises(head)) ?? named[0] ?? textReader
}
