import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeStatus, isOutOfUse, pickStatus, storyStatuses } from '../../src/story/status.js'

test('a story that was killed, is a test or is held back will not be run', () => {
  expect(storyStatuses.filter(isOutOfUse)).toEqual(['kill', 'test', 'hold'])
  expect(isOutOfUse(undefined)).toBe(false)
})

test('each status has its own sentences', () => {
  const described = storyStatuses.map(status => describeStatus('This item', status))
  expect(new Set(described).size).toBe(storyStatuses.length)
  for (const sentences of described) expect(sentences).toMatch(/^This item [a-z][^.]+\.(?: Do not run it[^.]*\.)?$/u)
})

test('a status that forbids a story says so', () => {
  for (const status of storyStatuses.filter(isOutOfUse))
    expect(describeStatus('The story', status)).toMatch(/ Do not run it\.$/u)
  expect(describeStatus('The story', 'embargo')).toMatch(/ before its time\.$/u)
  expect(describeStatus('The story', 'correction')).toBe('The story corrects an earlier one.')
})

test('the gravest of several statuses counts, whatever their order', () => {
  expect(pickStatus('advisory', undefined, 'embargo', 'correction')).toBe('embargo')
  expect(pickStatus('hold', 'kill')).toBe('kill')
  expect(pickStatus()).toBeUndefined()
  expect(pickStatus(undefined, undefined)).toBeUndefined()
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...storyStatuses), { nil: undefined })), statuses => {
      const picked = pickStatus(...statuses)
      expect(picked).toBe(pickStatus(...Array.from(statuses).reverse()))
      const graver = picked === undefined ? storyStatuses : storyStatuses.slice(0, storyStatuses.indexOf(picked))
      expect(graver.filter(each => statuses.includes(each))).toEqual([])
    }),
  )
})
