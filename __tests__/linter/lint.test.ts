import { describe, expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'
import { defineRule } from '../../src/rule.js'
import { ruleFor } from '../support/rules.js'

const feed = '{"headline": "A word", "text": "One word here.\\n\\nThe \\u201cword\\u201d again."}\n'

const found = (text: string, ...rules: readonly ReturnType<typeof ruleFor>[]) =>
  lint(text, { format: 'jsonl', file: 'feed.jsonl', config: { rules } }).stories.flatMap(
    ({ diagnostics }) => diagnostics,
  )

describe('the linter', () => {
  test('shows a rule only the fields of its roles', () => {
    expect(found(feed, ruleFor('word')).map(({ field, path }) => [field, path])).toEqual([
      ['body', '/text'],
      ['body', '/text'],
    ])
    expect(found(feed, ruleFor('word', { roles: ['headline'] })).map(({ field }) => field)).toEqual(['headline'])
  })

  test('gives a diagnostic the other places that its finding is about', () => {
    const copy = 'Mayor Petra Lundgren sang on Monday.\n\nPetra Lundgran left. Petra Lundgren stayed.\n'
    const [report] = lint(copy, { file: 'a.txt' }).stories
    const pair = report?.diagnostics.find(({ ruleId }) => ruleId === 'name-variants')
    expect(pair?.related?.map(({ message, start, end }) => [message, copy.slice(start.offset, end.offset)])).toEqual([
      ['The usual spelling is here.', 'Petra Lundgren'],
    ])
  })

  test('shows a rule nothing else of the story than names that are right', () => {
    const seen: string[] = []
    const rule = ruleFor('', {
      *check(story) {
        seen.push(...Object.keys(story).sort())
      },
    })
    found(feed, rule)
    expect(seen).toEqual(['fields', 'lexicon'])
  })

  test('places a finding in the file, through its escapes', () => {
    const [first, second] = found(feed, ruleFor('word'))
    expect(first).toMatchObject({
      start: { line: 1, column: 37, offset: 36 },
      end: { line: 1, column: 41, offset: 40 },
    })
    expect(feed.slice(second?.start.offset, second?.end.offset)).toBe('word')
    expect(first).toMatchObject({
      file: 'feed.jsonl',
      story: 'feed.jsonl#1',
      mqm: 'Other',
      excerpt: 'One word here.',
      message: '“word” stands here.',
    })
  })

  test('sorts by place, then by rule, and says nothing twice', () => {
    const twice = defineRule({
      ...ruleFor('here', { id: 'z' }),
      *check(story) {
        for (let time = 0; time < 2; time++) yield* ruleFor('here').check(story, {})
      },
    })
    expect(
      found(feed, twice, ruleFor('word'), ruleFor('here', { id: 'a' })).map(
        ({ ruleId, start }) => `${String(start.offset)} ${ruleId}`,
      ),
    ).toEqual(['36 finds-word', '41 a', '41 z', '60 finds-word'])
  })

  test('goes on when a rule throws, and names the rule and the story', () => {
    const broken = ruleFor('word', {
      id: 'broken',
      *check() {
        throw new Error('no tokens')
      },
    })
    const report = lint(feed, { format: 'jsonl', file: 'feed.jsonl', config: { rules: [broken, ruleFor('word')] } })
    expect(report.problems).toEqual([
      {
        kind: 'rule-failed',
        ruleId: 'broken',
        message: 'Rule broken failed on story feed.jsonl#1: no tokens',
        line: null,
        column: null,
      },
    ])
    expect(report.stories[0]?.diagnostics).toHaveLength(2)
  })

  test('weighs a story as MQM does: 5, 1 and 0.1 a 100 words', () => {
    const story = { text: `${'of '.repeat(47)}bad poor faint` }
    const rules = [ruleFor('bad'), ruleFor('poor', { severity: 'warning' }), ruleFor('faint', { severity: 'info' })]
    const [report] = lint(JSON.stringify(story), { format: 'jsonl', config: { rules } }).stories
    expect(report).toMatchObject({ words: 50, score: 12.2 })
  })

  test('lets a finding be weaker than its rule, unless a level is set', () => {
    const rule = ruleFor('word', {}, { severity: 'warning', certainty: 'likely' })
    const severities = (levels: Record<string, 'error' | 'info' | 'off'>) =>
      lint(feed, { format: 'jsonl', config: { rules: [rule], levels } }).stories[0]?.diagnostics.map(
        ({ severity }) => severity,
      )
    expect(severities({})).toEqual(['warning', 'warning'])
    expect(severities({ 'finds-word': 'info' })).toEqual(['info', 'info'])
    expect(severities({ 'finds-word': 'off' })).toEqual([])
  })

  test('offers a repair only where the file has the words as they are', () => {
    const rule = defineRule({
      ...ruleFor('word'),
      *check({ fields }) {
        for (const field of fields)
          for (const mark of ['again', '“word”']) {
            const at = field.text.indexOf(mark)
            const span = field.span(at, at + mark.length)
            yield {
              span,
              message: 'Replace it.',
              suggestions: [{ title: 'Replace', safe: true, edits: [{ span, text: 'x' }] }],
            }
          }
      },
    })
    expect(found(feed, rule).map(({ excerpt, suggestions }) => [excerpt.length > 0, suggestions.length])).toEqual([
      [true, 0],
      [true, 1],
    ])
  })

  test('gives a fault the same fingerprint when lines move, and others to its twins', () => {
    const prints = (text: string) => found(text, ruleFor('word')).map(({ fingerprint }) => fingerprint)
    expect(prints(`\n\n${feed}`)).toEqual(prints(feed))
    const twins = prints(`{"text": "${'a word of it; '.repeat(8)}"}`)
    expect(new Set(twins).size).toBe(8)
  })

  test('refuses a format it does not know', () => {
    expect(() => lint('', { format: 'morse' })).toThrow('Unknown format “morse”.')
  })
})
