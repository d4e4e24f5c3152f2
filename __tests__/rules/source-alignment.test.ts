import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { lint } from '../../src/index.js'
import type { Tagger } from '../../src/language/annotated-story.js'

const compared = rules.filter(({ needs }) => needs === 'source')
/** Gives no word a part of speech: rules that compare with a source need none. */
const tagger: Tagger = () => []

/** Returns the errors of a story beside its source, as two plain texts, by their rules and the words of the source. */
function errorsOf(source: readonly string[], english: readonly string[]): readonly string[] {
  const { stories } = lint(english.join('\n\n'), {
    format: 'text',
    tagger,
    source: { text: source.join('\n\n'), language: 'de' },
    config: { rules: compared },
  })
  return stories
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, source: words }) => `${ruleId} ${words?.text ?? ''}`)
    .sort()
}

const subjects = [
  ['Der Bürgermeister von Orden', 'The mayor of Orden'],
  ['Die Hafenbehörde', 'The port authority'],
  ['Ein Sprecher der Feuerwehr von Lund', 'A spokesman for the fire service in Lund'],
  ['Die Gewerkschaft der Fischer', 'The fishermen’s union'],
] as const
const ends = [
  ['für die neue Brücke über den Fluss', 'for the new bridge across the river'],
  ['für die Familien, die ihr Haus verloren haben', 'for the families who have lost their homes'],
  ['wegen des schweren Sturms in der vergangenen Woche', 'because of the heavy storm last week'],
] as const
const seconds = [
  ['Mehr wollte er dazu am Abend nicht sagen.', 'He would say no more about it in the evening.'],
  [
    'Die Arbeiten beginnen im Frühjahr, wenn das Eis geschmolzen ist.',
    'Work begins in spring, once the ice has melted.',
  ],
] as const

interface Story {
  readonly source: readonly string[]
  readonly english: readonly string[]
}

/** Makes a story of twelve paragraphs of two sentences; its third or later number is ten times too large. */
function makeStory(seed: number): Story {
  const wrong = 2 + (seed % 9)
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const [subject, theSubject] = subjects[(at + seed) % subjects.length] ?? subjects[0]
    const [end, theEnd] = ends[(at * 2 + seed) % ends.length] ?? ends[0]
    const [second, theSecond] = seconds[(at + seed) % seconds.length] ?? seconds[0]
    const sum = 1234 + 777 * at + 13 * seed
    const theSum = at === wrong ? sum * 10 : sum
    return [
      `${subject} forderte am Montag ${sum.toLocaleString('de')} Euro ${end}. ${second}`,
      `${theSubject} asked for ${theSum.toLocaleString('en')} euros on Monday ${theEnd}. ${theSecond}`,
    ] as const
  })
  return { source: paragraphs.map(([german]) => german), english: paragraphs.map(([, english]) => english) }
}

/** Joins two paragraphs, splits one and drops the first or the last, in an order that the seed gives. */
function distort(english: readonly string[], seed: number): readonly string[] {
  const [joined, split] = [2 + (seed % 4), 7 + (seed % 3)]
  const changed = english.flatMap((text, at) => {
    if (at === joined) return []
    if (at === joined - 1) return [`${text} ${english[joined] ?? ''}`]
    return at === split && seed % 4 > 0 ? text.split(/(?<=\.) (?=(?:He would|Work))/u) : [text]
  })
  return seed % 2 === 0 ? changed.slice(1) : changed
}

test('50 stories whose paragraphs were joined, split and dropped have the errors of those that were not', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { source, english } = makeStory(seed)
    const given = errorsOf(source, english)
    expect([seed, given.length]).toEqual([seed, 1])
    expect([seed, errorsOf(source, distort(english, seed))]).toEqual([seed, given])
  }
})
