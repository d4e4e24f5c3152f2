import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../../src/comparison/compare-versions.js'
import type { Comparison } from '../../../src/comparison/comparison.js'
import { printPretty } from '../../../src/comparison/print/pretty.js'
import { bodies, compared, printed } from '../../support/comparisons.js'
import { filed } from '../../support/filed.js'
import { ruleFor } from '../../support/rules.js'

/** Returns the printed stories, without the summary. */
const shown = async (comparison: Comparison, width = 80, colour = false): Promise<string> =>
  (await printed(printPretty(comparison, { width, colour }))).split('\n\n')[0] ?? ''

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
      removed     error  “bad” stands here. bad (fixed)
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
    [45, ['      removed     error  “bad” stands here.', '        bad (fixed)']],
    [44, ['      removed     error', '        “bad” stands here. bad (fixed)']],
    [24, ['      removed     error', '        “bad” stands', '        here. bad', '        (fixed)']],
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
      ['  body, paragraph 2, moved from 1', '  body, paragraph 3, added'],
    )
    expect((await shown(bodies(`${one}\n\nIt was bad.\n\n${two}`, `${one}\n\n${two}`))).match(/^ {2}\S.*$/gmu)).toEqual(
      ['  body, paragraph 2 of OLD, deleted'],
    )
    expect(
      (await shown(compared([{ text: one, caption: 'A bridge.' }], [{ text: one, headline: 'Bridge' }]))).match(
        /^ {2}\S.*$/gmu,
      ),
    ).toEqual(['  headline, only in NEW', '  caption, only in OLD'])
  })

  test('a story in one version alone: its faults, not its copy; an unchanged one without faults: nothing', async () => {
    const text = await printed(
      printPretty(
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
      'a.jsonl y, only in OLD\n  body\n    [-Nobody came. It was ⟦bad⟧. They went home.-]\n      removed     error  “bad” stands here. bad (the words were deleted)',
    )
    expect(text).toContain('1 story in both versions, 1 unchanged, 1 only in OLD.\n')
  })

  test('says what it comes to, by rule, and lists the edits that nobody asked for', async () => {
    const edits = Array.from({ length: 25 }, (_, n) => `In year ${String(n + 1)} it was cold all of the time.`)
    const text = await printed(
      printPretty(
        bodies(
          `It was bad.\n\n${edits.join('\n\n')}`,
          `It was poor.\n\n${edits.map((each, n) => each.replace('cold', `warm${n < 3 ? '' : String(n)}`)).join('\n\n')}`,
        ),
        { width: 80, colour: false },
      ),
    )
    expect(text.slice(text.indexOf('1 story'), text.indexOf('  1×'))).toBe(`1 story in both versions, 0 unchanged.
1 issue removed (1 fixed), 0 kept, 1 brought in.
26 edits: 26 of 253 words taken out or changed (10.3 in 100), 26 added.
wirelint had suggested 1 of 26 edits (3.8 in 100).
The editor acted on 1 of 1 issue (100 in 100), 0 of them as suggested; edits
  touch 28 in 100 words, with or without an issue.

rule  OLD  removed  kept  brought in  acted on  as suggested  left
bad     1        1     0           0         1             0     0
poor    0        0     0           1         0             0     0

Edits that no rule suggested, the most frequent first
  3× body: [-cold-]{+warm+}
`)
    expect(text).toMatch(/\n {2}and 3 more: -f json lists them all\n$/u)
  })

  describe('the table of rules', () => {
    const long = ruleFor('bad', { id: 'a-rule-with-a-rather-long-id' })
    const table = async (width: number): Promise<string> => {
      const text = await printed(
        printPretty(
          compareVersions('a', 'b', [
            { old: filed('a', [{ text: 'It was bad.' }], [long]), new: filed('b', [{ text: 'It was good.' }], [long]) },
          ]),
          { width, colour: false },
        ),
      )
      return (text.split('\n\n')[2] ?? '').trimEnd()
    }

    test('has its titles in one line where there is room', async () => {
      expect(await table(90)).toBe(
        `
rule                          OLD  removed  kept  brought in  acted on  as suggested  left
a-rule-with-a-rather-long-id    1        1     0           0         1             0     0`.slice(1),
      )
    })

    test('in two where there is less', async () => {
      for (const width of [89, 81])
        expect(await table(width)).toBe(
          `
                                                  brought  acted         as
rule                          OLD  removed  kept       in     on  suggested  left
a-rule-with-a-rather-long-id    1        1     0        0      1          0     0`.slice(1),
        )
    })

    test('is a list where there is little, of what is not nought', async () => {
      expect(await table(80)).toBe('a-rule-with-a-rather-long-id\n  OLD 1, removed 1, acted on 1')
      expect(await table(20)).toBe('a-rule-with-a-rather-long-id\n  OLD 1, removed 1,\n  acted on 1')
    })

    test('is as wide as its figures', async () => {
      const feed = (word: string): object => ({
        text: Array.from({ length: 1234 }, (_, n) => `Day ${String(n)} was ${word}.`).join('\n\n'),
      })
      const text = await printed(printPretty(compared([feed('bad')], [feed('good')]), { width: 80, colour: false }))
      expect(text).toContain(
        '\nrule   OLD  removed  kept  brought in  acted on  as suggested  left\nbad   1001     1001     0           0      1001             0     0\n',
      )
    })
  })
})
