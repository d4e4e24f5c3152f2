import { describe, expect, test } from '@jest/globals'
import { annotate } from '../../src/language/annotate.js'
import type { Tag, Tagger } from '../../src/language/annotated-story.js'
import { storyOf } from '../../src/examples/example-story.js'
import { prepareLexicon } from '../../src/language/house-lexicon.js'
import { bodyOf, wordsOf } from '../support/annotated.js'

const noun: Tagger = words => words.map((): Tag => 'NOUN')

describe('a field', () => {
  test('keeps the words, the role and the place of the story’s field', () => {
    const story = storyOf({ headline: 'Talks open', body: 'They met.' })
    const { fields } = annotate(story, noun)
    expect(fields.map(({ role, text, path, origin }) => ({ role, text, path, origin }))).toEqual(story.fields)
  })

  test('has its paragraphs between blank lines, without white space at either end', () => {
    const { paragraphs } = bodyOf(' One.\nTwo. \n \t\nThree.\n\n\n')
    expect(paragraphs.map(wordsOf)).toEqual(['One.\nTwo.', 'Three.'])
    expect(paragraphs.map(({ sentences }) => sentences.map(wordsOf))).toEqual([['One.', 'Two.'], ['Three.']])
  })

  test('has no paragraph and no sentence without words', () => {
    const { paragraphs, sentences, tokens, names, dates, agencies } = bodyOf(' \n\n ')
    expect([paragraphs, sentences, tokens, names, dates, agencies]).toEqual([[], [], [], [], [], []])
  })

  test('makes spans of itself and refuses empty ones and those outside', () => {
    const body = bodyOf('They met.')
    expect(wordsOf(body.span(5, 9))).toBe('met.')
    expect(body.span(0, 1).field).toBe(body)
    for (const [start, end] of [
      [5, 5],
      [6, 5],
      [-1, 2],
      [5, 10],
    ] as const)
      expect(() => body.span(start, end)).toThrow(
        new RangeError(`A span must cover some of the field's 9 characters, not ${String(start)}–${String(end)}.`),
      )
  })
})

test('capitals are those of names, also after “al-”', () => {
  const [sentence] = bodyOf('The al-Said family met iPhone makers and El-Sayed.').sentences
  expect(sentence?.capitals.map(at => sentence.tokens[at]?.text)).toEqual(['The', 'al-Said', 'El-Sayed'])
})

test('the tagger is asked for a sentence once, and only if its tags are used', () => {
  const asked: (readonly string[])[] = []
  const tagger: Tagger = words => {
    asked.push(words)
    return noun(words)
  }
  const [field] = annotate(storyOf({ body: 'They met. Rain fell.' }), tagger).fields
  const [first, second] = field?.sentences ?? []
  expect(asked).toEqual([])
  expect([second?.tags, second?.tags]).toEqual([
    ['NOUN', 'NOUN', 'NOUN'],
    ['NOUN', 'NOUN', 'NOUN'],
  ])
  expect(first?.tokens.map(({ text }) => text)).toEqual(['They', 'met', '.'])
  expect(asked).toEqual([['Rain', 'fell', '.']])
})

test('each layer is computed once', () => {
  const body = bodyOf('On May 3 the “talks” of Kim and Xinhua ended. 谈判。')
  for (const layer of ['tokens', 'paragraphs', 'sentences', 'quotations', 'names', 'dates', 'agencies'] as const)
    expect(body[layer]).toBe(body[layer])
  expect(body.untranslated).toBe(body.untranslated)
})

test('a timer is told each layer, and the work below it', () => {
  const layers: string[] = []
  const [field] = annotate(storyOf({ body: 'Kim left.' }), noun, {
    time: (kind, name, work) => {
      layers.push(`${kind} ${name}`)
      return work()
    },
  }).fields
  expect([field?.names.length, field?.sentences[0]?.tags.length]).toEqual([1, 3])
  expect(layers).toEqual(['layer names', 'layer sentences', 'layer words', 'layer tags'])
})

test('the right names are those of the house, before wirelint’s own', () => {
  const own = { name: 'Orden News Agency' }
  const lexicon = prepareLexicon({ agencies: [own], names: ['Kim Chong-un'], allow: [] })
  const { agencies, names } = annotate(storyOf({ body: 'They met.' }), noun, { lexicon }).lexicon
  expect(agencies[0]).toBe(own)
  expect(agencies.length).toBeGreaterThan(100)
  expect([...names]).toEqual(['Kim Chong-un'])
})
