import { expect, test } from '@jest/globals'
import { findBuiltFile } from '../../src/run/built-files.js'

test('the sources find what the build has made, and what is in a folder of theirs', () => {
  expect(findBuiltFile('english-model.bin')?.pathname).toMatch(/\/dist\/bin\/english-model\.bin$/u)
  expect(findBuiltFile('translated.bin', '../../models')?.pathname).toMatch(/\/models\/translated\.bin$/u)
})

test('a file that no build makes is not found', () => {
  expect(findBuiltFile('no-such-file.bin')).toBeUndefined()
})
