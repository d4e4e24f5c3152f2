import { body, type ConformanceRow } from './row.js'

const nitf = (head: string, content = '<p>Talks opened.</p>', document = '', end = ''): string =>
  `<?xml version="1.0"?><nitf><head>${document}</head><body><body.head>${head}</body.head><body.content>${content}</body.content>${end}</body></nitf>`

const xml = (parts: string): string => `<?xml version="1.0"?><News>${parts}<body>Talks opened.</body></News>`

export const nitfRows: readonly ConformanceRow[] = [
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
]
