import { decodeHTML } from 'entities'

/** A story to be set in every format: a headline, and paragraphs of body. */
export interface Copy {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** Writes a story in a format. `plain` reads such a file: it undoes escapes and leaves tags out. */
export interface FormatWriter {
  readonly format: string
  readonly write: (copy: Copy, escapes: Escapes) => string
  readonly plain: (slice: string) => string
}

/** Choices of spelling, one after another; a generator of numbers, so that a run can be shrunk. */
export class Escapes {
  readonly #choices: readonly number[]
  #at = 0

  constructor(choices: readonly number[]) {
    this.#choices = choices
  }

  /** Decides to use a rare spelling; never without choices. */
  rarely(one: number): boolean {
    if (this.#choices.length === 0) return false
    this.#at = (this.#at + 1) % this.#choices.length
    return (this.#choices[this.#at] ?? 1) % one === 0
  }
}

const letters = (text: string): readonly string[] => Array.from(text)

/** Text in XML: what must be escaped is, and here and there what need not be. */
function xmlText(text: string, escapes: Escapes): string {
  return letters(text)
    .map(letter => {
      if (letter === '&') return '&amp;'
      if (letter === '<') return '&lt;'
      if (letter === '>') return '&gt;'
      if (/\s/u.test(letter)) return letter === ' ' && escapes.rarely(9) ? '\n  ' : letter
      const code = letter.codePointAt(0) ?? 0
      if (escapes.rarely(13)) return `&#${String(code)};`
      return escapes.rarely(17) ? `&#x${code.toString(16)};` : letter
    })
    .join('')
}

/** The same with words here and there in tags, and comments between them. */
const markedText = (text: string, escapes: Escapes): string =>
  text
    .split(' ')
    .map(word => {
      const spelt = xmlText(word, escapes)
      if (escapes.rarely(11)) return `<b>${spelt}</b>`
      return escapes.rarely(19) ? `${spelt}<!-- a -->` : spelt
    })
    .join(' ')

const unmarked = (slice: string): string => slice.replace(/<!-- a -->|<!\[CDATA\[|\]\]>|<[^<>]*>/gu, '')
/** White space is left out: between two paragraphs a file has tags, a line end, both, or neither. */
export const folded = (text: string): string => text.replace(/\s+/gu, '')
const plainMarkup = (slice: string): string => folded(decodeHTML(unmarked(slice)))
/** HTML that was escaped once more: its tags show only when the first escape is undone. */
const plainTwice = (slice: string): string =>
  folded(decodeHTML(unmarked(decodeHTML(slice.replace(/<!\[CDATA\[|\]\]>/gu, '')))))

const paragraphsIn = ({ paragraphs }: Copy, escapes: Escapes): string =>
  paragraphs.map(text => `<p>${markedText(text, escapes)}</p>`).join(escapes.rarely(2) ? '\n' : '')

const nitfBody = (copy: Copy, escapes: Escapes): string =>
  `<body><body.head><hedline><hl1>${xmlText(copy.headline, escapes)}</hl1></hedline></body.head><body.content><block>${paragraphsIn(copy, escapes)}</block></body.content></body>`

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'
const g2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'

const newsItem = (headline: string, content: string): string =>
  `<newsItem ${g2} guid="urn:x:1" version="2"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`

const rssItem = (headline: string, content: string): string =>
  `${xml}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed</title><item><title>${headline}</title><guid>g1</guid>${content}</item></channel></rss>`

const jsonText = (text: string, escapes: Escapes): string =>
  JSON.stringify(text)
    .replace(/[^\\"\s]/gu, letter =>
      letter.length === 1 && /[a-mé-ü’“”]/u.test(letter) && escapes.rarely(13)
        ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
        : letter,
    )
    .replace(/\\u(?=n|t|r)/gu, '\\')

/** Lines of a paragraph as a wire breaks them: none longer than 65 characters. */
const wrapped = (text: string): string => {
  let column = 0
  return text
    .split(' ')
    .map(word => {
      column = column + word.length > 65 ? word.length : column + word.length + 1
      return column === word.length ? `\r\n${word}` : ` ${word}`
    })
    .join('')
    .trimStart()
}

const plainJson = (slice: string): string => folded(JSON.parse(`"${slice}"`) as string)
/** HTML in a JSON string: its tags and references show when the escapes are undone. */
const plainJsonHtml = (slice: string): string => plainMarkup(JSON.parse(`"${slice}"`) as string)

/** Text in Markdown: what would be mark-up is escaped, and here and there a word is strong or a mark a reference. */
const markdownText = (text: string, escapes: Escapes): string =>
  text
    .split(' ')
    .map(word => {
      const spelt = word
        .replace(/[&<>*_[\]`#]/gu, mark => `\\${mark}`)
        .replace(/[.,“”]/gu, mark => (escapes.rarely(7) ? `&#${String(mark.charCodeAt(0))};` : mark))
      return /^\w+$/u.test(word) && escapes.rarely(11) ? `**${spelt}**` : spelt
    })
    .join(' ')

export const formatWriters: readonly FormatWriter[] = [
  {
    format: 'iptc7901',
    write: copy =>
      `\u0001lna0042 4 i 211 LNA 061\r\n\r\nharbor/\r\n\u0002${copy.headline} =\r\n\r\n${copy.paragraphs.map(text => `   ${wrapped(text)}`).join('\r\n\r\n')}\r\n\u0003091200 GMT May 24\r\n\u0004`,
    plain: folded,
  },
  {
    format: 'anpa',
    write: (copy, escapes) =>
      `\u0016\u0016\u0001W2607\u001f_asian\r\nr a\u0013\u0011 BC-Harbor   05-09 0040\r\n\u0002^BC-Harbor,40<\r\n^${copy.headline}<\r\n${copy.paragraphs.map(text => `\t   ${escapes.rarely(2) ? wrapped(text) : text}`).join('\r\n \r\n')}\r\n\u0003AP-WF-05-09-24<\r\n\u0004`,
    plain: folded,
  },
  {
    format: 'html',
    write: (copy, escapes) =>
      `<!DOCTYPE html><html><head><title>Site</title><script>if (a < b) c()</script></head><body><nav><a href="/">Home</a></nav><article><h1>${markedText(copy.headline, escapes)}</h1>${paragraphsIn(copy, escapes)}</article></body></html>`,
    plain: plainMarkup,
  },
  {
    format: 'docx',
    write: (copy, escapes) =>
      `${xml}<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${xmlText(copy.headline, new Escapes([]))}</w:t></w:r></w:p>${copy.paragraphs
        .map(
          text =>
            `<w:p>${text
              .split(/(?<= )/u)
              .map(word => `<w:r><w:t>${xmlText(word, new Escapes([]))}</w:t></w:r>`)
              .join(escapes.rarely(3) ? '\n' : '')}</w:p>`,
        )
        .join('')}</w:body></w:document>`,
    plain: plainMarkup,
  },
  {
    format: 'odt',
    write: (copy, escapes) =>
      `${xml}<office:document-content><office:body><office:text><text:h>${xmlText(copy.headline, new Escapes([]))}</text:h>${copy.paragraphs
        .map(
          text =>
            `<text:p>${text
              .split(/(?<= )/u)
              .map(word =>
                escapes.rarely(5)
                  ? `<text:span>${xmlText(word, new Escapes([]))}</text:span>`
                  : xmlText(word, new Escapes([])),
              )
              .join('')}</text:p>`,
        )
        .join('')}</office:text></office:body></office:document-content>`,
    plain: plainMarkup,
  },
  {
    format: 'zczc',
    write: (copy, escapes) =>
      `ZCZC AAP\r\n%A\r\n#Harbor\r\n$${copy.headline}\r\n${copy.paragraphs.map(text => (escapes.rarely(2) ? `   ${wrapped(text)}` : `   ${text}`)).join('\r\n\r\n')}\r\nNNNN\r\n`,
    plain: folded,
  },
  {
    format: 'csv',
    write: copy =>
      `id,title,text\r\n1,"${copy.headline.replace(/"/gu, '""')}","${copy.paragraphs.join('\n\n').replace(/"/gu, '""')}"\r\n`,
    plain: slice => folded(slice.replace(/""/gu, '"')),
  },
  {
    format: 'xliff',
    write: (copy, escapes) =>
      `${xml}<xliff version="1.2"><file><body><trans-unit id="1"><source>x</source><target>${[copy.headline, ...copy.paragraphs].map(text => xmlText(text, new Escapes([])).replace(/ (\w)/gu, (found, letter: string) => (escapes.rarely(9) ? ` <g id="1">${letter}</g>` : found))).join('\n\n')}</target></trans-unit></body></file></xliff>`,
    plain: plainMarkup,
  },
  {
    format: 'tmx',
    write: copy =>
      `${xml}<tmx version="1.4"><header/><body><tu tuid="1"><tuv xml:lang="zh"><seg>x</seg></tuv><tuv xml:lang="en"><seg>${[copy.headline, ...copy.paragraphs].map(text => xmlText(text, new Escapes([]))).join('\n\n')}</seg></tuv></tu></body></tmx>`,
    plain: plainMarkup,
  },
  {
    format: 'po',
    write: (copy, escapes) =>
      `msgid "x"\nmsgstr ""\n${[copy.headline, ...copy.paragraphs]
        .join('\n\n')
        .split(/(?<= )/u)
        .map(word => `${JSON.stringify(word)}${escapes.rarely(5) ? '\r' : ''}\n`)
        .join('')}`,
    plain: slice => folded(JSON.parse(`"${slice.replace(/"\r?\n"/gu, '')}"`) as string),
  },
  {
    format: 'markdown',
    write: (copy, escapes) =>
      `# ${markdownText(copy.headline, escapes)}\n\n${copy.paragraphs.map(text => markdownText(text, escapes)).join('\n\n')}\n`,
    plain: slice => folded(decodeHTML(slice.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/\*\*/gu, ''))),
  },
  { format: 'nitf', write: (copy, escapes) => `${xml}<nitf>${nitfBody(copy, escapes)}</nitf>`, plain: plainMarkup },
  {
    format: 'newsml-g2',
    write: (copy, escapes) =>
      xml +
      newsItem(
        xmlText(copy.headline, escapes),
        `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphsIn(copy, escapes)}</body></html></inlineXML>`,
      ),
    plain: plainMarkup,
  },
  {
    format: 'newsml-g2',
    write: (copy, escapes) =>
      `${xml}<newsMessage ${g2}><itemSet>${newsItem(xmlText(copy.headline, escapes), `<inlineXML contenttype="application/nitf+xml"><nitf>${nitfBody(copy, escapes)}</nitf></inlineXML>`)}</itemSet></newsMessage>`,
    plain: plainMarkup,
  },
  {
    format: 'newsml-1',
    write: (copy, escapes) =>
      `${xml}<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${xmlText(copy.headline, escapes)}</HeadLine></NewsLines><ContentItem><DataContent>${paragraphsIn(copy, escapes)}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    plain: plainMarkup,
  },
  {
    format: 'rss',
    write: (copy, escapes) =>
      rssItem(
        xmlText(copy.headline, escapes),
        `<description>${xmlText(paragraphsIn(copy, escapes), escapes)}</description>`,
      ),
    plain: plainTwice,
  },
  {
    format: 'rss',
    write: (copy, escapes) =>
      rssItem(
        xmlText(copy.headline, escapes),
        `<content:encoded><![CDATA[${paragraphsIn(copy, escapes)}]]></content:encoded>`,
      ),
    plain: plainMarkup,
  },
  {
    format: 'rss',
    write: (copy, escapes) =>
      `${xml}<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry><id>e1</id><title>${xmlText(copy.headline, escapes)}</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphsIn(copy, escapes)}</div></content></entry></feed>`,
    plain: plainMarkup,
  },
  {
    format: 'xml',
    write: (copy, escapes) =>
      `${xml}<News><NewsID>7</NewsID><headline>${xmlText(copy.headline, escapes)}</headline><content>${xmlText(paragraphsIn(copy, escapes), escapes)}</content></News>`,
    plain: plainTwice,
  },
  {
    format: 'jsonl',
    write: (copy, escapes) =>
      `{"id":"j1","headline":${jsonText(copy.headline, escapes)},"text":${jsonText(copy.paragraphs.join('\n\n'), escapes)}}\n`,
    plain: plainJson,
  },
  {
    format: 'json',
    write: (copy, escapes) =>
      `{"articles": [\n {"title": ${jsonText(copy.headline, escapes)}, "content_html": ${jsonText(paragraphsIn(copy, escapes), escapes)}}\n]}\n`,
    plain: plainJsonHtml,
  },
  {
    format: 'json',
    write: (copy, escapes) =>
      `{"headline": ${jsonText(copy.headline, escapes)}, "body": [${copy.paragraphs.map(text => jsonText(text, escapes)).join(', ')}]}`,
    plain: slice => plainJson(slice.replace(/(?<!\\)", "/gu, '')),
  },
  {
    format: 'ninjs',
    write: (copy, escapes) =>
      `{"uri":"urn:x:1","headline":${jsonText(copy.headline, escapes)},"body_text":${jsonText(copy.paragraphs.join(' '), escapes)},"body_xhtml":${jsonText(paragraphsIn(copy, escapes), escapes)}}`,
    plain: plainJsonHtml,
  },
  {
    format: 'ninjs',
    write: (copy, escapes) =>
      `{"uri":"urn:x:1","headlines":[{"role":"main","value":${jsonText(copy.headline, escapes)}}],"bodies":[{"contentType":"text/vnd.IPTC.NITF","value":${jsonText(`${xml}<nitf>${nitfBody(copy, escapes)}</nitf>`, escapes)}}]}`,
    plain: plainJsonHtml,
  },
]
