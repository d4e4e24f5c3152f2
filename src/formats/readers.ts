import type { FormatName } from './index.js'
import { docxReader } from './documents/docx.js'
import { htmlReader } from './documents/html.js'
import { markdownReader } from './documents/markdown.js'
import { odtReader } from './documents/odt.js'
import { textReader } from './documents/text.js'
import type { Reader } from './reader.js'
import { csvReader } from './records/csv.js'
import { jsonReader } from './records/json.js'
import { jsonlReader } from './records/jsonl.js'
import { poReader } from './translations/po.js'
import { tmxReader } from './translations/tmx.js'
import { xliffReader } from './translations/xliff.js'
import { anpaReader } from './wire/anpa.js'
import { iptc7901Reader } from './wire/iptc7901.js'
import { zczcReader } from './wire/zczc.js'
import { newsXmlReader } from './xml/news-xml.js'
import { newsml1Reader } from './xml/newsml-1.js'
import { newsmlG2Reader } from './xml/newsml-g2.js'
import { nitfReader } from './xml/nitf.js'
import { rssReader } from './xml/rss.js'
import { sitemapReader } from './xml/sitemap.js'

/**
 * The readers of all formats, loaded at once, for the library: it checks without waiting. The command loads one at a
 * time instead, to start fast.
 */
export const readers: Readonly<Record<FormatName, Reader>> = {
  jsonl: jsonlReader,
  ninjs: jsonReader,
  json: jsonReader,
  rss: rssReader,
  sitemap: sitemapReader,
  nitf: nitfReader,
  'newsml-g2': newsmlG2Reader,
  'newsml-1': newsml1Reader,
  html: htmlReader,
  docx: docxReader,
  odt: odtReader,
  xliff: xliffReader,
  tmx: tmxReader,
  xml: newsXmlReader,
  iptc7901: iptc7901Reader,
  anpa: anpaReader,
  zczc: zczcReader,
  po: poReader,
  csv: csvReader,
  markdown: markdownReader,
  text: textReader,
}
