import { describe, expect, test } from '@jest/globals'
import type { TextRequest, HouseSettings } from '../../../src/page/messages.js'
import { PageChecker } from '../../../src/page/worker/checker.js'
import { loadTagger } from '../../../src/run/load-tagger.js'
import { loadTranslation } from '../../../src/run/load-translation.js'
import { textRequest } from '../../support/text-request.js'

const tools = { tagger: loadTagger(), detector: () => null, translation: loadTranslation(undefined) }
let now = 0
const makeChecker = (house: HouseSettings | null = null): PageChecker => new PageChecker(tools, house, () => now)

const request = (text: string, parts: Partial<TextRequest> = {}): TextRequest => textRequest({ text, ...parts })

const story = 'Rain falls\n\nORDEN, May 2 (LNA) -- They met at the the ceremony on Monday.\n'

describe('a text', () => {
  test('is checked, with its fields and marks in their places', () => {
    const { format, counts, repairable, marks, fields, stories, isMarkedUp } = makeChecker().check(request(story))
    expect({ format, counts, repairable, isMarkedUp }).toEqual({
      format: 'text',
      counts: { error: 1, warning: 0, info: 0 },
      repairable: 1,
      isMarkedUp: false,
    })
    const at = story.indexOf('the ceremony')
    expect([...marks]).toEqual([at, at + 3, 0, 0, 1])
    expect(fields.map(({ role, start, end }) => [role, story.slice(start, end)])).toEqual([
      ['headline', 'Rain falls'],
      ['dateline', 'ORDEN, May 2 (LNA)'],
      ['body', 'They met at the the ceremony on Monday.'],
    ])
    expect(stories).toEqual([
      expect.objectContaining({ title: 'Rain falls', start: 0, level: 'suspect', translated: null, isLeftOut: false }),
    ])
  })

  test('in a format that a reader has named is read in it', () => {
    const feed = '{"text": "Rain fell."}\n{"text": "Snow fell."}\n'
    const { stories, isMarkedUp, fields } = makeChecker().check(request(feed, { format: 'jsonl' }))
    expect([stories.map(({ title }) => title), isMarkedUp, fields]).toEqual([['Rain fell.', 'Snow fell.'], true, []])
    expect(makeChecker().check(request(feed, { format: 'markdown' })).format).toBe('markdown')
  })

  test('is compared with its source', () => {
    const source = '市长星期一说，该市将为大桥投入5.2亿元。'
    const text = 'The city will spend 52 million yuan on the bridge, the mayor said on Monday.'
    const checker = makeChecker()
    expect(checker.check(request(text, { source })).stories[0]?.againstSource).toBe(1)
    const [issue] = checker.showStory({ id: 1, story: 0, most: 9 })?.issues ?? []
    expect(source.slice(issue?.source?.place?.start, issue?.source?.place?.end)).toBe('5.2亿')
  })
})

describe('a story of the last text', () => {
  test('comes with the result: the worst one, or the one that is looked at', () => {
    const feed = '{"text": "Rain fell."}\n{"text": "They met at the the ceremony."}\n'
    const shownFor = (number: number | null): number | undefined =>
      makeChecker().check(request(feed, { format: 'jsonl', story: number })).shown?.story
    expect([shownFor(null), shownFor(0), shownFor(1), shownFor(7)]).toEqual([1, 0, 1, 1])
    expect(makeChecker().check(request('')).shown).toBeNull()
  })

  test('is shown as read, with its issues and their reasons', () => {
    const checker = makeChecker()
    checker.check(request(story))
    const shown = checker.showStory({ id: 1, story: 0, most: 9 })
    expect(shown?.paragraphs.map(({ role }) => role)).toEqual(['headline', 'dateline', 'body'])
    expect(shown?.paragraphs.at(-1)?.html).toContain('data-issue="s1n1"')
    expect(shown?.issues).toEqual([
      expect.objectContaining({ number: 1, ruleId: 'repeated-word', summary: 'The same word twice in a row' }),
    ])
    expect(checker.showStory({ id: 1, story: 0, most: 0 })?.more).toBe(1)
  })

  test('and its repairs are those of the newest text only', () => {
    const checker = makeChecker()
    checker.check(request(story))
    expect(checker.repair(1)).toEqual({
      ...{ kind: 'repaired', id: 1, count: 1 },
      text: story.replace('the the', 'the'),
    })
    expect([checker.repair(2), checker.showStory({ id: 2, story: 0, most: 9 })]).toEqual([null, null])
  })

  test('is repaired in one pass where a check takes long', () => {
    const checker = new PageChecker(tools, null, () => (now += 2000))
    checker.check(request(story))
    expect(checker.repair(1)?.count).toBe(1)
  })
})

test('the settings of a desk hold in place of a preset', () => {
  const house: HouseSettings = {
    ...{ name: 'desk.yaml', levels: { 'repeated-word': 'off' }, options: {}, fields: {}, suppressions: {} },
    lexicon: { agencies: [], names: [], allow: [] },
    deskRules: [
      {
        id: 'no-met',
        pattern: 'm[e]t',
        message: 'Write “gathered”.',
        severity: 'info',
        examples: { bad: [], good: [] },
      },
    ],
    obeysComments: false,
  }
  const checker = makeChecker(house)
  expect(checker.check(request(story)).counts).toEqual({ error: 0, warning: 0, info: 1 })
  expect(checker.showStory({ id: 1, story: 0, most: 9 })?.issues[0]?.why).toBe(
    'Your desk declares this rule in desk.yaml.',
  )
})

test('an issue that a reader has found right is not shown and does not count', () => {
  const checker = makeChecker()
  checker.check(request(story))
  const shown = checker.showStory({ id: 1, story: 0, most: 9 })
  const ignored = [{ story: shown?.name ?? '', fingerprint: shown?.issues[0]?.fingerprint ?? '' }]
  const { counts, stories } = checker.check(request(story, { ignored }))
  expect([counts.error, stories[0]?.level]).toEqual([0, 'clean'])
})

test('a preset changes what is found', () => {
  const said = 'He called it a “success”, the mayor said on Monday.'
  const found = (preset: string): number => makeChecker().check(request(said, { preset })).counts.warning
  expect([found('recommended'), found('ap')]).toEqual([0, 1])
})
