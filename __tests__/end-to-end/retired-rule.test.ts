import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

const copy = 'The two ministers held meeting in Skarne on Monday, and the talks went on.\n'
const note =
  'The rule “missing-article” is retired and never runs. Delete its name; the next major version will not know it.'

test('settings, suppressions and baselines may name a retired rule: a note says so, and nothing else changes', () => {
  const here = folder({
    'a.txt': copy,
    'b.txt': `# wirelint-disable missing-article -- house style\n\n${copy}`,
    'wirelint.json': '{"rules": {"missing-article": "error"}}',
    'known.json': '{"version": 1, "stories": {"a.txt#1": {"abc": "missing-article"}}}',
  })
  const runs = [
    ['--no-config', '--rule', 'missing-article:error', 'a.txt'],
    ['--no-config', '--only', 'missing-article', 'a.txt'],
    ['--config', 'wirelint.json', 'a.txt'],
    ['--no-config', 'b.txt'],
    ['--no-config', '--baseline', 'known.json', 'a.txt'],
  ].map(args => here.run(['-f', 'unix', ...args]))
  expect(runs).toEqual(
    ['note: ', 'note: ', 'note: wirelint.json: ', 'b.txt:1:3: note: ', 'known.json: note: '].map(before => ({
      code: 0,
      out: '',
      err: `wirelint: ${before}${note}\n`,
    })),
  )
})
