import { expect, test } from '@jest/globals'
import { loadConfig, loadWeights } from '../../src/index.js'

test('what reads files says outside Node what to do instead', async () => {
  await expect(loadConfig('a.txt')).rejects.toThrow('only Node can. Hand in settings: lint(text, { config }).')
  expect(() => loadWeights()).toThrow('Hand its bytes to readWeights(bytes).')
})
