import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { pageCommand, readHouse } from '../../../src/cli/commands/page.js'
import { loadRuleSource } from '../../../src/cli/commands/rules.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const err = catchErrors()
const noUtilize = {
  ...{ id: 'no-utilize', phrase: 'utilize', message: 'Write “use”.' },
  examples: { bad: ['They ⟦utilize⟧ it.'], good: ['They use it.'] },
}
workFolder({
  'wirelint.config.json': JSON.stringify({
    extends: 'ap',
    rules: { 'scare-quotes': 'off' },
    lexicon: { names: ['Brandt'] },
    deskRules: [noUtilize],
    overrides: [
      { fields: 'headline', rules: { calque: 'error' } },
      { files: 'old/**', rules: { calque: 'info' } },
    ],
    suppressions: { file: './known.json', inline: false, reasons: 'info' },
  }),
  'known.json': '{"version": 1, "suppressions": []}',
})

test('the page goes to a file, with the settings of the folder, and says what it leaves out', async () => {
  expect(await pageCommand({ outputFile: 'desk.html' }, '1.2.3')).toBe(0)
  expect(err.text.split('\n')).toEqual([
    'wirelint: The page has the settings of wirelint.config.json.',
    'wirelint: note: Overrides for some files or formats are not in the page.',
    'wirelint: note: The file of suppressions is not in the page.',
    'wirelint: desk.html is written. Open it in a browser: it needs no network.',
    '',
  ])
  const page = readFileSync('desk.html', 'utf8')
  expect(page).toMatch(/^<!doctype html>/u)
  expect(page).toContain('id="part-house">{"name":"wirelint.config.json"')
})

test('without a file it is printed, and without a configuration a reader chooses the house style', async () => {
  expect(await pageCommand({ config: false }, '1.2.3')).toBe(0)
  expect(out.text).toContain('id="part-house">null<')
})

test('the settings of a desk are data', async () => {
  const document = await loadRuleSource({})
  const house = document === null ? null : readHouse(document)
  expect(JSON.parse(JSON.stringify(house))).toEqual(house)
  expect(house).toMatchObject({
    name: 'wirelint.config.json',
    levels: { 'scare-quotes': 'off', 'quote-punctuation-order': 'warning', calque: 'off' },
    options: { 'quote-punctuation-order': { order: 'inside' } },
    fields: { headline: { calque: 'error' } },
    lexicon: { names: ['Brandt'] },
    deskRules: [noUtilize],
    suppressions: { reasons: 'info' },
    obeysComments: false,
  })
})
