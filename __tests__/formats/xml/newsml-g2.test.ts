import { describe, expect, test } from '@jest/globals'
import { newsmlG2Reader } from '../../../src/formats/xml/newsml-g2.js'
import { listFields, readNotes, readStories } from '../../support/reading.js'

const item = (meta: string, content = '', itemMeta = '', attributes = ''): string =>
  `<newsItem guid="urn:1" version="2"${attributes}><itemMeta>${itemMeta}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`
const xhtml = (body: string): string => `<inlineXML><html><body>${body}</body></html></inlineXML>`

const fieldsIn = (text: string): readonly string[] => readStories(newsmlG2Reader, text).flatMap(listFields)

describe('an item of NewsML-G2', () => {
  test('has its parts in the order of print', () => {
    const meta =
      '<headline>Talks open</headline><headline>TALKS OPEN</headline><by>Ann Lee</by><dateline>Skarne</dateline><slugline>talks</slugline><creditline>LNA</creditline><description>They met.</description>'
    expect(fieldsIn(item(meta, xhtml('<p>Talks opened.</p>'), '<edNote>Adds quote</edNote>'))).toEqual([
      'headline: Talks open',
      'byline: Ann Lee',
      'dateline: Skarne',
      'slug: talks',
      'editors-note: Adds quote',
      'body: They met.',
      'credit: LNA',
      'body: Talks opened.',
    ])
  })

  test('has its id, its version, and the language of its content', () => {
    const [story] = readStories(
      newsmlG2Reader,
      item('<language tag="en"/>', xhtml('<p>One.</p>'), '', ' xml:lang="zh"'),
    )
    expect(story).toMatchObject({ id: 'urn:1', version: '2', language: 'en' })
    const language = (content: string): string | undefined =>
      readStories(newsmlG2Reader, item('', content, '', ' xml:lang="zh"'))[0]?.language
    expect(language('<inlineXML xml:lang="de"><p>One.</p></inlineXML>')).toBe('de')
    expect(language(xhtml('<p>One.</p>'))).toBe('zh')
  })

  test('has NITF or escaped HTML for content', () => {
    const nitf = '<nitf><body><body.content><p>One.</p></body.content></body></nitf>'
    expect(fieldsIn(item('', `<inlineXML>${nitf}</inlineXML>`))).toEqual(['body: One.'])
    expect(fieldsIn(item('', '<inlineData>&lt;p>One.&lt;/p></inlineData>'))).toEqual(['body: One.'])
  })

  test('has its description for a caption if it is a picture', () => {
    const picture = '<itemClass qcode="ninat:picture"/>'
    expect(fieldsIn(item('<description>The envoy.</description>', '', picture))).toEqual(['caption: The envoy.'])
    expect(fieldsIn(item('<description role="drol:caption">The envoy.</description>', xhtml('<p>One.</p>')))).toEqual([
      'caption: The envoy.',
      'body: One.',
    ])
    expect(
      fieldsIn(
        item('', xhtml('<p>One.</p>')).replace(
          '<contentSet>',
          '<partMeta><description>The hall.</description></partMeta><contentSet>',
        ),
      ),
    ).toEqual(['caption: The hall.', 'body: One.'])
  })

  test('is a note without words, but not with the headline of a text', () => {
    expect(readNotes(newsmlG2Reader, item('<by>Ann Lee</by>'))).toEqual(['0: This item (text) has no words to check.'])
    expect(
      readNotes(newsmlG2Reader, item('<headline>Talks</headline>', '', '<itemClass qcode="ninat:video"/>')),
    ).toEqual(['0: This item (video) has no words to check.'])
    expect(fieldsIn(item('<headline>Talks open</headline>'))).toEqual(['headline: Talks open'])
  })
})

describe('a message of NewsML-G2', () => {
  test('has each of its items', () => {
    const message = `<newsMessage><itemSet>${item('', xhtml('<p>One.</p>'))}${item('', xhtml('<p>Two.</p>'))}</itemSet></newsMessage>`
    expect(fieldsIn(message)).toEqual(['body: One.', 'body: Two.'])
  })

  test.each([
    ['conceptItem', 'a concept'],
    ['planningItem', 'a plan for coverage'],
    ['n:packageItem', 'a package, which only lists stories'],
  ])('is a note if it is a %s', (name, description) => {
    expect(readNotes(newsmlG2Reader, `<${name} xmlns:n="x"/>`)).toEqual([`0: This is ${description}, not a story.`])
  })

  test('may be a part of an item that is sent alone', () => {
    expect(fieldsIn(`<contentSet>${xhtml('<p>One.</p>')}</contentSet>`)).toEqual(['body: One.'])
    expect(fieldsIn('<contentMeta><headline>Talks open</headline></contentMeta>')).toEqual(['headline: Talks open'])
  })
})
