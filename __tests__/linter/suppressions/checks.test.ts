import { describe, expect, test } from '@jest/globals'
import {
  describeUnknownRule,
  findCheckLevel,
  listActiveChecks,
  suppressionChecks,
} from '../../../src/linter/suppressions/checks.js'
import { removeMarks } from '../../../src/examples/marks.js'
import { folder } from '../../support/folders.js'

for (const { id, examples } of suppressionChecks)
  describe(id, () => {
    const found = (text: string): readonly (readonly [number, number])[] => {
      const here = folder({
        'wirelint.config.yaml': 'suppressions: { unused: warning, reasons: warning }\n',
        'a.txt': text,
      })
      const lines = here
        .run(['-f', 'jsonl', 'a.txt'])
        .out.split('\n')
        .filter(line => line !== '')
      return lines
        .map(line => JSON.parse(line) as { ruleId: string; start: { offset: number }; end: { offset: number } })
        .filter(({ ruleId }) => ruleId === id)
        .map(({ start, end }) => [start.offset, end.offset])
    }

    test.each(examples.bad.map(({ text }) => text as string))('marks %j', marked => {
      const { text, spans } = removeMarks(marked)
      expect(found(text)).toEqual(spans)
    })
    test.each(examples.good.map(text => text as string))('leaves %j alone', text => {
      expect(found(text)).toEqual([])
    })
    test('is explained, is no rule to be set, and is described in SARIF', () => {
      const here = folder({ 'a.txt': 'All is well.\n', 'wirelint.config.json': `{ "rules": { "${id}": "off" } }` })
      expect(here.run(['explain', '--no-config', id])).toMatchObject({
        code: 0,
        out: expect.stringMatching(new RegExp(`^${id}\n`, 'u')) as unknown,
      })
      const refused = {
        code: 2,
        err: expect.stringContaining(
          `“${id}” is not a rule. Set its level with the key “suppressions” in the configuration.`,
        ) as unknown,
      }
      expect(here.run(['--no-config', '--rule', `${id}:off`, 'a.txt'])).toMatchObject(refused)
      expect(here.run(['a.txt'])).toMatchObject(refused)
      expect(here.run(['--no-config', '-f', 'sarif', 'a.txt']).out).toContain(`{"id":"${id}"`)
    })
  })

test('the checks have levels of their own: unused ones are a warning, reasons are not required', () => {
  expect([findCheckLevel('unused-suppression', {}), findCheckLevel('unexplained-suppression', {})]).toEqual([
    'warning',
    'off',
  ])
  expect(findCheckLevel('unused-suppression', { unused: 'info', reasons: 'error' })).toBe('info')
  expect(findCheckLevel('unexplained-suppression', { unused: 'info', reasons: 'error' })).toBe('error')
})

test('the checks that are on are listed', () => {
  expect([
    listActiveChecks({}),
    listActiveChecks({ unused: 'off' }),
    listActiveChecks({ unused: 'off', reasons: 'info' }),
  ]).toEqual([['unused-suppression'], [], ['unexplained-suppression']])
})

test('an id that is no rule’s is described', () => {
  expect([
    describeUnknownRule('stray-quot', ' Did you mean “stray-quote”?'),
    describeUnknownRule('unused-suppression', ''),
  ]).toEqual([
    'Unknown rule “stray-quot”. Did you mean “stray-quote”?',
    '“unused-suppression” is not a rule. Set its level with the key “suppressions” in the configuration.',
  ])
})
