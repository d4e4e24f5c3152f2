import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import type { AnnotatedField, Paragraph, Sentence, Token } from '../../src/language/annotated-story.js'
import type { NewsRule } from '../../src/rule.js'
import { annotate } from '../../src/language/annotate.js'
import { storyOf } from '../../src/examples/example-story.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()
const families: ReadonlySet<string> = new Set([
  'grammar',
  'repetition',
  'consistency',
  'locale',
  'attribution',
  'residue',
])

const shapes = [
  'the ',
  'of in ',
  'which of in ',
  'a, ',
  'home and home ',
  '( ',
  '<b> ',
  '. , ; ',
  'Xinhua said ',
  'the agency said, ',
  'der die das ',
  'jizhe cong ',
  'May 1 ',
  'Li Ming and Li Min, ',
  'his old dog and his old dog ',
  'He said. ',
  'will has ',
  'a b c d e f g h ',
]

/** Stands for a list whose elements are counted when they are read. */
const counted = <T>(list: readonly T[], visit: () => void): readonly T[] =>
  new Proxy(list, {
    get(target, key): unknown {
      if (typeof key === 'string' && /^\d+$/u.test(key)) visit()
      return Reflect.get(target, key) as unknown
    },
  })

/** Stands for an object with some other properties. */
const withOther = <T extends object>(target: T, other: Partial<T>): T =>
  new Proxy(target, {
    get(from, key): unknown {
      if (key in other) return Reflect.get(other, key)
      const value = Reflect.get(from, key, from) as unknown
      return typeof value === 'function' ? (value.bind(from) as unknown) : value
    },
  })

/** Counts how often a rule reads a token of a text of some length. */
function countVisits(rule: NewsRule, shape: string, length: number): number {
  let visits = 0
  const count = (tokens: readonly Token[]): readonly Token[] => counted(tokens, () => visits++)
  const story = annotate(storyOf({ body: shape.repeat(Math.ceil(length / shape.length)) }), tagger)
  const fields = story.fields.map((field: AnnotatedField): AnnotatedField => {
    const sentences = new Map(
      field.sentences.map(each => [each, withOther<Sentence>(each, { tokens: count(each.tokens) })]),
    )
    return withOther(field, {
      tokens: count(field.tokens),
      sentences: [...sentences.values()],
      paragraphs: field.paragraphs.map(each =>
        withOther<Paragraph>(each, {
          tokens: count(each.tokens),
          sentences: each.sentences.map(sentence => sentences.get(sentence) ?? sentence),
        }),
      ),
    })
  })
  const options = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, { values }]) => [name, values.at(-1) ?? '']),
  )
  Array.from(rule.check({ ...story, fields }, options))
  return visits
}

for (const rule of rules.filter(({ family }) => families.has(family)))
  test(`${rule.id} reads each token a number of times that does not depend on the length of the field`, () => {
    for (const shape of shapes) {
      const [short, long] = [4000, 16000].map(length => countVisits(rule, shape, length))
      expect([shape, (long ?? 0) <= 5 * (short ?? 0) + 1000]).toEqual([shape, true])
    }
  })
