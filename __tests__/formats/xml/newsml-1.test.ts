import { describe, expect, test } from '@jest/globals'
import { newsml1Reader } from '../../../src/formats/xml/newsml-1.js'
import { listFields, readNotes, readStories } from '../../support/reading.js'

const item = (lines: string, content: string, more = ''): string =>
  `<NewsML><NewsItem>${more}<NewsComponent><NewsLines>${lines}</NewsLines>${content}</NewsComponent></NewsItem></NewsML>`
const component = (role: string, content: string): string =>
  `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent>`

const fieldsIn = (text: string): readonly string[] => readStories(newsml1Reader, text).flatMap(listFields)

describe('an item of NewsML 1', () => {
  test('has its id, its revision and its language', () => {
    const more = '<NewsItemId>n1</NewsItemId><RevisionId>3</RevisionId><Language FormalName="en"/>'
    expect(readStories(newsml1Reader, item('<HeadLine>Talks</HeadLine>', '', more))[0]).toMatchObject({
      id: 'n1',
      version: '3',
      language: 'en',
    })
  })

  test('has lines, and leaves out those that are no part of a story', () => {
    expect(
      fieldsIn(
        item(
          '<HeadLine>Talks open</HeadLine><ByLine>Ann Lee</ByLine><SlugLine>talks</SlugLine><CopyrightLine>LNA</CopyrightLine><constructor>x</constructor>',
          component('Main', '<p>Talks opened.</p>'),
        ),
      ),
    ).toEqual(['headline: Talks open', 'byline: Ann Lee', 'slug: talks', 'body: Talks opened.'])
  })

  test('has components with roles', () => {
    expect(
      fieldsIn(
        item(
          '',
          component('Caption', '<p>The envoy.</p>') + component('HEADLINE', 'Talks open') + component('Main', 'One.'),
        ),
      ),
    ).toEqual(['caption: The envoy.', 'headline: Talks open', 'body: One.'])
  })

  test('has the role of the innermost component that has one', () => {
    const inner =
      '<NewsComponent><Role FormalName="Caption"/><NewsComponent><ContentItem><DataContent>The envoy.</DataContent></ContentItem></NewsComponent></NewsComponent>'
    expect(fieldsIn(item('', inner))).toEqual(['caption: The envoy.'])
  })

  test('may hold NITF, and a byline that the copy repeats is read there', () => {
    const nitf =
      '<nitf><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><byline>By Ann Lee</byline><p>One.</p></body.content></body></nitf>'
    expect(fieldsIn(item('<HeadLine>Talks open</HeadLine><ByLine>Ann Lee</ByLine>', component('Main', nitf)))).toEqual([
      'headline: Talks open',
      'byline: By Ann Lee',
      'body: One.',
    ])
  })

  test('has notes for editors', () => {
    expect(fieldsIn(item('', component('Main', 'One.'), '<Instruction>Adds quote</Instruction>'))).toEqual([
      'editors-note: Adds quote',
      'body: One.',
    ])
  })

  test('without words is a note', () => {
    expect(readNotes(newsml1Reader, item('<ByLine>Ann Lee</ByLine>', ''))).toEqual([
      '8: This item has no words to check.',
    ])
  })
})
