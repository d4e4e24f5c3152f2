import { body, type ConformanceRow } from './row.js'

const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item>${item}</item></channel></rss>`

const atom = (entry: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><entry>${entry}</entry></feed>`

export const feedsRows: readonly ConformanceRow[] = [
  {
    format: 'rss',
    element: 'content of Atom 0.3 in base64',
    file: atom('<content type="text/html" mode="base64">PHA+VGFsa3Mgb3BlbmVkLjwvcD4=</content>'),
    field: body,
  },
  {
    format: 'rss',
    element: 'a CDATA section that was escaped',
    file: rss('<description>&lt;![CDATA[&lt;p&gt;Talks opened.&lt;/p&gt;]]&gt;</description>'),
    field: body,
  },
  {
    format: 'rss',
    element: 'lines of WordPress’s export',
    file: `<rss xmlns:wp="w"><channel><item><content:encoded><![CDATA[Talks <b>opened</b>.\n\nThey go on.\n<h3>Next</h3>]]></content:encoded><wp:post_id>1</wp:post_id></item></channel></rss>`,
    field: ['body', 'Talks opened.\n\nThey go on.'],
  },
  {
    format: 'rss',
    element: 'elements under any prefix of their namespace',
    file: `<rss xmlns:k="http://purl.org/rss/1.0/modules/content/"><channel><item><k:encoded>Talks opened.</k:encoded></item></channel></rss>`,
    field: ['body', 'Talks opened.'],
  },
  {
    format: 'rss',
    element: '[caption] in WordPress’s export',
    file: `<rss xmlns:wp="w"><channel><item><content:encoded><![CDATA[Talks opened.\n\n[caption id="a"]<img src="a.jpg"/> The hall.[/caption]\n\n[gallery ids="1,2"]]]></content:encoded><wp:post_id>1</wp:post_id></item></channel></rss>`,
    field: ['caption', 'The hall.'],
  },
  {
    format: 'rss',
    element: '“The post … appeared first on …” below a post',
    file: `<rss><channel><item><description>&lt;p&gt;Talks opened.&lt;/p&gt;&lt;p&gt;The post Talks appeared first on The Post.&lt;/p&gt;</description></item></channel></rss>`,
    field: null,
  },
  {
    format: 'sitemap',
    element: 'the same under another prefix of its namespace',
    file: '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>u</loc><n:news><n:title>Talks open</n:title></n:news></url></urlset>',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'sitemap',
    element: 'news:title',
    file: '<urlset><url><loc>u</loc><news:news><news:title>Talks open</news:title></news:news></url></urlset>',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'sitemap',
    element: 'image:caption',
    file: '<urlset><url><loc>u</loc><image:image><image:caption>The hall.</image:caption></image:image></url></urlset>',
    field: ['caption', 'The hall.'],
  },
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
    format: 'rss',
    element: 'root, items and elements under a prefix of Atom',
    file: '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Talks</a:title><a:content>Talks opened.</a:content></a:entry></a:feed>',
    field: body,
  },
  {
    format: 'rss',
    element: 'title of Atom 0.3 in base64',
    file: '<feed version="0.3"><entry><title mode="base64">VGFsa3Mgb3Blbg==</title><content>Talks opened.</content></entry></feed>',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'rss',
    element: 'HTML that was escaped twice',
    file: '<rss><channel><item><title>Talks</title><description>&amp;lt;p&amp;gt;Talks opened.&amp;lt;/p&amp;gt;</description></item></channel></rss>',
    field: body,
  },
  {
    format: 'rss',
    element: 'yandex:full-text, turbo:content',
    file: '<rss xmlns:yandex="http://news.yandex.ru"><channel><item><title>Talks</title><yandex:full-text>Talks opened.</yandex:full-text></item></channel></rss>',
    field: body,
  },
]
