import { expect, test } from '@jest/globals'
import type { Config } from '../../../src/config/config.js'
import { declareRules } from '../../../src/config/loading/declare-rules.js'
import { Mistakes } from '../../../src/config/loading/mistakes.js'
import { showPath } from '../../../src/files/path-names.js'
import { type ConfigFolder, configFolder, refusalOf } from '../../support/configs.js'

async function declare({ source }: ConfigFolder): ReturnType<typeof declareRules> {
  const mistakes = new Mistakes(source)
  const rules = await declareRules(source, (source.value as Config).deskRules, mistakes)
  mistakes.refuse()
  return rules
}

const rule = (more: string): string => `{ id: own, message: No., examples: { bad: [⟦a⟧], good: [b] }, ${more} }`

test('declared rules come from the configuration', async () => {
  const here = await configFolder(`deskRules:\n  - ${rule('phrase: a')}\n  - ${rule("pattern: 'a+'")}\n`)
  const from = showPath(here.source.path)
  expect((await declare(here)).map(own => [own.from, own.rule.id, own.rule.why])).toEqual([
    [from, 'own', `Your desk declares this rule in ${from}.`],
    [from, 'own', `Your desk declares this rule in ${from}.`],
  ])
})

test('a configuration without declared rules has none', async () => {
  expect(await declare(await configFolder('extends: ap\n'))).toEqual([])
})

test.each([
  ["pattern: '[a-'", 'deskRules.1.pattern: This pattern cannot be read: missing closing ]: “[a-”.', 3, 76],
  [
    "phrase: a, antipattern: [b, { pattern: '(a' }]",
    'deskRules.1.antipattern: This pattern cannot be read: missing closing ): “(a”.',
    3,
    91,
  ],
])('%s is refused where it is written', async (more, message, line, column) => {
  const here = await configFolder(`deskRules:\n  - ${rule('phrase: a')}\n  - ${rule(more)}\n`)
  expect(await refusalOf(here.path, () => declare(here))).toBe(`a.yaml:${String(line)}:${String(column)}: ${message}`)
})
