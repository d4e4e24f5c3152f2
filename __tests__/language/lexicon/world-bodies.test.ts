import { expect, test } from '@jest/globals'
import { foldBody, isUsualName, worldBodies } from '../../../src/language/lexicon/world-bodies.js'

test('a name in other words is the body’s', () => {
  expect(worldBodies.get(foldBody('Global Agency of Trade'))).toBeUndefined()
  expect(worldBodies.get(foldBody('International Commerce Organisation'))).toBe('World Trade Organization')
  expect(isUsualName('World Trade Organisation', 'World Trade Organization')).toBe(true)
})
