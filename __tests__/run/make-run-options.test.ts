import { expect, test } from '@jest/globals'
import type { Timer } from '../../src/language/timer.js'
import type { LintFlags } from '../../src/run/lint-flags.js'
import { makeRunOptions } from '../../src/run/make-run-options.js'

const flags: LintFlags = { stdinFilename: 'stdin.txt', maxStorySize: 5, config: false }

test('options are made of the flags about rules, with wirelint’s own tagger', async () => {
  const made = await makeRunOptions({ ...flags, only: ['stray-quote'], rule: ['stray-quote:info'] }).for('a', 'text')
  expect(made.rules.map(({ id }) => id)).toEqual(['stray-quote'])
  expect(made.levels.get('stray-quote')).toBe('info')
  expect(made.tagger(['Rain', 'falls', '.'])).toEqual(['NOUN', 'VERB', 'PUNCT'])
  expect(made).not.toHaveProperty('time')
})

test('a report that shows whole stories needs their copy', async () => {
  expect((await makeRunOptions({ ...flags, format: ['html'] }).for('a', 'text')).copy).toBe(true)
  expect((await makeRunOptions({ ...flags, format: ['unix'] }).for('a', 'text')).copy).toBe(false)
})

test('a timer is handed on', async () => {
  const time: Timer = (_kind, _name, work) => work()
  expect((await makeRunOptions(flags, time).for('a', 'text')).time).toBe(time)
})

test('a flag that cannot be read is refused', () => {
  expect(() => makeRunOptions({ ...flags, rule: ['stray-quote'] })).toThrow('--rule needs RULE:LEVEL')
})
