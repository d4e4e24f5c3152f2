import type { ConformanceRow } from './row.js'

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

export const ninjsRows: readonly ConformanceRow[] = [
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
]
