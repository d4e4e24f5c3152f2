import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../src/comparison/compare.js'
import type { Comparison } from '../../../src/comparison/comparison.js'
import { json } from '../../../src/comparison/print/json.js'
import { markdown } from '../../../src/comparison/print/markdown.js'
import { pretty } from '../../../src/comparison/print/pretty.js'
import { ruleFor } from '../../support/rules.js'
import { filed } from '../../support/filed.js'

const rules = [ruleFor('bad', { id: 'bad' }), ruleFor('poor', { id: 'poor', severity: 'warning' })]

const compared = (olds: readonly object[], news: readonly object[]): Comparison =>
  compare('a.jsonl', 'b.jsonl', [{ old: filed('a.jsonl', olds, rules), new: filed('b.jsonl', news, rules) }])

/** Two versions of one body. */
const bodies = (old: string, now: string): Comparison => compared([{ text: old }], [{ text: now }])

async function printed(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

/** What is printed of the stories, without the summary. */
const shown = async (comparison: Comparison, width = 80, colour = false): Promise<string> =>
  (await printed(pretty(comparison, { width, colour }))).split('\n\n')[0] ?? ''

describe('pretty', () => {
  test('sets what changed and the faults below it, clipped, in the width of the terminal', async () => {
    const long =
      'The council of the town met late on Monday in the hall by the river and heard the bad report of its auditors about the bridge, which cost more than the mayor had told anybody in the years before the war and for as long as she lived.'
    expect(await shown(bodies(long, long.replace('bad', 'worse').replace('mayor', 'poor mayor')), 60))
      .toBe(`a.jsonl → b.jsonl
  body
    … Monday in the hall by the river and heard the
    [-⟦bad⟧-]{+worse+} report of its auditors about the
    bridge, which cost more than the {+⟦poor⟧+} mayor had
    told anybody in the years before the …
      removed     error  “bad” stands here. bad (mended)
      brought in  warning  “poor” stands here. poor`)
  })

  test.each([
    ['a space that went', 'It was , bad.', 'It was, bad.', 'It was[-␣-], ⟦bad⟧.'],
    [
      'a paragraph that was joined',
      'It was bad.\n\nAnd it went on so all the time.',
      'It was bad. And it went on so all the time.',
      'It was ⟦bad⟧.[-¶-]{+␣+}And it went on so all the time.',
    ],
    ['a fault across what stayed and what came', 'It was ba d.', 'It was bad.', 'It was [-ba d-]{+⟦bad⟧+}.'],
    ['a character that would move the cursor', 'It was bad.', 'It was bad\u0007.', 'It was ⟦bad⟧{+·+}.'],
    ['signs at the words', 'It was bad.', 'It was all bad and poor.', 'It was {+all+} ⟦bad⟧ {+and ⟦poor⟧+}.'],
  ])('%s', async (_, old, now, line) => {
    expect((await shown(bodies(old, now))).split('\n')[2]?.trim()).toBe(line)
  })

  test.each([
    [45, ['      removed     error  “bad” stands here.', '        bad (mended)']],
    [44, ['      removed     error', '        “bad” stands here. bad (mended)']],
    [24, ['      removed     error', '        “bad” stands', '        here. bad', '        (mended)']],
  ])('in %d columns the line of a fault is torn within no word', async (width, lines) => {
    expect((await shown(bodies('It was bad.', 'It was good.'), width)).split('\n').slice(-lines.length)).toEqual(lines)
  })

  test('in colour: struck out, green and underlined, and no signs', async () => {
    const text = await shown(bodies('It was so bad a day.', 'It was so good a day.'), 80, true)
    expect(text).toContain(
      'It was so \u001b[4m\u001b[31m\u001b[9mbad\u001b[29m\u001b[39m\u001b[24m\u001b[32mgood\u001b[39m a day.',
    )
    expect(text).not.toMatch(/\[-|\{\+|⟦/u)
  })

  test('wide characters take two columns', async () => {
    const [, , ...lines] = (await shown(bodies('紧急基金 '.repeat(3).trim(), '紧急基金 '.repeat(12).trim()), 40)).split(
      '\n',
    )
    expect(
      Math.max(
        ...lines
          .filter(line => line.includes('紧'))
          .map(line => line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)),
      ),
    ).toBeLessThanOrEqual(40)
  })

  test('names the place: moved, put in, taken out, in one version alone', async () => {
    const [one, two] = [
      'The council met on Monday and approved the plan for a bridge.',
      'Rovers beat Harriers in the cup final at Leeds before a crowd.',
    ]
    expect((await shown(bodies(`${one}\n\n${two}`, `${two}\n\n${one}\n\nIt was bad.`))).match(/^ {2}\S.*$/gmu)).toEqual(
      ['  body, paragraph 2, moved from 1', '  body, paragraph 3, put in'],
    )
    expect((await shown(bodies(`${one}\n\nIt was bad.\n\n${two}`, `${one}\n\n${two}`))).match(/^ {2}\S.*$/gmu)).toEqual(
      ['  body, paragraph 2 of OLD, taken out'],
    )
    expect(
      (await shown(compared([{ text: one, caption: 'A bridge.' }], [{ text: one, headline: 'Bridge' }]))).match(
        /^ {2}\S.*$/gmu,
      ),
    ).toEqual(['  headline, only in NEW', '  caption, only in OLD'])
  })

  test('a story in one version alone: its faults, not its copy; an unchanged one without faults: nothing', async () => {
    const text = await printed(
      pretty(
        compared(
          [
            { id: 'x', text: 'All is well here.' },
            { id: 'y', text: 'Nobody came. It was bad. They went home.' },
          ],
          [{ id: 'x', text: 'All is well here.' }],
        ),
        { width: 80, colour: false },
      ),
    )
    expect(text.split('\n\n')[0]).toBe(
      'a.jsonl y, only in OLD\n  body\n    [-Nobody came. It was ⟦bad⟧. They went home.-]\n      removed     error  “bad” stands here. bad (its words were taken out)',
    )
    expect(text).toContain('1 story in both versions, 1 unchanged, 1 only in OLD.\n')
  })

  test('says what it comes to, by rule, and lists the edits that nobody asked for', async () => {
    const edits = Array.from({ length: 25 }, (_, n) => `In year ${String(n + 1)} it was cold all of the time.`)
    const text = await printed(
      pretty(
        bodies(
          `It was bad.\n\n${edits.join('\n\n')}`,
          `It was poor.\n\n${edits.map((each, n) => each.replace('cold', `warm${n < 3 ? '' : String(n)}`)).join('\n\n')}`,
        ),
        { width: 80, colour: false },
      ),
    )
    expect(text.slice(text.indexOf('1 story'), text.indexOf('  1×'))).toBe(`1 story in both versions, 0 unchanged.
1 fault removed (1 mended), 0 kept, 1 brought in.
26 edits: 26 of 253 words taken out or changed (10.3 in 100), 26 put in.
The checker had asked for 1 of 26 edits (3.8 in 100).
The editor acted on 1 of 1 alarm (100 in 100), 0 of them as suggested; edits
  touch 28 in 100 words, alarm or not.

rule  OLD  removed  kept  brought in  acted on  as told  left
bad     1        1     0           0         1        0     0
poor    0        0     0           1         0        0     0

Edits that no rule asked for, the most frequent first
  3× body: [-cold-]{+warm+}
`)
    expect(text).toMatch(/\n {2}and 3 more: -f json lists them all\n$/u)
  })

  describe('the table of rules', () => {
    const long = ruleFor('bad', { id: 'a-rule-with-a-rather-long-id' })
    const table = async (width: number): Promise<string> => {
      const text = await printed(
        pretty(
          compare('a', 'b', [
            { old: filed('a', [{ text: 'It was bad.' }], [long]), new: filed('b', [{ text: 'It was good.' }], [long]) },
          ]),
          { width, colour: false },
        ),
      )
      return (text.split('\n\n')[2] ?? '').trimEnd()
    }

    test('has its titles in one line where there is room', async () => {
      expect(await table(85)).toBe(
        `
rule                          OLD  removed  kept  brought in  acted on  as told  left
a-rule-with-a-rather-long-id    1        1     0           0         1        0     0`.slice(1),
      )
    })

    test('in two where there is less', async () => {
      for (const width of [84, 76])
        expect(await table(width)).toBe(
          `
                                                  brought  acted    as
rule                          OLD  removed  kept       in     on  told  left
a-rule-with-a-rather-long-id    1        1     0        0      1     0     0`.slice(1),
        )
    })

    test('is a list where there is little, of what is not nought', async () => {
      expect(await table(75)).toBe('a-rule-with-a-rather-long-id\n  OLD 1, removed 1, acted on 1')
      expect(await table(20)).toBe('a-rule-with-a-rather-long-id\n  OLD 1, removed 1,\n  acted on 1')
    })

    test('is as wide as its figures', async () => {
      const feed = (word: string): object => ({
        text: Array.from({ length: 1234 }, (_, n) => `Day ${String(n)} was ${word}.`).join('\n\n'),
      })
      const text = await printed(pretty(compared([feed('bad')], [feed('good')]), { width: 80, colour: false }))
      expect(text).toContain(
        '\nrule   OLD  removed  kept  brought in  acted on  as told  left\nbad   1234     1234     0           0      1234        0     0\n',
      )
    })
  })
})

test('json has every edit, every fault and the summary', async () => {
  const {
    version,
    tool,
    old,
    new: now,
    stories,
    summary,
  } = JSON.parse(
    await printed(
      json(bodies('It was so bad a day, and poor.', 'It was so good a day, and poor!'), { version: '1.2.3' }),
    ),
  ) as Record<string, unknown>
  expect({ version, tool, old, new: now }).toEqual({
    version: 1,
    tool: { name: 'wirelint', version: '1.2.3' },
    old: 'a.jsonl',
    new: 'b.jsonl',
  })
  expect(stories).toMatchObject([
    {
      old: { file: 'a.jsonl', id: 'a.jsonl#1', headline: null },
      new: { file: 'b.jsonl', id: 'b.jsonl#1', headline: null },
      fields: [{ role: 'body', in: 'both', moves: [] }],
      edits: [
        { field: 0, old: { start: 10, end: 13, text: 'bad' }, new: { start: 10, end: 14, text: 'good' }, askedBy: [0] },
        { field: 0, old: { start: 29, end: 30, text: '.' }, new: { start: 30, end: 31, text: '!' }, askedBy: [1] },
      ],
      faults: [
        {
          class: 'removed',
          end: 'mended',
          followed: null,
          edits: [0],
          old: { ruleId: 'bad', file: 'a.jsonl' },
          new: null,
        },
        { class: 'kept', end: null, edits: [1], old: { ruleId: 'poor' }, new: { ruleId: 'poor', file: 'b.jsonl' } },
      ],
    },
  ])
  expect(summary).toMatchObject({
    faults: {
      old: 2,
      new: 1,
      removed: 1,
      kept: 1,
      broughtIn: 0,
      ends: { mended: 1 },
      bySeverity: { warning: { kept: 1 } },
    },
    edits: { total: 2, askedFor: 2 },
  })
})

test('markdown is a comment: sentences, a table of faults beside the words, and the other edits folded away', async () => {
  const text = await printed(
    markdown(bodies('It *was* so bad a day, said a | b.', 'It *is* so good a day, said a | b, and poor.')),
  )
  expect(text.split('\n\n').slice(1).join('\n\n')).toBe(`### a.jsonl → b.jsonl

| where | copy | faults |
| --- | --- | --- |
| body | It &#42;~~was~~**is**&#42; so ~~⟦bad⟧~~**good** a day, said a &#124; b**, and ⟦poor⟧**. | ✅ removed, error: “bad” stands here. \`bad\` (mended)<br>❌ brought in, warning: “poor” stands here. \`poor\` |

<details><summary>Edits that no rule asked for, the most frequent first</summary>

- 1× ~~was~~**is**
- 1× **, and poor**

</details>
`)
})

test('markdown stays within what a comment may hold', async () => {
  const feed = (word: string): readonly object[] =>
    Array.from({ length: 200 }, (_, n) => ({
      id: `s${String(n)}`,
      text: `It was a ${word} day in ${'the far north of '.repeat(5)}the country, number ${String(n)}.`,
    }))
  const text = await printed(markdown(compared(feed('bad'), feed('good'))))
  expect(text.length).toBeLessThan(65_536)
  expect(200 - (text.match(/^### /gmu)?.length ?? 0)).toBe(
    Number(/^and (\d+) more: `-f json` has them all$/mu.exec(text)?.[1]),
  )
})

describe('markdown cuts what is too long', () => {
  const days = (count: number, word: string): string =>
    Array.from({ length: count }, (_, n) => `In year ${String(n + 1)} it was a ${word} day.`).join('\n\n')
  const long = (id: string, word: string, count = 600): object => ({ id, text: days(count, word) })
  const short = (id: string, word: string): object => ({ id, text: `Nobody said that it was ${word}.` })
  const all = async (stories: (word: string) => readonly object[]): Promise<string> =>
    printed(markdown(compared(stories('bad'), stories('good'))))
  const rowsOf = (text: string): number => text.match(/^\| body/gmu)?.length ?? 0
  const told = (text: string): number => Number(/^\| \| and (\d+) more \| \|$/mu.exec(text)?.[1] ?? 0)

  test('the rows of one long story, which takes all the room', async () => {
    const text = await all(word => [long('a', word)])
    expect(rowsOf(text) + told(text)).toBe(600)
    expect(text.length).toBeGreaterThan(39_000)
    expect(text.length).toBeLessThan(65_536)
  })

  test('those of a long story, so that short ones behind it are whole', async () => {
    const text = await all(word => [long('a', word), short('b', word), short('c', word)])
    expect(text.match(/^### .*$/gmu)).toHaveLength(3)
    expect(rowsOf(text) + told(text)).toBe(602)
    expect(text.length).toBeGreaterThan(39_000)
  })

  test('those of every story where several are long', async () => {
    const text = await all(word => [long('a', word), long('b', word), short('c', word), long('d', word)])
    expect(text.match(/^### .*$/gmu)).toHaveLength(4)
    expect(text.match(/^\| \| and \d+ more \| \|$/gmu)).toHaveLength(3)
    expect(text.length).toBeLessThan(65_536)
  })

  test('no row but those that are too long', async () => {
    const endless = ruleFor('x{50000}', {
      id: 'endless',
      *check({ fields }) {
        for (const field of fields)
          if (field.text.includes('xxx'))
            yield {
              span: field.span(field.text.indexOf('xxx'), field.text.lastIndexOf('x') + 1),
              message: 'It never ends.',
            }
      },
    })
    const story = (word: string): object => ({
      text: `Nobody said that it was ${word}.\n\nNobody knew why it was ${'x'.repeat(50_000)} of late.`,
    })
    const by = [...rules, endless]
    const text = await printed(
      markdown(compare('a', 'b', [{ old: filed('a', [story('bad')], by), new: filed('b', [story('good')], by) }])),
    )
    expect([rowsOf(text), told(text)]).toEqual([1, 1])
  })

  test('the edits that no rule asked for', async () => {
    const edits = (word: string): object => ({
      text: Array.from(
        { length: 50 },
        (_, n) =>
          `In year ${String(n)} it was a day ${Array.from({ length: 80 }, (__, at) => `${word}${String(n)}and${String(at)}`).join(' ')} of winter.`,
      ).join('\n\n'),
    })
    const text = await printed(markdown(compared([edits('cold')], [edits('warm')])))
    const listed = text.match(/^- 1×/gmu)?.length ?? 0
    expect(listed).toBeGreaterThan(5)
    expect(text).toContain(`\n- and ${String(50 - listed)} more\n`)
    expect(text.length).toBeLessThan(25_000)
  })
})
