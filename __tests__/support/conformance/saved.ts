import { body, type ConformanceRow } from './row.js'

const html = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

/** The text of a Word document. */
const docx = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`

/** Pages as builders of sites make them, and what people copy and save. */
export const savedRows: readonly ConformanceRow[] = [
  {
    format: 'html',
    element: 'an element named as furniture that holds the story',
    file: html(
      '<h1>Talks</h1><div class="share-story comments-open"><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div>',
    ),
    field: ['body', 'Talks on the quota for herring opened in the port of Skarne on Monday.'],
  },
  {
    format: 'html',
    element: 'several parts in [itemprop="articleBody"]',
    file: html(
      '<div><div itemprop="articleBody"><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div><div class="ad">x</div><div itemprop="articleBody"><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div></div>',
    ),
    field: [
      'body',
      'Talks on the quota for herring opened in the port of Skarne on Monday.\n\nTalks on the quota for herring opened in the port of Skarne on Monday.',
    ],
  },
  {
    format: 'html',
    element: 'an empty [itemprop="articleBody"] beside the text',
    file: html(
      '<div itemprop="articleBody"></div><div><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div>',
    ),
    field: ['body', 'Talks on the quota for herring opened in the port of Skarne on Monday.'],
  },
  {
    format: 'html',
    element: 'a page inside a form',
    file: html(
      '<form><input><div><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div></form>',
    ),
    field: ['body', 'Talks on the quota for herring opened in the port of Skarne on Monday.'],
  },
  {
    format: 'html',
    element: 'article with a linked heading beside the story',
    file: html(
      '<article><h3><a href="/x">Crews wait</a></h3><p>Crews have waited for the quota in the port since the spring.</p></article><article><h3><a href="/y">Port shuts</a></h3><p>The port was shut on Sunday as the storm came near the coast.</p></article><div><h1>Talks open</h1><p>Talks on the quota for herring opened in the port of Skarne on Monday.</p></div>',
      '<title>Talks open</title>',
    ),
    field: ['body', 'Talks on the quota for herring opened in the port of Skarne on Monday.'],
  },
  {
    format: 'html',
    element: 'h1 that shares no word with og:title',
    file: html(
      '<h1>Skarne Post</h1><article><h2>Harbor talks open</h2><p>Talks opened.</p></article>',
      '<meta property="og:title" content="Harbor talks open">',
    ),
    field: ['headline', 'Harbor talks open'],
  },
  {
    format: 'html',
    element: 'meta[name="twitter:title"], without a heading that fits',
    file: html(
      '<h1>Skarne Post</h1><article><p>Talks opened.</p></article>',
      '<meta name="twitter:title" content="Harbor talks open">',
    ),
    field: ['headline', 'Harbor talks open'],
  },
  {
    format: 'html',
    element: 'share and edition lines, e-mail, time stamps, “Filed under”, menus of languages',
    file: html(
      '<article><p>Share this article</p><p>Edition: World</p><p>ann@skarne.example</p><p>Published: 12 Jan 2024, 08:15</p><p>English | Français</p><p>Talks opened.</p><p>Filed under: talks, Skarne</p></article>',
    ),
    field: body,
  },
  {
    format: 'html',
    element: 'class “caption”, “legend”, “img-desc”',
    file: html(
      '<article><p>Talks opened.</p><div><img><div class="img-desc">Boats lie in the port</div></div></article>',
    ),
    field: ['caption', 'Boats lie in the port'],
  },
  {
    format: 'html',
    element: 'class “credit”, “img-copyright”; small or cite at the end of a caption',
    file: html(
      '<article><p>Talks opened.</p><figure><figcaption>Boats lie in the port. <small>Photo: Ann Lee</small></figcaption></figure></article>',
    ),
    field: ['credit', 'Photo: Ann Lee'],
  },
  {
    format: 'html',
    element: 'number of a footnote, and the footnotes',
    file: html(
      '<article><p>Talks opened.<sup><a href="#fn1">[1]</a></sup></p><ol class="footnotes"><li>See the minutes.</li></ol></article>',
    ),
    field: body,
  },
  {
    format: 'html',
    element: 'a that is a line of its own between br',
    file: html(
      '<article><p>Talks opened.</p><p><a href="/x">Crews wait</a><br><a href="/y">Port shuts</a></p></article>',
    ),
    field: ['related', 'Port shuts'],
  },
  {
    format: 'html',
    element: 'pre and code',
    file: html('<article><p>Talks opened.</p><pre><code>let a = 1;\nrun(a);</code></pre></article>'),
    field: body,
  },
  {
    format: 'text',
    element: 'a section or links below the first button of a page',
    file: 'Skip to content\n\nTalks opened in Skarne on Monday.\n\nShare this article\n\nMore from Skarne Post\n\nCrews wait\n',
    field: ['body', 'Talks opened in Skarne on Monday.'],
  },
  {
    format: 'text',
    element: 'slug with a length, in any case: “Skarne-Talks,250”',
    file: 'Skarne-Talks,250\n\nTalks open\n\nTalks opened.\n',
    field: ['slug', 'Skarne-Talks,250'],
  },
  {
    format: 'text',
    element: 'Subject of a mail',
    file: 'From: desk@skarne.example\nTo: wire@skarne.example\nSubject: Talks open\n\nTalks opened.\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'text',
    element: 'other lines of a mail’s head',
    file: 'From: desk@skarne.example\nTo: wire@skarne.example\nSubject: Talks open\n\nTalks opened.\n',
    field: body,
  },
  {
    format: 'text',
    element: '“AUTOMATED TRANSLATION FROM …”, “*** TRANSLATED ***”, “[+1203 chars]”: evidence, and copy',
    file: 'Talks open\n\nTalks opened.\n\n*** TRANSLATED ***\n',
    field: ['body', 'Talks opened.\n\n*** TRANSLATED ***'],
  },
  {
    format: 'text',
    element: '“KILL: …”, “CORRECTED-…” in the headline: status, and headline',
    file: 'KILL: Talks open\n\nTalks opened.\n',
    field: ['headline', 'KILL: Talks open'],
  },
  {
    format: 'docx',
    element: 'cells of a table without a sentence',
    file: docx(
      '<w:p><w:r><w:t>Talks opened.</w:t></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Kesh</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ),
    field: body,
  },
  {
    format: 'markdown',
    element: 'line break in HTML: “<br>”',
    file: 'Talks opened.<br>Crews waited.\n',
    field: ['body', 'Talks opened.\n\nCrews waited.'],
  },
  {
    format: 'markdown',
    element: 'table',
    file: 'Talks opened.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    field: body,
  },
  {
    format: 'markdown',
    element: 'number of a footnote, and the footnote',
    file: 'Talks opened.[^1]\n\n[^1]: See the minutes.\n',
    field: body,
  },
  {
    format: 'markdown',
    element: 'title = in front matter of TOML',
    file: '+++\ntitle = "Talks"\n+++\n\nTalks opened.\n',
    field: ['headline', 'Talks'],
  },
  {
    format: 'text',
    element: 'a time above the dateline',
    file: 'Talks open\n\n1:10 p.m.\n\nSKARNE (LNA) - Talks opened there on Monday morning.\n',
    field: ['dateline', 'SKARNE (LNA)'],
  },
  {
    format: 'text',
    element: 'the name of a section above the headline',
    file: 'POLITICS\n\nTalks open in Skarne port\n\nSKARNE (LNA) - Talks opened there on Monday morning.\n',
    field: ['headline', 'Talks open in Skarne port'],
  },
  {
    format: 'html',
    element: 'span.byline beside a time',
    file: html(
      '<article><div><span class="byline">By Ann Lee</span> <time>May 9</time></div><p>Talks opened.</p></article>',
    ),
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'html',
    element: 'h1 that is the name of the site, where another heading is the page’s title',
    file: html(
      '<h1>Skarne Post</h1><article><h2>Harbor talks open</h2><p>Talks opened.</p></article>',
      '<title>Harbor talks open | Skarne Post</title>',
    ),
    field: ['headline', 'Harbor talks open'],
  },
]
