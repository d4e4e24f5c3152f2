import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

test('a plug-in whose loading never ends ends the run, and Node adds no warning of its own', () => {
  const here = folder({
    'wirelint.config.yaml': 'plugins: [./own.mjs]\n',
    'own.mjs': 'await new Promise(() => {})\nexport default {}\n',
    's.txt': 'All is well in the harbor.',
  })
  const { code, err } = here.run(['s.txt'])
  expect(code).toBe(2)
  expect(err).toMatch(/^wirelint: the run ended too early: /u)
})
