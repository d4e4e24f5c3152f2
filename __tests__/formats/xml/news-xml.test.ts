import { describe, expect, test } from '@jest/globals'
import { newsXmlReader } from '../../../src/formats/xml/news-xml.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

describe('XML of no standard', () => {
  test('has the parts of a story by the names of its elements', () => {
    const text =
      '<n:News xmlns:n="x"><n:NewsID>7</n:NewsID><Version>2</Version><Lang>en</Lang><Headline>Talks open</Headline><Author>Ann Lee</Author><Intro>They met.</Intro><Content>&lt;p>One.&lt;/p></Content></n:News>'
    const [story] = readStories(newsXmlReader, text)
    expect(story).toMatchObject({ id: '7', version: '2', format: 'xml', language: 'en' })
    expect(story && listFields(story)).toEqual([
      'headline: Talks open',
      'byline: Ann Lee',
      'body: They met.',
      'body: One.',
    ])
  })

  test('may hold several stories, each with its own name', () => {
    const text =
      '<list><story id="a"><body>One.</body></story><story><text>Two.</text></story><other><word>x</word></other></list>'
    expect(readStories(newsXmlReader, text, 'a.xml').map(({ id, fields }) => [id, fields[0]?.path])).toEqual([
      ['a', '/list/story/body'],
      ['a.xml#2', '/list/story[2]/text'],
    ])
  })

  test('has the innermost copy for a story', () => {
    expect(readStories(newsXmlReader, '<body><text>One.</text></body>').map(story => listFields(story))).toEqual([
      ['body: One.'],
    ])
    expect(
      readStories(newsXmlReader, '<a><text><body>One.</body></text></a>').map(({ fields }) => fields[0]?.path),
    ).toEqual(['/a/text/body'])
  })

  test('without a story is an error, and one without words a note', () => {
    expect(readErrors(newsXmlReader, '<a><b>x</b></a>')).toEqual([
      '0: No known element of this XML holds a story. Expected NITF, NewsML, RSS, Atom, or a <body>, <content> or <text>.',
    ])
    expect(readErrors(newsXmlReader, 'Talks opened.')).toEqual([
      '0: This is not XML: it does not begin with an element.',
    ])
    expect(readNotes(newsXmlReader, '<a><id>1</id><body> </body></a>')).toEqual([
      '0: This element has no words to check.',
    ])
  })

  test('that is broken is an error, and is read unless its tags are out of order', () => {
    expect(readErrors(newsXmlReader, '<a><body>Fish & chips.</body></a>')).toHaveLength(1)
    expect(readStories(newsXmlReader, '<a><body>Fish & chips.</body></a>')).toHaveLength(1)
    expect(readStories(newsXmlReader, '<a><body>Fish</a>')).toEqual([])
  })
})
