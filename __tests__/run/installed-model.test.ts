import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { packInstalledModel } from '../../src/run/installed-model.js'

test('the build packs the installed model', () => {
  expect(readFileSync('dist/bin/english-model.bin').equals(packInstalledModel())).toBe(true)
})
