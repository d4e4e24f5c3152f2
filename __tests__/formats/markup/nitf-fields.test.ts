import { expect, test } from '@jest/globals'
import { type Element, findElement, parseXml } from '../../../src/formats/markup/markup.js'
import { readNitf } from '../../../src/formats/markup/nitf-fields.js'
import { listFields } from '../../support/reading.js'

const fieldsIn = (head: string, content: string, document = '', headline?: string): readonly string[] => {
  const text = `<nitf><head>${document}</head><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`
  return listFields({ fields: readNitf(findElement(parseXml(text), 'nitf') as Element, text, headline) })
}

test('the parts of NITF come in the order of print', () => {
  expect(
    fieldsIn(
      '<hedline><hl1>Talks open</hl1><hl2>Envoys meet</hl2></hedline><byline>By Ann Lee</byline><dateline><location>Skarne</location></dateline><abstract><p>They met.</p></abstract>',
      '<p>Talks opened.</p>',
      '<docdata><ed-msg info="Adds quote"/><du-key key="talks"/></docdata>',
    ),
  ).toEqual([
    'headline: Talks open',
    'headline: Envoys meet',
    'byline: By Ann Lee',
    'dateline: Skarne',
    'editors-note: Adds quote',
    'slug: talks',
    'body: They met.',
    'body: Talks opened.',
  ])
})

test('the title is the headline where there is no other', () => {
  expect(fieldsIn('', '<p>Talks opened.</p>', '<title>Talks open</title>')).toEqual([
    'headline: Talks open',
    'body: Talks opened.',
  ])
  expect(fieldsIn('<headline><hl1>Envoys meet</hl1></headline>', '<p>One.</p>', '<title>Talks open</title>')).toEqual([
    'headline: Envoys meet',
    'body: One.',
  ])
})

test('a headline that the format around gives replaces NITF’s, and is left out of the copy', () => {
  expect(
    fieldsIn('<hedline><hl1>Talks open</hl1></hedline>', '<p>Envoys meet</p><p>One.</p>', '', 'Envoys meet'),
  ).toEqual(['body: One.'])
})

test('a second headline with the same words is left out', () => {
  expect(fieldsIn('<hedline><hl1>Talks open</hl1><hl2>TALKS OPEN</hl2></hedline>', '<p>One.</p>')).toEqual([
    'headline: Talks open',
    'body: One.',
  ])
})

test('a byline and an abstract that the copy repeats are read there', () => {
  expect(
    fieldsIn(
      '<byline>By Ann Lee</byline><abstract><p>Talks opened.</p></abstract>',
      '<byline>By ANN LEE</byline><p>Talks opened.</p>',
    ),
  ).toEqual(['byline: By ANN LEE', 'body: Talks opened.'])
})

test('NITF without a body.head gives its copy', () => {
  const text =
    '<nitf><body><body.content><p>Talks opened.</p></body.content><body.end><tagline>LNA</tagline></body.end></body></nitf>'
  expect(listFields({ fields: readNitf(parseXml(text), text) })).toEqual(['body: Talks opened.', 'body: LNA'])
})
