import { expect, test } from '@jest/globals'
import { detectFormat, findFormat, formats } from '../../src/formats/index.js'

test('a format is found by its name', () => {
  expect(findFormat('nitf')?.extensions).toEqual(['.nitf', '.xml'])
  expect([findFormat('NITF'), findFormat('morse'), findFormat('')]).toEqual([undefined, undefined, undefined])
})

test.each([
  // An extension that fits the beginning decides.
  ['a.xml', '<?xml version="1.0"?>\n<nitf>', 'nitf'],
  ['a.xml', '<rss version="2.0">', 'rss'],
  ['a.xml', '<feed xmlns="http://www.w3.org/2005/Atom">', 'rss'],
  ['a.xml', '<NewsML>', 'newsml-1'],
  ['a.xml', '<newsItem>', 'newsml-g2'],
  ['a.xml', '<?xml version="1.0"?>\n<article>', 'xml'],
  ['a.json', '{"uri": "x", "versioncreated": "2026"}', 'ninjs'],
  ['a.json', '{"uri": "x", "versionCreated": "2026"}', 'ninjs'],
  ['a.json', '{"uri": "x", "$standard": {}}', 'ninjs'],
  ['a.json', '{"uri": "x", "body_text": "One."}', 'ninjs'],
  ['a.json', '{"uri": "x", "text": "One."}', 'json'],
  ['a.json', '{"versioncreated": "2026"}', 'json'],
  ['A.NEWSML', '<newsItem>', 'newsml-g2'],
  // One line of JSON is a feed of lines, unless its name says that it is a document.
  ['stdin', '[\n {"text": "One."}]', 'json'],
  ['feed.json', '{"text": "One."}\n', 'json'],
  ['feed.json', '{"items": [\n{"text": "One."},\n', 'json'],
  ['feed.json', '{"text": "One."}\n{"text": "Two."}\n', 'jsonl'],
  ['feed.jsonl', '{"text": "One."}', 'jsonl'],
  ['feed.jsonl', `{"text": "${'One. '.repeat(1000)}`.slice(0, 4096), 'jsonl'],
  ['stdin', '{"text": "One."}\n{"text": "Two."}\n', 'jsonl'],
  ['stdin', '{\n  "text": "One."\n}\n', 'json'],
  ['stdin', '[The mayor said so.]', 'text'],
  ['stdin', '{The mayor said so.}', 'text'],
  // Then the beginning alone.
  ['a.txt', '\u0001w1234', 'iptc7901'],
  ['a.txt', '\u0016\u0016\u0001', 'anpa'],
  ['a.txt', 'lna00412 3 i 220    lna 0764\r\n', 'iptc7901'],
  ['a.txt', 'ZCZC AAP\r\n', 'zczc'],
  ['a.txt', '<!doctype html>', 'html'],
  ['stdin', '<html lang="en">', 'html'],
  ['stdin', 'msgid "a"\nmsgstr "b"\n', 'po'],
  ['stdin', '<xliff version="1.2">', 'xliff'],
  ['stdin', '<tmx version="1.4">', 'tmx'],
  ['stdin', '<w:document>', 'docx'],
  // Then the extension alone: the last format that has it.
  ['a.csv', 'id,text\n', 'csv'],
  ['a.md', '# Talks\n', 'markdown'],
  ['a.xml', 'They met.', 'xml'],
  ['a.json', '', 'json'],
  // Plain text takes the rest, and what has a wire's ending without its marks.
  ['a.tst', 'They met.', 'text'],
  ['a.iptc', 'They met.', 'text'],
  ['a.tst', 'A \u0001 message that lost its first mark', 'anpa'],
  ['a.txt', 'They met.', 'text'],
  ['a.log', 'They met.', 'text'],
  ['stdin', '', 'text'],
])('%s that begins with “%s” is %s', (name, head, format) => {
  expect(detectFormat(name, head).name).toBe(format)
})

test('each name is in the list once', () => {
  const names = formats.map(({ name }) => name)
  expect([...new Set(names)]).toEqual(names)
})
