import { expect, test } from '@jest/globals'
import { inspect } from '../../src/index.js'

test('stories are read field by field, without a tagger, and with their places in the text', () => {
  const text = '{"id": "a", "headline": "Rain &amp; wind", "text": "It rained."}\n{"id": '
  const { stories, problems, notes } = inspect(text, { format: 'jsonl' })
  expect(stories).toEqual([
    expect.objectContaining({ file: 'text', format: 'jsonl', id: 'a', version: null, status: null }),
  ])
  const places = stories[0]?.fields.map(({ role, start, end }) => [role, text.slice(start, end)])
  expect(places).toEqual([
    ['headline', 'Rain &amp; wind'],
    ['body', 'It rained.'],
  ])
  expect(inspect('').notes).toHaveLength(1)
  expect([problems.map(({ line }) => line), notes.map(({ line }) => line)]).toEqual([[2], []])
})

test('the name of the file tells the format, and paths find copy in JSON of your own', () => {
  expect(inspect('# Rain', { file: 'a.md' }).stories[0]?.fields[0]).toMatchObject({ role: 'headline', text: 'Rain' })
  const { stories } = inspect('{"a": {"b": "It rained."}}', { format: 'json', json: { body: 'a.b' } })
  expect(stories[0]?.fields[0]).toMatchObject({ role: 'body', text: 'It rained.' })
})

test('what does not exist is refused', () => {
  expect(() => inspect('', { tagger: null } as object)).toThrow('The second argument of inspect has no key “tagger”.')
  expect(() => inspect(undefined as never)).toThrow('inspect takes a text, and was given undefined.')
})
