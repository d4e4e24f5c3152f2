import { describe, expect, test } from '@jest/globals'
import { type ExampleFields, storyOf } from '../../../src/examples/example-story.js'
import { annotate } from '../../../src/language/annotate.js'
import { german } from '../../../src/language/source/knowledge/de.js'
import { knowLanguage } from '../../../src/language/source/knowledge/known-language.js'
import { pairTexts } from '../../../src/language/source/pair-texts.js'
import { loadTagger } from '../../../src/run/load-tagger.js'
import { FieldText } from '../../../src/story/field-text.js'
import type { Field, Role, SourceSegment, StorySource } from '../../../src/story/story.js'

const tagger = loadTagger()
const whole = (text: string): FieldText => new FieldText(text).verbatim(0, text.length)

/** A paragraph of a source, with the part of the story that it names. */
type Paragraph = string | readonly [role: SourceSegment['role'], text: string]

function makeSource(paragraphs: readonly Paragraph[], alignment: StorySource['alignment']): StorySource {
  const segments = paragraphs.map(each => {
    const [role, text] = typeof each === 'string' ? [null, each] : each
    return { role, text, path: null, origin: whole(text).origin }
  })
  return { language: 'de', file: null, segments, alignment }
}

/** Makes the fields of one file, in the order of that file. */
function fieldsInFile(parts: readonly (readonly [role: Role, text: string])[]): readonly Field[] {
  const file = parts.map(([, text]) => text).join('\n\n')
  let at = 0
  return parts.map(([role, text]) => {
    const start = at
    at += text.length + 2
    return { role, text, path: null, origin: new FieldText(file).verbatim(start, start + text.length).origin }
  })
}

/** Pairs a source with English, and says each pair by its texts. */
function pair(
  paragraphs: readonly Paragraph[],
  english: ExampleFields | readonly Field[],
  { alignment = 'paragraphs', isKnown = true }: { alignment?: StorySource['alignment']; isKnown?: boolean } = {},
): { pairs: readonly (readonly (readonly string[])[])[]; isUnpaired: boolean } {
  const story = storyOf({})
  const fields = Array.isArray(english) ? (english as readonly Field[]) : storyOf(english as ExampleFields).fields
  const annotated = annotate({ ...story, fields }, tagger).fields
  const { pairs, isUnpaired } = pairTexts(
    makeSource(paragraphs, alignment),
    annotated,
    isKnown ? knowLanguage(german) : null,
  )
  return {
    pairs: pairs.map(({ source, english }) =>
      [source, english].map(pieces => pieces.map(({ owner, start, end }) => owner.text.slice(start, end))),
    ),
    isUnpaired,
  }
}

describe('as many paragraphs', () => {
  test('are paired in their order, however long they are', () => {
    expect(pair(['Eins.', 'Zwei.'], { body: `One ${'and '.repeat(50)}one.\n\nTwo.` })).toEqual({
      pairs: [
        [['Eins.'], [`One ${'and '.repeat(50)}one.`]],
        [['Zwei.'], ['Two.']],
      ],
      isUnpaired: false,
    })
  })

  test('leave out a headline that the source lacks, and empty paragraphs of the source', () => {
    expect(pair(['Eins.', ' \n', 'Zwei.'], { headline: 'News', body: 'One.\n\nTwo.' }).pairs).toEqual([
      [['Eins.'], ['One.']],
      [['Zwei.'], ['Two.']],
    ])
  })

  test('include a headline that the source has without its name', () => {
    expect(
      pair(
        ['Neues', 'Eins.'],
        fieldsInFile([
          ['headline', 'News'],
          ['body', 'One.'],
        ]),
      ).pairs,
    ).toEqual([
      [['Neues'], ['News']],
      [['Eins.'], ['One.']],
    ])
  })
})

test('a slug is no copy', () => {
  expect(pair(['Eins.'], { slug: 'HARBOR', body: 'One.' }).pairs).toEqual([[['Eins.'], ['One.']]])
})

test('English is read in the order of the file, and a dateline with the paragraph after it', () => {
  const [dateline, first, caption] = fieldsInFile([
    ['dateline', 'ORDEN, May 5'],
    ['body', 'One.'],
    ['caption', 'Two.'],
  ])
  const fields = [caption, first, dateline].filter(each => each !== undefined)
  expect(pair(['Eins.', 'Zwei.'], fields).pairs).toEqual([
    [['Eins.'], ['ORDEN, May 5', 'One.']],
    [['Zwei.'], ['Two.']],
  ])
})

test('headlines and captions that a source names go with those of the English', () => {
  const fields = fieldsInFile([
    ['headline', 'News'],
    ['body', 'One.\n\nTwo.'],
    ['caption', 'The harbor'],
  ])
  const paragraphs: readonly Paragraph[] = [['caption', 'Der Hafen'], 'Eins.', ['body', 'Zwei.'], ['headline', 'Neues']]
  expect(pair(paragraphs, fields).pairs).toEqual([
    [['Neues'], ['News']],
    [['Der Hafen'], ['The harbor']],
    [['Eins.'], ['One.']],
    [['Zwei.'], ['Two.']],
  ])
})

test('a caption that the English lacks is not paired with the body', () => {
  expect(pair([['caption', 'Der Hafen'], 'Eins.'], { body: 'One.' }).pairs).toEqual([[['Eins.'], ['One.']]])
})

test('a unit is one pair, whatever the number of its paragraphs', () => {
  expect(pair(['Eins.', '', 'Zwei.'], { body: 'One.\n\nTwo.\n\nThree.' }, { alignment: 'unit' })).toEqual({
    pairs: [
      [
        ['Eins.', 'Zwei.'],
        ['One.', 'Two.', 'Three.'],
      ],
    ],
    isUnpaired: false,
  })
})

describe('another number of paragraphs', () => {
  const source = [
    'Der Hafen von Skarne hat 2019 rund 45 Millionen Tonnen Güter umgeschlagen.',
    'Die Stadt zahlt 320 Euro für jedes Boot, das im Winter an Land bleibt.',
    'Im Werk arbeiten 1750 Leute, wie Siemens am Montag mitteilte, so viele wie nie.',
  ]
  const [first, second, third] = [
    'The port of Skarne handled some 45 million tonnes of goods in 2019.',
    'The city pays 320 euros for every boat that stays ashore in winter.',
    'The plant employs 1,750 people, Siemens said on Monday, more than ever before.',
  ]

  test('is paired by lengths and numbers, and what was left out has no English', () => {
    expect(pair(source, { body: `${first}\n\n${third}` })).toEqual({
      pairs: [
        [[source[0]], [first]],
        [[source[1]], []],
        [[source[2]], [third]],
      ],
      isUnpaired: false,
    })
  })

  test('may join paragraphs', () => {
    expect(pair(source, { body: `${first} ${second}\n\n${third}` }).pairs).toEqual([
      [source.slice(0, 2), [`${first} ${second}`]],
      [[source[2]], [third]],
    ])
  })

  test('is paired by words that stay, if nothing is known of the language', () => {
    const names = ['Siemens, Bosch, Daimler', 'Nokia, Ericsson, Telia', 'Renault, Citroen, Michelin']
    const paragraphs = names.map(each => `${each}${'的工人继续罢工'.repeat(10)}`)
    const english = names.map(each => `${each}${' crews are still out'.repeat(9)}`)
    for (const left of [0, 1, 2])
      expect(pair(paragraphs, { body: english.toSpliced(left, 1).join('\n\n') }, { isKnown: false }).pairs).toEqual(
        paragraphs.map((paragraph, at) => [[paragraph], at === left ? [] : [english[at]]]),
      )
  })

  test('is given up if most paragraphs have no partner, and the whole story is one pair', () => {
    const english = Array.from({ length: 12 }, (_, at) => `A note on boat ${String(at)} of the fleet.`)
    expect(pair(source.slice(0, 1), { body: english.join('\n\n') })).toEqual({
      pairs: [[[source[0]], english]],
      isUnpaired: true,
    })
  })
})

test('a group that cannot be paired does not undo the others', () => {
  const notes = Array.from({ length: 12 }, (_, at) => `A note on boat ${String(at)} of the fleet.`)
  const fields = fieldsInFile([
    ['headline', 'News'],
    ['body', notes.join('\n\n')],
  ])
  expect(pair([['headline', 'Neues'], 'Der Hafen ist seit Montag offen.'], fields)).toEqual({
    pairs: [
      [['Neues'], ['News']],
      [['Der Hafen ist seit Montag offen.'], notes],
    ],
    isUnpaired: true,
  })
})

test('without English or without a source there is nothing to pair', () => {
  expect(pair(['Eins.'], {})).toEqual({ pairs: [], isUnpaired: false })
  expect(pair([' '], { body: 'One.' })).toEqual({ pairs: [], isUnpaired: false })
})

test('as many paragraphs that do not fit, since one was joined and one split, are paired by their lengths', () => {
  const sentence = 'Der Bürgermeister sprach lange mit den Fischern am Hafen, die seit Wochen auf ihn warteten'
  const english = 'The mayor spoke for a long time with the fishermen at the port, who had waited for weeks'
  const source = [11, 22, 33, 44].map(number => `${sentence} (${String(number)}).`)
  const [one = '', two = '', three = '', four = ''] = [11, 22, 33, 44].map(number => `${english} (${String(number)}).`)
  const halves = [four.slice(0, 40), four.slice(41)]
  const { pairs } = pair(source, { body: [`${one} ${two} ${three}`, ...halves, 'End.'].join('\n\n') })
  expect(pairs[0]?.[0]?.length).toBeGreaterThan(1)
})
