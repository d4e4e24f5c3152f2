/** One element of a format: a small file that holds it, and the field that a reader makes of it; null where it gives none. */
export interface Row {
  readonly format: string
  /** The element or part, as its standard names it. */
  readonly element: string
  readonly file: string
  readonly field: readonly [role: string, text: string] | null
}

const g2 = (
  meta: string,
  content = '<inlineXML contenttype="application/xhtml+xml"><html><body><p>Talks opened.</p></body></html></inlineXML>',
  itemMeta = '<itemClass qcode="ninat:text"/>',
): string =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><itemMeta>${itemMeta}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`

const nitf = (head: string, content = '<p>Talks opened.</p>', document = '', end = ''): string =>
  `<?xml version="1.0"?><nitf><head>${document}</head><body><body.head>${head}</body.head><body.content>${content}</body.content>${end}</body></nitf>`

const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item>${item}</item></channel></rss>`

const atom = (entry: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry>${entry}</entry></feed>`

const newsml1 = (lines: string, content = '<p>Talks opened.</p>', role = ''): string =>
  `<?xml version="1.0"?><NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>n1</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines>${lines}</NewsLines><NewsComponent>${role}<ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`

const xml = (parts: string): string => `<?xml version="1.0"?><News>${parts}<body>Talks opened.</body></News>`

const html = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

/** An IPTC 7901 message. */
const iptc = (lines: string, slug = ''): string =>
  `\u0001lna0042 4 i 40 LNA 012\r\n\r\n${slug}\u0002${lines}\r\n\u0003091200 GMT May 24\r\n\u0004`

/** An ANPA 1312 message. */
const anpa = (lines: string, set = '\u0011'): string =>
  `\u0016\u0016\u0001W2607\u001f_asian\r\nr a\u0013${set} BC-Harbor   05-09 0040\r\n\u0002${lines}\r\n\t   \u0003AP-WF-05-09-24 1200GMT<\r\n\u0004`

/** On lines of its own: JSON that is all one line may be a feed of lines. */
const json = (parts: object): string => JSON.stringify({ ...parts, text: 'Talks opened.' }, null, 1)

const ninjs = (parts: object): string =>
  JSON.stringify(
    { uri: 'urn:lna:1', versioncreated: '2024-05-09T06:00:00Z', body_html: '<p>Talks opened.</p>', ...parts },
    null,
    1,
  )

const ninjs3 = (parts: object): string =>
  JSON.stringify(
    {
      uri: 'urn:lna:1',
      versionCreated: '2024-05-09T06:00:00Z',
      bodies: [{ contentType: 'text/html', value: '<p>Talks opened.</p>' }],
      ...parts,
    },
    null,
    1,
  )

const picture = { type: 'picture', description_text: 'The harbor.', byline: 'Ann Lee/LNA' }

/** The text of a Word document. */
const docx = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`
const run = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const xliff = (unit: string): string =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>${unit}</body></file></xliff>`
const xliff2 = (unit: string): string =>
  `<?xml version="1.0"?><xliff version="2.1" srcLang="zh" trgLang="en"><file id="f1">${unit}</file></xliff>`
const tmx = (unit: string): string =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body><tu tuid="1">${unit}</tu></body></tmx>`

const body = ['body', 'Talks opened.'] as const

export const rows: readonly Row[] = [
  {
    format: 'rss',
    element: 'item/title',
    file: rss('<title>Talks &amp;amp; fish</title><description>Talks opened.</description>'),
    field: ['headline', 'Talks & fish'],
  },
  {
    format: 'rss',
    element: 'item/description, escaped HTML',
    file: rss('<description>&lt;p&gt;Talks opened.&lt;/p&gt;</description>'),
    field: body,
  },
  {
    format: 'rss',
    element: 'item/content:encoded, CDATA',
    file: rss(
      '<description>Talks opened.</description><content:encoded><![CDATA[<p>Talks opened.</p><p>They go on.</p>]]></content:encoded>',
    ),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'rss',
    element: 'item/description that repeats the lead',
    file: rss(
      '<description>Talks opened.</description><content:encoded><![CDATA[<p>Talks opened.</p>]]></content:encoded>',
    ),
    field: body,
  },
  {
    format: 'rss',
    element: 'item/dc:creator',
    file: rss('<dc:creator>Ann Lee</dc:creator><description>Talks opened.</description>'),
    field: ['byline', 'Ann Lee'],
  },
  {
    format: 'rss',
    element: 'item/author (an address is none)',
    file: rss('<author>desk@lna.example</author><description>Talks opened.</description>'),
    field: null,
  },
  {
    format: 'rss',
    element: 'item/category',
    file: rss('<category>HARBOR</category><description>Talks opened.</description>'),
    field: ['slug', 'HARBOR'],
  },
  {
    format: 'rss',
    element: 'item/media:content/media:description',
    file: rss(
      '<media:content><media:description>The harbor of Skarne.</media:description></media:content><description>Talks opened.</description>',
    ),
    field: ['caption', 'The harbor of Skarne.'],
  },
  {
    format: 'rss',
    element: 'item/media:credit',
    file: rss('<media:credit>Ann Lee/LNA</media:credit><description>Talks opened.</description>'),
    field: ['credit', 'Ann Lee/LNA'],
  },
  {
    format: 'rss',
    element: 'entry/title',
    file: atom('<title>Talks open</title><content>Talks opened.</content>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'rss',
    element: 'entry/author/name',
    file: atom('<author><name>Ann Lee</name><email>a@b</email></author><content>Talks opened.</content>'),
    field: ['byline', 'Ann Lee'],
  },
  { format: 'rss', element: 'entry/summary', file: atom('<summary>Talks opened.</summary>'), field: body },
  {
    format: 'rss',
    element: 'entry/content[@type="xhtml"]',
    file: atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Talks opened.</p></div></content>'),
    field: body,
  },
  {
    format: 'rss',
    element: 'entry/content[@type="html"]',
    file: atom('<content type="html">&lt;p&gt;Talks opened.&lt;/p&gt;</content>'),
    field: body,
  },

  {
    format: 'nitf',
    element: 'head/title, without a hedline',
    file: nitf('', '<p>Talks opened.</p>', '<title>Talks open</title>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'nitf',
    element: 'hedline/hl1',
    file: nitf('<hedline><hl1>Talks open</hl1></hedline>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'nitf',
    element: 'hedline/hl2',
    file: nitf('<hedline><hl1>Talks open</hl1><hl2>Fish at stake</hl2></hedline>'),
    field: ['headline', 'Fish at stake'],
  },
  {
    format: 'nitf',
    element: 'byline with person and byttl',
    file: nitf('<byline>By <person>Ann Lee</person><byttl>Harbor Writer</byttl></byline>'),
    field: ['byline', 'By Ann Lee Harbor Writer'],
  },
  {
    format: 'nitf',
    element: 'dateline/location',
    file: nitf(
      '<dateline><location><city>Skarne</city><country>Lundmark</country></location><story.date norm="20240509"/></dateline>',
    ),
    field: ['dateline', 'Skarne Lundmark'],
  },
  {
    format: 'nitf',
    element: 'abstract that says something new',
    file: nitf('<abstract><p>Crews wait.</p></abstract>'),
    field: ['body', 'Crews wait.'],
  },
  {
    format: 'nitf',
    element: 'docdata/ed-msg/@info',
    file: nitf('', '<p>Talks opened.</p>', '<docdata><ed-msg info="Adds quote"/></docdata>'),
    field: ['editors-note', 'Adds quote'],
  },
  {
    format: 'nitf',
    element: 'docdata/du-key/@key',
    file: nitf('', '<p>Talks opened.</p>', '<docdata><du-key key="BC-Harbor" version="2"/></docdata>'),
    field: ['slug', 'BC-Harbor'],
  },
  {
    format: 'nitf',
    element: 'body.content/block/p',
    file: nitf('', '<block><p>Talks opened.</p><p>They go on.</p></block>'),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'nitf',
    element: 'body.content/hl2',
    file: nitf('', '<p>Talks opened.</p><hl2>Fish</hl2><p>They go on.</p>'),
    field: ['headline', 'Fish'],
  },
  {
    format: 'nitf',
    element: 'body.content/table',
    file: nitf('', '<table><tr><td>1</td><td>2</td></tr></table><p>Talks opened.</p>'),
    field: body,
  },
  {
    format: 'nitf',
    element: 'body.content/pre',
    file: nitf('', '<pre>Talks opened.\n\nThey go on.</pre>'),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'nitf',
    element: 'media/media-caption',
    file: nitf(
      '',
      '<p>Talks opened.</p><media media-type="image"><media-reference source="a"/><media-caption>The harbor.</media-caption></media>',
    ),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'nitf',
    element: 'media/media-producer',
    file: nitf('', '<p>Talks opened.</p><media media-type="image"><media-producer>LNA</media-producer></media>'),
    field: ['credit', 'LNA'],
  },
  {
    format: 'nitf',
    element: 'body.end/tagline',
    file: nitf('', '<p>Talks opened.</p>', '', '<body.end><tagline>(Reporting by Ann Lee)</tagline></body.end>'),
    field: ['credit', '(Reporting by Ann Lee)'],
  },

  {
    format: 'newsml-g2',
    element: 'contentMeta/headline',
    file: g2('<headline>Talks open</headline>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'newsml-g2',
    element: 'itemMeta/title (internal)',
    file: g2('', undefined, '<itemClass qcode="ninat:text"/><title>TALKS</title>'),
    field: null,
  },
  {
    format: 'newsml-g2',
    element: 'contentMeta/slugline',
    file: g2('<slugline>HARBOR-TALKS</slugline>'),
    field: ['slug', 'HARBOR-TALKS'],
  },
  { format: 'newsml-g2', element: 'contentMeta/by', file: g2('<by>By Ann Lee</by>'), field: ['byline', 'By Ann Lee'] },
  {
    format: 'newsml-g2',
    element: 'contentMeta/dateline',
    file: g2('<dateline>SKARNE, May 9 (LNA)</dateline>'),
    field: ['dateline', 'SKARNE, May 9 (LNA)'],
  },
  {
    format: 'newsml-g2',
    element: 'itemMeta/edNote',
    file: g2('', undefined, '<itemClass qcode="ninat:text"/><edNote>Adds quote</edNote>'),
    field: ['editors-note', 'Adds quote'],
  },
  {
    format: 'newsml-g2',
    element: 'contentMeta/creditline',
    file: g2('<creditline>LNA</creditline>'),
    field: ['credit', 'LNA'],
  },
  {
    format: 'newsml-g2',
    element: 'contentMeta/description of a picture',
    file: g2(
      '<description>The harbor of Skarne.</description>',
      '<remoteContent href="a.jpg"/>',
      '<itemClass qcode="ninat:picture"/>',
    ),
    field: ['caption', 'The harbor of Skarne.'],
  },
  {
    format: 'newsml-g2',
    element: 'partMeta/description',
    file: g2(
      '',
      '<inlineXML contenttype="application/xhtml+xml"><html><body><p>Talks opened.</p></body></html></inlineXML></contentSet><partMeta><description>Boats leave.</description></partMeta><contentSet>',
    ),
    field: ['caption', 'Boats leave.'],
  },
  { format: 'newsml-g2', element: 'inlineXML with XHTML', file: g2(''), field: body },
  {
    format: 'newsml-g2',
    element: 'inlineXML with NITF',
    file: g2(
      '',
      '<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>Talks opened.</p></body.content></body></nitf></inlineXML>',
    ),
    field: body,
  },
  {
    format: 'newsml-g2',
    element: 'inlineData, plain text',
    file: g2('', '<inlineData contenttype="text/plain">Talks opened.\n\nThey go on.</inlineData>'),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'newsml-g2',
    element: 'inlineData, escaped HTML',
    file: g2('', '<inlineData contenttype="text/html">&lt;p&gt;Talks opened.&lt;/p&gt;</inlineData>'),
    field: body,
  },

  {
    format: 'newsml-1',
    element: 'NewsLines/HeadLine',
    file: newsml1('<HeadLine>Talks open</HeadLine>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/ByLine',
    file: newsml1('<ByLine>Ann Lee</ByLine>'),
    field: ['byline', 'Ann Lee'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/DateLine',
    file: newsml1('<DateLine>Skarne, May 9 (LNA)</DateLine>'),
    field: ['dateline', 'Skarne, May 9 (LNA)'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/SlugLine',
    file: newsml1('<SlugLine>harbor</SlugLine>'),
    field: ['slug', 'harbor'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/CreditLine',
    file: newsml1('<CreditLine>LNA</CreditLine>'),
    field: ['credit', 'LNA'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/CopyrightLine',
    file: newsml1('<CopyrightLine>LNA 2024</CopyrightLine>'),
    field: null,
  },
  { format: 'newsml-1', element: 'ContentItem/DataContent', file: newsml1(''), field: body },
  {
    format: 'newsml-1',
    element: 'DataContent of a component in the role Caption',
    file: newsml1('<HeadLine>Talks open</HeadLine>', 'The harbor of Skarne.', '<Role FormalName="Caption"/>'),
    field: ['caption', 'The harbor of Skarne.'],
  },

  {
    format: 'xml',
    element: 'headline, title',
    file: xml('<headline>Talks open</headline>'),
    field: ['headline', 'Talks open'],
  },
  { format: 'xml', element: 'byline, author', file: xml('<Author>Ann Lee</Author>'), field: ['byline', 'Ann Lee'] },
  { format: 'xml', element: 'ednote', file: xml('<EdNote>Adds quote</EdNote>'), field: ['editors-note', 'Adds quote'] },
  { format: 'xml', element: 'body, content, text', file: xml(''), field: body },
  {
    format: 'xml',
    element: 'summary, lead, description that says something new',
    file: xml('<lead>Crews wait.</lead>'),
    field: ['body', 'Crews wait.'],
  },

  {
    format: 'html',
    element: 'article h1',
    file: html('<article><h1>Talks open</h1><p>Talks opened.</p></article>', '<title>Site</title>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'html',
    element: 'meta[property="og:title"], without an h1',
    file: html('<article><p>Talks opened.</p></article>', '<meta property="og:title" content="Talks &amp; fish">'),
    field: ['headline', 'Talks & fish'],
  },
  {
    format: 'html',
    element: 'title, without either',
    file: html('<p>Talks opened.</p>', '<title>Talks open</title>'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'html',
    element: 'p.byline, [rel="author"] outside the article',
    file: html('<span class="byline">By Ann Lee</span><article><p>Talks opened.</p></article>'),
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'html',
    element: 'figcaption',
    file: html(
      '<article><figure><img src="a"><figcaption>The harbor.</figcaption></figure><p>Talks opened.</p></article>',
    ),
    field: ['caption', 'The harbor.'],
  },
  { format: 'html', element: 'p', file: html('<article><p>Talks <b>opened</b>.</p></article>'), field: body },
  {
    format: 'html',
    element: '[itemprop="articleBody"]',
    file: html('<article><p>Read our app.</p><div itemprop="articleBody"><p>Talks opened.</p></div></article>'),
    field: body,
  },
  {
    format: 'html',
    element: 'br br',
    file: html('<article>Talks opened.<br><br>They go on.</article>'),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'html',
    element: 'li that is only a link',
    file: html('<article><p>Talks opened.</p><ul><li><a href="b">Crews wait</a></li></ul></article>'),
    field: ['related', 'Crews wait'],
  },
  {
    format: 'html',
    element: 'script, style, nav, aside, footer, form',
    file: html(
      '<nav>Home</nav><aside>Ad</aside><p>Talks opened.</p><script>x</script><style>y</style><form>z</form><footer>w</footer>',
    ),
    field: body,
  },
  {
    format: 'html',
    element: 'time on a line of its own',
    file: html('<article><time>May 9</time><p>Talks opened.</p></article>'),
    field: body,
  },

  {
    format: 'docx',
    element: 'paragraph in the style Title or Heading 1',
    file: docx(run('Talks open', 'Title'), run('Talks opened.')),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'docx',
    element: 'paragraph in the style Caption',
    file: docx(run('Talks opened.'), run('The harbor.', 'Caption')),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'docx',
    element: 'runs of a paragraph',
    file: docx('<w:p><w:r><w:t>Talks</w:t></w:r><w:r><w:tab/><w:t>opened.</w:t></w:r></w:p>'),
    field: body,
  },
  {
    format: 'docx',
    element: 'text that was deleted in a revision',
    file: docx('<w:p><w:r><w:t>Talks opened.</w:t></w:r><w:del><w:r><w:delText> Not.</w:delText></w:r></w:del></w:p>'),
    field: body,
  },

  {
    format: 'xliff',
    element: 'trans-unit/target (1.2)',
    file: xliff('<trans-unit id="1"><source>会谈</source><target>Talks opened.</target></trans-unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'unit/segment/target (2.x)',
    file: xliff2('<unit id="1"><segment><source>会谈</source><target>Talks opened.</target></segment></unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'g, mrk, pc in a target',
    file: xliff('<trans-unit id="1"><target>Talks <g id="1">opened</g>.</target></trans-unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'ph, bpt, ept, x in a target',
    file: xliff(
      '<trans-unit id="1"><target>Talks <bpt id="1">&lt;b&gt;</bpt>opened<ept id="1">&lt;/b&gt;</ept>.<x id="2"/></target></trans-unit>',
    ),
    field: body,
  },
  {
    format: 'xliff',
    element: 'unit with translate="no", or without a target',
    file: xliff(
      '<trans-unit id="0" translate="no"><target>X</target></trans-unit><trans-unit id="1"><source>会谈</source></trans-unit><trans-unit id="2"><target>Talks opened.</target></trans-unit>',
    ),
    field: body,
  },

  {
    format: 'tmx',
    element: 'tu/tuv[@xml:lang="en"]/seg',
    file: tmx('<tuv xml:lang="zh"><seg>会谈</seg></tuv><tuv xml:lang="en-US"><seg>Talks opened.</seg></tuv>'),
    field: body,
  },
  {
    format: 'tmx',
    element: 'the second tuv, without English',
    file: tmx('<tuv xml:lang="zh"><seg>会谈</seg></tuv><tuv xml:lang="xx"><seg>Talks opened.</seg></tuv>'),
    field: body,
  },
  {
    format: 'tmx',
    element: 'ph in a seg',
    file: tmx('<tuv xml:lang="en"><seg>Talks <ph>{0}</ph>opened.</seg></tuv>'),
    field: body,
  },

  { format: 'po', element: 'msgstr', file: 'msgid "会谈"\nmsgstr "Talks opened."\n', field: body },
  {
    format: 'po',
    element: 'msgstr of several lines, with escapes',
    file: 'msgid "会谈"\nmsgstr ""\n"Talks "\n"\\"opened\\"."\n',
    field: ['body', 'Talks "opened".'],
  },
  {
    format: 'po',
    element: 'msgstr[1]',
    file: 'msgid "会谈"\nmsgid_plural "会谈"\nmsgstr[0] "Talks opened."\nmsgstr[1] "All talks opened."\n',
    field: ['body', 'All talks opened.'],
  },
  {
    format: 'po',
    element: 'header, fuzzy and obsolete entries',
    file: 'msgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\nmsgid "a"\nmsgstr "X"\n\n#~ msgid "b"\n#~ msgstr "Y"\n\nmsgid "会谈"\nmsgstr "Talks opened."\n',
    field: body,
  },

  {
    format: 'csv',
    element: 'columns text, body, target, translation',
    file: 'id;source;target\n1;会谈;Talks opened.\n',
    field: body,
  },
  {
    format: 'csv',
    element: 'columns headline, title',
    file: 'title,text\n"Talks, at last, open","Talks opened."\n',
    field: ['headline', 'Talks, at last, open'],
  },
  {
    format: 'csv',
    element: 'column byline',
    file: 'byline\ttext\nBy Ann Lee\tTalks opened.\n',
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'csv',
    element: 'doubled marks and line breaks in a cell',
    file: 'text\n"Talks ""opened"".\n\nThey go on."\n',
    field: ['body', 'Talks "opened".\n\nThey go on.'],
  },

  {
    format: 'markdown',
    element: '# first heading',
    file: '# Talks open\n\nTalks opened.\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'markdown',
    element: 'title: in front matter',
    file: '---\ntitle: "Talks open"\n---\n\nTalks opened.\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'markdown',
    element: 'author: in front matter',
    file: '---\nauthor: Ann Lee\n---\n\nTalks opened.\n',
    field: ['byline', 'Ann Lee'],
  },
  { format: 'markdown', element: 'paragraph', file: 'Talks *opened*.\n', field: body },
  {
    format: 'markdown',
    element: 'code block, raw HTML',
    file: 'Talks opened.\n\n```\nx = 1\n```\n\n<div>ad</div>\n',
    field: body,
  },

  {
    format: 'iptc7901',
    element: 'lines before STX',
    file: iptc('Talks opened.', 'Lundmark/harbor/\r\n'),
    field: ['slug', 'Lundmark/harbor/'],
  },
  {
    format: 'iptc7901',
    element: 'lines behind STX, to a blank line or “=”',
    file: iptc('Talks on the harbor\r\nopen in Skarne =\r\n\r\nTalks opened.'),
    field: ['headline', 'Talks on the harbor open in Skarne'],
  },
  {
    format: 'iptc7901',
    element: '“By …” among them',
    file: iptc('Talks open\r\nBy Ann Lee =\r\n\r\nTalks opened.'),
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'iptc7901',
    element: 'paragraphs, hard-wrapped',
    file: iptc(
      'Talks open =\r\n\r\n   Talks\r\n\r\n   Talks on the harbor of Skarne opened on Thursday, as\r\nthe government said.',
    ),
    field: ['body', 'Talks\n\nTalks on the harbor of Skarne opened on Thursday, as the government said.'],
  },
  {
    format: 'iptc7901',
    element: 'place and agency before a dash',
    file: iptc('Talks open =\r\n\r\n   Skarne (dpa) - Talks opened.'),
    field: ['dateline', 'Skarne (dpa)'],
  },
  {
    format: 'iptc7901',
    element: 'notebook, and what is not for publication',
    file: iptc('Talks open =\r\n\r\nTalks opened.\r\n\r\n## Note to editors\r\n- adds quote'),
    field: ['editors-note', '- adds quote'],
  },
  {
    format: 'iptc7901',
    element: 'rows of a table',
    file: iptc('\r\nTalks opened.\r\n\r\nSkarne      12    sunny      4'),
    field: null,
  },
  { format: 'iptc7901', element: 'other control characters', file: iptc('\r\nTalks\u000e opened.\u007f'), field: body },

  {
    format: 'anpa',
    element: 'first “^” line',
    file: anpa('^BC-Harbor, 1st Ld-Writethru,40<\r\n\t   Talks opened.'),
    field: ['slug', 'BC-Harbor, 1st Ld-Writethru'],
  },
  {
    format: 'anpa',
    element: 'second “^” line',
    file: anpa('^BC-Harbor,40<\r\n^Talks open<\r\n\t   Talks opened.'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'anpa',
    element: '“^By …=”',
    file: anpa('^BC-Harbor,40<\r\n^Talks open<\r\n^By ANN LEE=\r\n\t   Talks opened.'),
    field: ['byline', 'By ANN LEE'],
  },
  {
    format: 'anpa',
    element: 'the “^” line behind it',
    file: anpa('^BC-Harbor,40<\r\n^By ANN LEE=\r\n^Lundmark News=\r\n\t   Talks opened.'),
    field: ['credit', 'Lundmark News'],
  },
  {
    format: 'anpa',
    element: "“^Eds: …”, “^EDITOR'S NOTE _ …”, “^AP Photo …”",
    file: anpa('^BC-Harbor,40<\r\n^Eds: Adds quote.<\r\n\t   Talks opened.'),
    field: ['editors-note', 'Eds: Adds quote.'],
  },
  {
    format: 'anpa',
    element: 'lines that begin with a tab',
    file: anpa('^BC-Harbor,40<\r\n\t   Talks opened\r\nat last.\r\n\t   They go on.'),
    field: ['body', 'Talks opened at last.\n\nThey go on.'],
  },
  {
    format: 'anpa',
    element: '“(AP) _ ”',
    file: anpa('^BC-Harbor,40<\r\n\t   SKARNE (AP) _ Talks opened.'),
    field: ['dateline', 'SKARNE (AP)'],
  },
  {
    format: 'anpa',
    element: "`` and ''",
    file: anpa("^BC-Harbor,40<\r\n\t   ``Talks opened,'' he said."),
    field: ['body', '“Talks opened,” he said.'],
  },
  {
    format: 'anpa',
    element: 'rows of a table (DC2 in the heading)',
    file: anpa(
      '^BC-WEA,40<\r\n^Talks open<\r\n\t   Temperatures in the cities of Lundmark and Kesh as of noon on Thursday, May 9:<\r\n\t   Skarne;12;14<',
      '\u0012',
    ),
    field: ['body', 'Temperatures in the cities of Lundmark and Kesh as of noon on Thursday, May 9:'],
  },

  { format: 'jsonl', element: 'text, body', file: '{"text": "Talks opened."}\n', field: body },
  {
    format: 'jsonl',
    element: 'headline, title',
    file: '{"title": "Talks open", "text": "Talks opened."}\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'jsonl',
    element: 'byline',
    file: '{"byline": "By Ann Lee", "text": "Talks opened."}\n',
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'jsonl',
    element: 'caption, captions',
    file: '{"captions": ["The harbor."], "text": "Talks opened."}\n',
    field: ['caption', 'The harbor.'],
  },

  {
    format: 'ninjs',
    element: 'headline',
    file: ninjs({ headline: 'Talks open', title: 'TALKS' }),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'ninjs',
    element: 'headline_main, other headline_*, without a headline',
    file: ninjs({ headline_short: 'Talks', headline_main: 'Talks open' }),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'ninjs',
    element: 'headlines[role=main]/value',
    file: ninjs3({
      headlines: [
        { role: 'short', value: 'Talks' },
        { role: 'main', value: 'Talks open' },
      ],
    }),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'ninjs',
    element: 'title, without a headline',
    file: ninjs({ title: 'Talks open' }),
    field: ['headline', 'Talks open'],
  },
  { format: 'ninjs', element: 'byline', file: ninjs({ byline: 'Ann Lee' }), field: ['byline', 'Ann Lee'] },
  { format: 'ninjs', element: 'by', file: ninjs3({ by: 'Ann Lee' }), field: ['byline', 'Ann Lee'] },
  {
    format: 'ninjs',
    element: 'located, where the copy has no dateline',
    file: ninjs({ located: 'Skarne' }),
    field: ['dateline', 'Skarne'],
  },
  {
    format: 'ninjs',
    element: 'dateline/text (Superdesk), datelinelocation/city (AP)',
    file: ninjs({ dateline: { text: 'SKARNE, May 9 LNA' } }),
    field: ['dateline', 'SKARNE, May 9 LNA'],
  },
  { format: 'ninjs', element: 'slugline', file: ninjs({ slugline: 'skarne-talks' }), field: ['slug', 'skarne-talks'] },
  {
    format: 'ninjs',
    element: 'ednote, edNote',
    file: ninjs3({ edNote: 'Adds quote.' }),
    field: ['editors-note', 'Adds quote.'],
  },
  {
    format: 'ninjs',
    element: 'copyrightnotice, usageterms',
    file: ninjs({ copyrightnotice: 'Copyright LNA.', usageterms: 'For desks.' }),
    field: null,
  },
  {
    format: 'ninjs',
    element: 'body_* in several spellings: HTML, else NITF, else text',
    file: ninjs({ body_text: 'Talks opened.' }),
    field: null,
  },
  {
    format: 'ninjs',
    element: 'bodies[]/value in several media types',
    file: ninjs3({
      bodies: [
        { contentType: 'text/plain', value: 'Talks opened. They go on.' },
        { contentType: 'application/xhtml+xml', value: '<p>Talks opened.</p><p>They go on.</p>' },
      ],
    }),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'ninjs',
    element: 'description_*, descriptions[] of a text, where it says something new',
    file: ninjs({ description_text: 'Crews wait.', description_html: '<p>Crews wait.</p>' }),
    field: ['body', 'Crews wait.'],
  },
  {
    format: 'ninjs',
    element: 'description_*, descriptions[] of a picture, video or sound',
    file: ninjs3({ type: 'video', descriptions: [{ role: 'caption', value: 'The harbor.' }] }),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'ninjs',
    element: 'body_text of a picture without a description',
    file: ninjs({ type: 'picture', body_html: '<p>The harbor.</p>' }),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'ninjs',
    element: 'byline, by, creditline of a picture',
    file: ninjs(picture),
    field: ['credit', 'Ann Lee/LNA'],
  },
  {
    format: 'ninjs',
    element: 'descriptions[role=creditline], description_creditline',
    file: ninjs({ description_creditline: 'LNA' }),
    field: ['credit', 'LNA'],
  },
  {
    format: 'ninjs',
    element: 'associations/*/description_text of a picture',
    file: ninjs({ associations: { main: picture } }),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'ninjs',
    element: 'associations[]/by of a picture',
    file: ninjs3({ associations: [{ type: 'picture', by: 'Ann Lee/LNA' }] }),
    field: ['credit', 'Ann Lee/LNA'],
  },
  {
    format: 'ninjs',
    element: 'associations/*/headline of a text',
    file: ninjs({ associations: { other: { type: 'text', headline: 'Crews wait', body_text: 'Crews waited.' } } }),
    field: ['related', 'Crews wait'],
  },

  { format: 'json', element: 'text, body, content, articleBody, content_html', file: json({}), field: body },
  {
    format: 'json',
    element: 'a list of paragraphs',
    file: JSON.stringify({ body: ['Talks opened.', 'They go on.'] }, null, 1),
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'json',
    element: 'headline',
    file: json({ headline: 'Talks open', title: 'talks' }),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'json',
    element: 'title, without a headline',
    file: json({ title: 'Talks open' }),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'json',
    element: 'byline, author, author/name',
    file: json({ author: { name: 'Ann Lee' } }),
    field: ['byline', 'Ann Lee'],
  },
  { format: 'json', element: 'dateline', file: json({ dateline: 'SKARNE' }), field: ['dateline', 'SKARNE'] },
  { format: 'json', element: 'slug, slugline', file: json({ slug: 'skarne-talks' }), field: ['slug', 'skarne-talks'] },
  {
    format: 'json',
    element: 'ednote, editors_note',
    file: json({ ednote: 'Adds quote.' }),
    field: ['editors-note', 'Adds quote.'],
  },
  {
    format: 'json',
    element: 'summary, abstract, standfirst, where it says something new',
    file: json({ summary: 'Crews wait.' }),
    field: ['body', 'Crews wait.'],
  },
  {
    format: 'json',
    element: 'caption, captions, images[]/caption',
    file: json({ images: [{ caption: 'The harbor.' }] }),
    field: ['caption', 'The harbor.'],
  },
  {
    format: 'json',
    element: 'credit, images[]/credit',
    file: json({ images: [{ credit: 'LNA' }] }),
    field: ['credit', 'LNA'],
  },
  {
    format: 'json',
    element: 'related, related[]/headline',
    file: json({ related: [{ headline: 'Crews wait' }] }),
    field: ['related', 'Crews wait'],
  },
  {
    format: 'json',
    element: 'items[], articles[], stories[], results[], data/item and other envelopes',
    file: JSON.stringify({ data: { items: [{ text: 'Talks opened.' }] } }, null, 1),
    field: body,
  },

  {
    format: 'text',
    element: 'first line without a stop',
    file: 'Talks open\n\nTalks opened.\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'text',
    element: '"By …" among the first lines',
    file: 'Talks open\n\nBy Ann Lee\n\nTalks opened.\n',
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'text',
    element: 'place, date and agency before a dash',
    file: 'SKARNE, May 9 (LNA) -- Talks opened.\n',
    field: ['dateline', 'SKARNE, May 9 (LNA)'],
  },
  {
    format: 'text',
    element: 'paragraph with position marks and a credit',
    file: 'Talks opened.\n\nEnvoy Berg (L) and Mayor Quill (R) in Skarne. (LNA)\n',
    field: ['caption', 'Envoy Berg (L) and Mayor Quill (R) in Skarne. (LNA)'],
  },
  {
    format: 'text',
    element: '"Related coverage:" and the lines behind it',
    file: 'Talks opened.\n\nRelated coverage:\n\nCrews wait\n',
    field: ['related', 'Crews wait'],
  },
  { format: 'text', element: '(MORE), ENDS, -30-, ___', file: 'Talks opened.\n\n___\n\nENDS\n', field: body },
]
