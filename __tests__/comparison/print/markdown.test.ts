import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../../src/comparison/compare-versions.js'
import { printMarkdown } from '../../../src/comparison/print/markdown.js'
import { bodies, compared, printed, rules } from '../../support/comparisons.js'
import { filed } from '../../support/filed.js'
import { ruleFor } from '../../support/rules.js'

test('markdown is a comment: sentences, a table of faults beside the words, and the other edits folded away', async () => {
  const text = await printed(
    printMarkdown(bodies('It *was* so bad a day, said a | b.', 'It *is* so good a day, said a | b, and poor.')),
  )
  expect(text.split('\n\n').slice(1).join('\n\n')).toBe(`### a.jsonl → b.jsonl

| place | copy | issues |
| --- | --- | --- |
| body | It &#42;~~was~~**is**&#42; so ~~⟦bad⟧~~**good** a day, said a &#124; b**, and ⟦poor⟧**. | ✅ removed, error: “bad” stands here. \`bad\` (fixed)<br>❌ brought in, warning: “poor” stands here. \`poor\` |

<details><summary>Edits that no rule suggested, the most frequent first</summary>

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
  const text = await printed(printMarkdown(compared(feed('bad'), feed('good'))))
  expect(text.length).toBeLessThan(65_536)
  expect(200 - (text.match(/^### /gmu)?.length ?? 0)).toBe(
    Number(/^and (\d+) more: `-f json` lists them all$/mu.exec(text)?.[1]),
  )
})

describe('markdown cuts what is too long', () => {
  const days = (count: number, word: string): string =>
    Array.from({ length: count }, (_, n) => `In year ${String(n + 1)} it was a ${word} day.`).join('\n\n')
  const long = (id: string, word: string, count = 600): object => ({ id, text: days(count, word) })
  const short = (id: string, word: string): object => ({ id, text: `Nobody said that it was ${word}.` })
  const all = async (stories: (word: string) => readonly object[]): Promise<string> =>
    printed(printMarkdown(compared(stories('bad'), stories('good'))))
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
      printMarkdown(
        compareVersions('a', 'b', [{ old: filed('a', [story('bad')], by), new: filed('b', [story('good')], by) }]),
      ),
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
    const text = await printed(printMarkdown(compared([edits('cold')], [edits('warm')])))
    const listed = text.match(/^- 1×/gmu)?.length ?? 0
    expect(listed).toBeGreaterThan(5)
    expect(text).toContain(`\n- and ${String(50 - listed)} more\n`)
    expect(text.length).toBeLessThan(25_000)
  })
})
