import { expect, test } from '@jest/globals'
import { explainCommand } from '../../../src/cli/commands/explain.js'
import { catchOutput } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
workFolder({
  'wirelint.config.json': JSON.stringify({
    deskRules: [
      {
        id: 'no-utilize',
        phrase: 'utilize',
        message: 'Write “use”.',
        severity: 'info',
        examples: { bad: ['They ⟦utilize⟧ it.'], good: ['They use it.'] },
      },
    ],
  }),
})

test('the page of a rule is printed, its headings without signs of Markdown', async () => {
  await explainCommand('stray-quote', { config: false })
  const lines = out.text.split('\n')
  expect(lines.slice(0, 5)).toEqual([
    'stray-quote',
    '',
    'A single quotation mark without a partner or with a double one, or an empty pair of marks.',
    '',
    '| severity | certainty | family | MQM category | reads |',
  ])
  expect(lines.filter(line => /^(?:Why|What it finds|What it leaves alone|Measured)$/u.test(line))).toEqual([
    'Why',
    'What it finds',
    'What it leaves alone',
    'Measured',
  ])
  expect(out.text).not.toMatch(/^#/mu)
})

test('a check of suppressions is explained as a rule is', async () => {
  await explainCommand('unused-suppression', { config: false })
  expect(out.text.split('\n')[0]).toBe('unused-suppression')
})

test('a rule of the configuration is known, unless no configuration is wanted', async () => {
  await explainCommand('no-utilize', {})
  expect(out.text.split('\n')[0]).toBe('no-utilize')
  expect(await messageThrownBy(() => explainCommand('no-utilize', { config: false }))).toContain(
    'Unknown rule “no-utilize”.',
  )
})

test('an unknown rule is refused with the nearest one', async () => {
  expect(await messageThrownBy(() => explainCommand('stray-qote', { config: false }))).toBe(
    'Unknown rule “stray-qote”. Did you mean “stray-quote”? “wirelint rules” lists them.',
  )
})

test('the rules of a family or with a tag are listed', async () => {
  await explainCommand('locale', { config: false })
  expect(out.text.split('\n').slice(0, 5)).toEqual([
    'locale',
    '',
    'These rules can be set together: --only locale, or “rules: { locale: off }” in a configuration.',
    '',
    expect.stringMatching(/^- impossible-date \(error\): /u),
  ])
})

test('the features of “translated” are listed, and no rule has any', async () => {
  await explainCommand('translated', { features: true, config: false })
  expect(out.text).toContain('Phrases and patterns that speak for a machine')
  expect(await messageThrownBy(() => explainCommand('damaged', { features: true, config: false }))).toContain(
    'Only “translated” has features',
  )
})
