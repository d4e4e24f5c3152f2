import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { coreModel } from '../../src/tagger/core-model.js'

const require = createRequire(import.meta.url)
const ours = coreModel(
  require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'),
) as Record<string, unknown>
const packages = (require('wink-eng-lite-web-model/dist/load-core-model.js') as () => Record<string, unknown>)()

test.each(Object.keys(packages))('%s is what the package itself makes of it', part => {
  expect(ours[part]).toEqual(packages[part])
})

test('it has no parts besides', () => {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(packages).sort())
})
