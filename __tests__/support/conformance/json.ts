import { body, type ConformanceRow } from './row.js'

/** On lines of its own: JSON that is all one line may be a feed of lines. */
const json = (parts: object): string => JSON.stringify({ ...parts, text: 'Talks opened.' }, null, 1)

export const jsonRows: readonly ConformanceRow[] = [
  {
    format: 'json',
    element: 'title.rendered, content.rendered (WordPress)',
    file: '[{"title": {"rendered": "Talks &#8211; open"}, "content": {"rendered": "<p>Talks opened.</p>"}}]',
    field: ['headline', 'Talks – open'],
  },
  {
    format: 'json',
    element: 'article_html (dpa digital wires)',
    file: '{\n"urn": "a", "headline": "Talks open", "article_html": "<section><p>Talks opened.</p></section>"}',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'json',
    element: 'articleBody in @graph (JSON-LD)',
    file: '{\n"@graph": [{"@type": "NewsArticle", "headline": "Talks open", "articleBody": "Talks opened."}]}',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'json',
    element: 'fields.headline, fields.body (Guardian)',
    file: '{\n"response": {"results": [{"id": "a", "webTitle": "Talks", "fields": {"headline": "Talks open", "body": "<p>Talks opened.</p>"}}]}}',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'json',
    element: 'headline.main with an abstract (New York Times)',
    file: '{\n"response": {"docs": [{"web_url": "u", "headline": {"main": "Talks open at last"}, "abstract": "Talks opened."}]}}',
    field: ['headline', 'Talks open at last'],
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
    format: 'json',
    element: 'content_elements[]/content (Arc), blocks[]/data/text (Editor.js), blocks/body[]/bodyHtml (Guardian)',
    file: '{\n"headlines": {"basic": "Talks"}, "content_elements": [{"type": "text", "content": "Talks opened."}, {"type": "image", "caption": "x"}]}',
    field: body,
  },
  {
    format: 'json',
    element: 'headlines.basic (Arc)',
    file: '{\n"headlines": {"basic": "Talks"}, "content_elements": [{"type": "text", "content": "Talks opened."}]}',
    field: ['headline', 'Talks'],
  },
  {
    format: 'json',
    element: 'multimedia[]/caption (New York Times)',
    file: '{\n"title": "Talks", "text": "Talks opened.", "multimedia": [{"caption": "Boats lie there."}, {"caption": "Boats lie there."}]}',
    field: ['caption', 'Boats lie there.'],
  },
  {
    format: 'json',
    element: 'primary_author/name (Ghost), credits/by[]/name (Arc)',
    file: '{\n"title": "Talks", "html": "<p>Talks opened.</p>", "primary_author": {"name": "Ann Lee"}}',
    field: ['byline', 'Ann Lee'],
  },
]
