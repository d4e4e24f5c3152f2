import { expect, test } from '@jest/globals'
import { makeDiagnostic, makeFrame, makeProblem, makeReport, makeStory, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each file is a table, each problem a warning, and the count comes last', async () => {
  expect(await printed('markdown', mixedReports)).toBe(`
> [!WARNING]
> ./in/feed.jsonl:3: This line is broken.

### ./in/feed.jsonl

| place | story | severity | what | copy |
| --- | --- | --- | --- | --- |
| 1:25 | k1 | error | It is wrong. \`finds-word\` | One **word** here. |
| 2:25 | k2 | info | It may be wrong. \`finds-hint\` | One **word** here. |

### b.txt

| place | story | severity | what | copy |
| --- | --- | --- | --- | --- |
| 1:5 | b.txt&#35;1 | warning | It is a slip. \`finds-slip\` | One **word** here. |

**3 issues** in 4 stories.
`)
})

test.each([
  [{}, '\nNo issues in 0 stories.\n'],
  [{ baseline: true, errorsOnly: true }, '\nNo new errors in 0 stories.\n'],
])('a clean run is a sentence: %j', async (settings, sentence) => {
  expect(await printed('markdown', [], settings)).toBe(sentence)
})

/** The cell of copy of a diagnostic with a frame; none without one. */
async function copyCell(...frames: readonly Parameters<typeof makeFrame>[0][]): Promise<string | undefined> {
  const story = makeStory({ diagnostics: [makeDiagnostic()], frames: frames.map(makeFrame) })
  return (await printed('markdown', [makeReport({ stories: [story] })])).split('\n')[5]?.split(' | ')[4]
}

test('the copy reaches forty characters to either side, and Markdown reads nothing in it', async () => {
  const text = `${'x'.repeat(50)}word${'y'.repeat(50)}`
  expect(await copyCell({ text, start: 50, end: 54 })).toBe(`${'x'.repeat(40)}**word**${'y'.repeat(40)} |`)
  expect(await copyCell({ text: 'a word <b> `c`', start: 2, end: 6 })).toBe('a **word** &#60;b&#62; &#96;c&#96; |')
})

test('a space that is marked can be seen, and so can a mark without a frame', async () => {
  expect(await copyCell({ text: 'a  b', start: 1, end: 3 })).toBe('a**␣**b |')
  expect(await copyCell()).toBe('**␣** |')
})

test('a problem without a place has no line', async () => {
  const broken = makeReport({ problems: [makeProblem({ message: 'It is *broken*.' })] })
  expect(await printed('markdown', [broken])).toBe(
    '\n> [!WARNING]\n> a.txt: It is &#42;broken&#42;.\n\n**1 problem**; no story was checked.\n',
  )
})
