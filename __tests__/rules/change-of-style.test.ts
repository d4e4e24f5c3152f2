import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import rules from '../../rules/index.js'
import { storyOf } from '../../src/examples/example-story.js'
import { runRules } from '../../src/linter/run-rules.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()

/** Clean copy with straight marks. */
const copy = [
  ...['visit', 'harvest', 'match'].map(name => readFileSync(`samples/${name}.txt`, 'utf8').trim()),
  '"We have waited," the mayor said. "It\'s ours again.\n\n"It will be ours for a hundred years," she added.',
  'The guard, who is 6\'2" tall, said "nobody came" that night, and the 7" single was sold.',
  "Back in the '90s the players' union met in the 'hood, an' they were singin' rock 'n' roll.",
  'The captain said, "They told me, \'Go home.\' So I went." The crew stayed in the harbor.',
  "She read \"The Long Night\" to the boys' class at noon, and O'Brien's men didn't sleep.",
  "The ship sank at 12°30' south, the navy said; its captain, Lil' Jo Pike, swam to the shore.",
  'The envoy called the plan "a gift to all of us," and left the hall (the "old" one) at noon.',
]

const curl = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])"/gmu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“—–-])'/gmu, '$1‘')
    .replaceAll("'", '’')

/** Double marks for single ones and single ones for double ones, as in British copy. Inches keep theirs. */
const swap = (text: string): string =>
  text.replace(/ '(?=Go|At)|(?<=[.,])'(?=\s)|(?<!\d)"/gu, mark => (mark === '"' ? "'" : mark.replace("'", '"')))

const wrap = (text: string): string =>
  Array.from(text.split('\n'), paragraph => breakLines(paragraph.split(' '))).join('\n')

function breakLines(words: readonly string[]): string {
  let column = 0
  return words.reduce((lines, word) => {
    column = column > 60 ? word.length : column + word.length
    return lines + (column === word.length ? '\n' : ' ') + word
  })
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'curly marks': curl,
  'curly marks between single and double ones': text => curl(swap(text)),
  'single marks for double ones': swap,
  'spaces that do not break': text => text.replace(/(\S) (\S{1,3}) /gu, '$1\u00A0$2 '),
  'lines of sixty characters': wrap,
  'line ends of Windows': text => wrap(text).replaceAll('\n', '\r\n'),
}

/** The number of errors and warnings of each rule. */
function countFindings(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const { findings } = runRules(storyOf({ body: text }), { rules, levels: new Map(), tagger })
  for (const { rule, severity } of findings)
    if (severity !== 'info') counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1)
  return counts
}

for (const [name, change] of Object.entries(changes))
  test(`clean copy stays so with ${name}`, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(copy, { minLength: 1, maxLength: 8 }), paragraphs => {
        const text = paragraphs.join('\n\n')
        const before = countFindings(text)
        const added = [...countFindings(change(text))].filter(([id, count]) => count > (before.get(id) ?? 0))
        expect([added, change(text)]).toEqual([[], change(text)])
      }),
      { numRuns: 25 },
    )
  })
