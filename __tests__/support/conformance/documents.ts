import { body, type ConformanceRow } from './row.js'

const html = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

/** The text of a Word document. */
const docx = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`

const run = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const documentsRows: readonly ConformanceRow[] = [
  {
    format: 'html',
    element: 'articleBody of JSON-LD, where the page itself has no prose',
    file: '<!doctype html><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks", "articleBody": "Talks opened."}</script><div id="root"></div>',
    field: body,
  },
  {
    format: 'odt',
    element: 'text:h',
    file: '<office:document-content><office:body><office:text><text:h>Talks</text:h><text:p>Talks opened.</text:p></office:text></office:body></office:document-content>',
    field: ['headline', 'Talks'],
  },
  {
    format: 'odt',
    element: 'text:p',
    file: '<office:document-content><office:body><office:text><text:p>Talks <text:span>opened</text:span>.<text:note>x</text:note></text:p></office:text></office:body></office:document-content>',
    field: body,
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
    element: 'heading that begins with “Q:”',
    file: html('<article><p>Talks opened.</p><h3>Q: When?</h3></article>'),
    field: ['body', 'Talks opened.\n\nQ: When?'],
  },
  {
    format: 'html',
    element: 'notice on cookies, offer to subscribe, line of tags',
    file: html(
      '<article><p>We use cookies on this site.</p><p>Talks opened.</p><p>Sign up for our newsletter.</p><p>Tags: talks, Skarne</p></article>',
    ),
    field: null,
  },
  {
    format: 'text',
    element: 'menu and buttons of a page before and after the copy',
    file: 'Skip to content\n\nHome | News | Sport\n\nTalks opened.\n\nShare this article\n',
    field: null,
  },
  {
    format: 'html',
    element: 'rows of a table that is the story: more text than the paragraphs',
    file: html(
      '<article><h1>Standings</h1><table><tr><td>1</td><td>Kesh</td></tr><tr><td>2</td><td>Orden</td></tr><tr><td>3</td><td>Lade</td></tr></table></article>',
    ),
    field: ['body', '1 Kesh\n\n2 Orden\n\n3 Lade'],
  },
  {
    format: 'text',
    element: 'AP’s slug with a version and a length',
    file: 'BC-Kesh-Talks,5th Ld-Writethru,200\nEds: UPDATES.\nTalks open\nBy ANN LEE\nAssociated Press\n\nTalks opened.\n',
    field: ['slug', 'BC-Kesh-Talks,5th Ld-Writethru,200'],
  },
  {
    format: 'text',
    element: 'an agency alone below a byline',
    file: 'Talks open\nBy Ann Lee\nThe Canadian Press\n\nTalks opened.\n',
    field: ['credit', 'The Canadian Press'],
  },
  {
    format: 'text',
    element: 'place, date and agency between dashes, after slashes, before a stop',
    file: 'Talks open\n\nKesh – 14 May – KUNA -- Talks opened.\n',
    field: ['dateline', 'Kesh – 14 May – KUNA'],
  },
  {
    format: 'text',
    element: '“EMBARGO: …”, “Not to be published before …” above the copy',
    file: 'EMBARGO: Sunday 5 May, 22:30\n\nTalks opened.\n',
    field: ['editors-note', 'EMBARGO: Sunday 5 May, 22:30'],
  },
  {
    format: 'text',
    element: '“(Place=Agency) Reporter Name =”',
    file: '(Skarne=Orden News) Reporter Ann Lee = Talks opened.\n',
    field: ['dateline', '(Skarne=Orden News) Reporter Ann Lee ='],
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
