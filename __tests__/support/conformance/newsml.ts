import { body, type ConformanceRow } from './row.js'

const g2 = (
  meta: string,
  content = '<inlineXML contenttype="application/xhtml+xml"><html><body><p>Talks opened.</p></body></html></inlineXML>',
  itemMeta = '<itemClass qcode="ninat:text"/>',
): string =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><itemMeta>${itemMeta}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`

const newsml1 = (lines: string, content = '<p>Talks opened.</p>', role = ''): string =>
  `<?xml version="1.0"?><NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>n1</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines>${lines}</NewsLines><NewsComponent>${role}<ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`

export const newsmlRows: readonly ConformanceRow[] = [
  {
    format: 'newsml-g2',
    element: 'ul with the class “slugline” in the content',
    file: '<newsItem guid="a"><contentSet><inlineXML><html><body><ul class="slugline"><li>harbor</li></ul><p>Talks opened.</p></body></html></inlineXML></contentSet></newsItem>',
    field: ['slug', 'harbor'],
  },
  {
    format: 'newsml-g2',
    element: 'description that is data, or repeats slugline and headline',
    file: '<newsItem guid="a"><contentMeta><description>{"a": ["b"]}</description></contentMeta><contentSet><inlineXML><html><body><p>Talks opened.</p></body></html></inlineXML></contentSet></newsItem>',
    field: null,
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
    format: 'newsml-1',
    element: 'NewsLines/SubHeadLine that is a sentence: a standfirst',
    file: newsml1('<HeadLine>Talks</HeadLine><SubHeadLine>They may last a week.</SubHeadLine>'),
    field: ['body', 'They may last a week.'],
  },
  {
    format: 'newsml-1',
    element: 'NewsLines/SubHeadLine, other',
    file: newsml1('<HeadLine>Talks</HeadLine><SubHeadLine>Quota is open</SubHeadLine>'),
    field: ['headline', 'Quota is open'],
  },
  {
    format: 'newsml-1',
    element: 'component in the role Teaser or Summary that repeats the lead',
    file: newsml1(
      '<HeadLine>Talks</HeadLine>',
      '<p>Talks opened.</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Teaser"/><ContentItem><DataContent><p>Talks opened.</p>',
    ),
    field: body,
  },
  {
    format: 'newsml-1',
    element: 'style sheets in the content',
    file: newsml1('<HeadLine>Talks</HeadLine>', '<style>p { margin: 0 }</style><p>Talks opened.</p>'),
    field: body,
  },
]
