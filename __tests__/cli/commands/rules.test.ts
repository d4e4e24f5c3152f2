import { describe, expect, test } from '@jest/globals'
import allRules from '../../../rules/index.js'
import { loadRuleSource, rulesCommand } from '../../../src/cli/commands/rules.js'
import { families } from '../../../src/rule.js'
import { catchErrors, catchOutput } from '../../support/printed.js'
import { workFolder } from '../../support/work-folder.js'

const out = catchOutput()
const err = catchErrors()
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
  'broken.json': '{"plugins": "./gone.mjs"}',
})

describe('the table of rules', () => {
  test('has a heading for each family, in their order, and a line for each rule', async () => {
    expect(await rulesCommand({ config: false, format: 'pretty' })).toBe(0)
    const lines = out.text.split('\n')
    expect(lines.filter(line => /^\S/u.test(line))).toEqual(families)
    const column = Math.max(...allRules.map(({ id }) => id.length))
    expect(lines.filter(line => line.startsWith('  stray-quote '))).toEqual([
      `  ${'stray-quote'.padEnd(column)}  error    A single quotation mark without a partner or with a double one, or an empty pair of marks`,
    ])
  })

  test('has the rules of the configuration below the name of its file', async () => {
    expect(await rulesCommand({ format: 'pretty' })).toBe(0)
    const [, own = ''] = out.text.split('\n\nwirelint.config.json\n')
    expect(own.split(/ {2,}/u)).toEqual(['', 'no-utilize', 'info', 'Write “use”\n'])
  })

  test('is printed as JSON, with the origin of each rule', async () => {
    expect(await rulesCommand({ format: 'json' })).toBe(0)
    const table = JSON.parse(out.text) as { readonly id: string; readonly from: string }[]
    expect(table.find(({ id }) => id === 'stray-quote')).toEqual({
      id: 'stray-quote',
      family: 'punctuation',
      mqm: 'Fluency/Punctuation',
      severity: 'error',
      certainty: 'certain',
      roles: ['body', 'caption', 'headline', 'related'],
      summary: 'A single quotation mark without a partner or with a double one, or an empty pair of marks',
      tags: ['certain', 'fluency'],
      from: 'wirelint',
    })
    expect(table.at(-1)).toMatchObject({ id: 'no-utilize', from: 'wirelint.config.json' })
  })

  test('is printed without a plug-in that cannot be loaded, and the run fails', async () => {
    expect(await rulesCommand({ config: 'broken.json', format: 'pretty' })).toBe(2)
    expect(out.text).toContain('  stray-quote ')
    expect(err.text).toMatch(/^wirelint: broken\.json:1:13: plugins: Plug-in gone\.mjs cannot be loaded: /u)
  })
})

describe('the configuration whose rules are shown', () => {
  test('is that of the folder', async () => {
    const found = await loadRuleSource({})
    expect(found?.ownRules.map(({ rule, from }) => [rule.id, from])).toEqual([['no-utilize', 'wirelint.config.json']])
  })

  test('is none where none is wanted', async () => {
    expect(await loadRuleSource({ config: false })).toBeNull()
  })
})
