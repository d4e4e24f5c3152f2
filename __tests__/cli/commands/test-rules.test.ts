import { expect, test } from '@jest/globals'
import { testRulesCommand } from '../../../src/cli/commands/test-rules.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const err = catchErrors()

/** A configuration with one rule that reports “utilize”. */
const configWith = (examples: object, more: object = {}): string =>
  JSON.stringify({
    deskRules: [{ id: 'no-utilize', phrase: 'utilize', message: 'Write “use”.', examples }],
    ...more,
  })

workFolder({
  'good.json': configWith({ bad: ['They ⟦utilize⟧ it.'], good: ['They use it.', 'A utility.'] }),
  'bad.json': configWith({ bad: ['They ⟦utilize it⟧.'], good: ['They utilize it.'] }),
  'broken.json': configWith({ bad: ['They ⟦utilize⟧ it.'], good: ['They use it.'] }, { plugins: './gone.mjs' }),
  'none.json': '{}',
  'untested.json': '{ "deskRules": [{ "id": "no-whilst", "message": "No.", "phrase": "whilst" }] }',
})

test('rules whose examples pass have a tick, and the run succeeds', async () => {
  expect(await testRulesCommand({ config: 'good.json' })).toBe(0)
  expect(out.text).toBe('good.json\n  ✓ no-utilize  1 bad, 2 good\n\n1 rule, 3 examples: all pass\n')
})

test('a rule without examples is named', async () => {
  expect(await testRulesCommand({ config: 'untested.json' })).toBe(0)
  expect(out.text).toBe(
    'untested.json\n  - no-whilst  no examples\n\n1 rule, 0 examples\nWithout examples: no-whilst.\n',
  )
})

test('an example that fails is shown as it should be and as it is', async () => {
  expect(await testRulesCommand({ config: 'bad.json' })).toBe(1)
  expect(out.text).toBe(
    [
      'bad.json',
      '  ✗ no-utilize  1 bad, 1 good: 2 checks of 2 failed',
      '      The marks of a bad example differ:',
      '        wanted  body: They ⟦utilize it⟧.',
      '        found   body: They ⟦utilize⟧ it.',
      '      A good example is reported:',
      '        wanted  body: They utilize it.',
      '        found   body: They ⟦utilize⟧ it.',
      '',
      '1 rule, 2 examples: 1 rule failed',
      '',
    ].join('\n'),
  )
})

test('a plug-in that cannot be loaded fails the run, even if all examples pass', async () => {
  expect(await testRulesCommand({ config: 'broken.json' })).toBe(2)
  expect(out.text).toContain('1 rule, 2 examples: all pass\n')
  expect(err.text).toContain('Plug-in gone.mjs cannot be loaded')
})

test.each([
  ['none.json', 'This configuration has no rules of its own.\n'],
  [false, 'This folder has no configuration and no rules of your own. “wirelint init” writes a configuration.\n'],
] as const)('without a rule of its own (%s) the command says so', async (config, said) => {
  expect(await testRulesCommand({ config })).toBe(0)
  expect(out.text).toBe(said)
})
