import { expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'

const chinese = '港口开放，他说。'
const english = 'The talks on the harbor of Skarne opened on Thursday，the government said.'

const html = (lang: string, text: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><body><article><p>${text}</p></article></body></html>`
const nitf = (lang: string, text: string): string =>
  `<?xml version="1.0"?><nitf xml:lang="${lang}"><body><body.content><p>${text}</p></body.content></body></nitf>`
const g2 = (lang: string, text: string): string =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" xml:lang="en"><contentMeta><language tag="${lang}"/></contentMeta><contentSet><inlineXML><html><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`
const newsml1 = (lang: string, text: string): string =>
  `<?xml version="1.0"?><NewsML><NewsItem><NewsComponent><DescriptiveMetadata><Language FormalName="${lang}"/></DescriptiveMetadata><NewsLines><HeadLine>${text}</HeadLine></NewsLines><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

const formats: readonly (readonly [string, (lang: string, text: string) => string])[] = [
  ['markdown', (lang, text) => `---\nlanguage: ${lang}\n---\n${text}\n`],
  ['markdown', (lang, text) => `---\nlang: "${lang}"\n---\n${text}\n`],
  ['html', html],
  ['nitf', nitf],
  ['newsml-g2', g2],
  ['newsml-1', newsml1],
  [
    'rss',
    (lang, text) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><item><dc:language>${lang}</dc:language><description>${text}</description></item></channel></rss>`,
  ],
  [
    'rss',
    (lang, text) =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry xml:lang="${lang}"><id>1</id><content>${text}</content></entry></feed>`,
  ],
  ['xml', (lang, text) => `<?xml version="1.0"?><News xml:lang="${lang}"><body>${text}</body></News>`],
  ['xml', (lang, text) => `<?xml version="1.0"?><News><language>${lang}</language><body>${text}</body></News>`],
  ['csv', (lang, text) => `id,lang,text\n1,${lang},${text}\n`],
  ['jsonl', (language, text) => JSON.stringify({ language, text })],
  ['json', (language, text) => JSON.stringify({ language, text }, null, 1)],
  [
    'ninjs',
    (language, text) =>
      JSON.stringify({ uri: 'urn:lna:1', versioncreated: '2024-05-09T06:00:00Z', language, body_text: text }, null, 1),
  ],
]

const isChecked = (format: string, text: string): boolean => {
  const { stories, notes } = lint(text, { format })
  expect(stories).toHaveLength(1)
  return notes.length === 0
}

test.each(formats)('%s says what language a story is in', (format, file) => {
  expect(
    ['zh', 'zh-CN', 'zh_Hans', 'en', 'xx-unknown-', ''].map(lang => isChecked(format, file(lang, chinese))),
  ).toEqual([false, false, false, true, true, true])
})

test('English copy under its source’s label is checked', () => {
  expect(isChecked('html', html('zh', english))).toBe(true)
  expect(isChecked('html', html('de', english))).toBe(true)
  expect(isChecked('html', html('zh', 'Ferries stop'))).toBe(true)
  expect(isChecked('html', html('de', 'Verhandlungen im Hafen eröffnet.'))).toBe(false)
})
