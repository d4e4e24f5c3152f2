import { describe, expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import type { Directive } from '../../../src/linter/suppressions/directives.js'
import { PartDirectives } from '../../../src/linter/suppressions/part-directives.js'
import type { Story } from '../../../src/story/story.js'
import { damaged } from '../../support/suppressions.js'

const story = (text: string, start: number): Story => ({
  id: 's',
  version: null,
  format: 'text',
  fields: [
    {
      role: 'body',
      text,
      path: null,
      origin: {
        locate: (from, to) => ({ start: start + from, end: start + to, exact: true, isJoined: false, isCode: false }),
      },
    },
  ],
})
const directive = (start: number, end = start + 1, kind: Directive['kind'] = 'disable'): Directive => ({
  kind,
  name: 'wirelint-disable',
  rules: null,
  reason: null,
  start,
  end,
})

describe('directives are dealt out', () => {
  test('to the story that they are in or before, and after the last one to that', () => {
    const [before, inside, between, after] = [directive(1), directive(12), directive(25), directive(90)]
    const deal = new PartDirectives([before, inside, between, after])
    expect(deal.deal({ story: story('One.'.repeat(4), 5), item: null }, false)).toEqual([before, inside])
    expect(deal.deal({ story: story('Two.', 30), item: null }, true)).toEqual([between, after])
  })

  test('to the story of an item up to the item’s end', () => {
    const inItem = directive(18)
    const deal = new PartDirectives([inItem, directive(21)])
    expect(deal.deal({ story: story('One.', 5), item: { start: 0, end: 20 } }, false)).toEqual([inItem])
  })

  test('to no story if they are in an item without one', () => {
    const deal = new PartDirectives([directive(2), directive(8), directive(12)])
    deal.endItem({ start: 5, end: 10 }, false)
    expect(deal.deal({ story: story('One.', 20), item: null }, true).map(({ start }) => start)).toEqual([2, 12])
  })

  test('as ever if the item has a story', () => {
    const deal = new PartDirectives([directive(2), directive(8)])
    deal.endItem({ start: 5, end: 10 }, true)
    expect(deal.deal({ story: story('One.', 20), item: null }, true)).toHaveLength(2)
  })

  test('without words of the copy, but with misspelt lines in it', () => {
    const text = 'See wirelint-disable and wirelint-disabel.'
    const [copy, misspelt] = [directive(4, 20), directive(25, 41, 'unknown')]
    expect(new PartDirectives([copy, misspelt]).deal({ story: story(text, 0), item: null }, true)).toEqual([misspelt])
  })

  test('to no story if there are none', () => {
    expect(new PartDirectives([]).deal({ story: story('One.', 0), item: null }, true)).toEqual([])
  })
})

describe('a directive in an item is for that item’s story alone', () => {
  const rss = (first: string): string =>
    `<rss><channel>${first}<item><title>Two</title><description>${damaged}</description></item></channel></rss>`
  const xliff = (first: string): string =>
    `<xliff version="1.2"><file><body>${first}<trans-unit id="2"><source>x</source><target>${damaged}</target></trans-unit></body></file></xliff>`
  const message = (text: string): string =>
    `\u0001lna0042 4 i 211 LNA 061\r\n\r\nharbor/\r\n\u0002Talks open =\r\n\r\n${text}\u0003091200 GMT May 24\r\n\u0004`
  const [next, unused] = ['split-sentence', 'unused-suppression']
  test.each([
    ['without words', 'rss', rss('<item><guid>g1</guid><!-- wirelint-disable --></item>'), [next]],
    [
      'that cannot be read',
      'rss',
      rss('<item><title>One</title><description><b><!-- wirelint-disable --></description></item>'),
      [next],
    ],
    [
      'after its copy',
      'rss',
      rss('<item><title>One</title><description>Rain fell.</description><!-- wirelint-disable --></item>'),
      [unused, next],
    ],
    ['between two', 'rss', rss('<item><guid>g1</guid></item><!-- wirelint-disable -->'), []],
    [
      'that is not translated',
      'xliff',
      xliff('<trans-unit id="1"><!-- wirelint-disable --><source>x</source></trans-unit>'),
      [next],
    ],
    [
      'on a line that is no JSON',
      'jsonl',
      `{"text": "wirelint-disable\\n\\nRain fell."\n{"text": "${damaged}"}\n`,
      [next],
    ],
    [
      'on a line without copy',
      'jsonl',
      `{"note": "wirelint-disable\\n\\nRain fell."}\n{"text": "${damaged}"}\n`,
      [next],
    ],
    ['in a list', 'json', `[{"note": "wirelint-disable\\n\\nRain fell."}, {"text": "${damaged}"}]`, [next]],
    ['in a row that cannot be read', 'csv', `id,text\n1,"wirelint-disable\nRain fell.",more\n2,"${damaged}"\n`, [next]],
    [
      'in an entry that is not done',
      'po',
      `msgid "w"\nmsgstr "All is well."\n\n# wirelint-disable\n#, fuzzy\nmsgid "x"\nmsgstr "Rain fell."\n\nmsgid "y"\nmsgstr "${damaged}"\n`,
      [next],
    ],
    [
      'above the header of a catalogue',
      'po',
      `# wirelint-disable\nmsgid ""\nmsgstr ""\n\nmsgid "y"\nmsgstr "${damaged}"\n`,
      [],
    ],
    [
      'at the end of a message',
      'iptc7901',
      `${message('   Rain fell.\r\n\r\nwirelint-disable\r\n')}${message(`   ${damaged}\r\n`)}`,
      [unused, next],
    ],
    [
      'in XML of no standard',
      'xml',
      `<?xml version="1.0"?><list><story><body>Rain fell.</body><!-- wirelint-disable --></story><story><body>${damaged}</body></story></list>`,
      [unused, next],
    ],
  ])('%s: %s', (_, format, text, found) => {
    const { stories } = lint(text, { format, file: 'story' })
    expect(stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).toEqual(found)
  })
})
