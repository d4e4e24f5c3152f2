import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { RunSettings } from '../../src/config/run-settings.js'
import type { LintFlags } from '../../src/run/lint-flags.js'
import { applySettings } from '../../src/run/run-flags.js'

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5 }
const here = (path: string): string => join(process.cwd(), path)
const apply = (settings: RunSettings, flags: Partial<LintFlags> = {}): object =>
  Object.fromEntries(
    Object.entries(applySettings({ ...always, ...flags }, settings)).filter(([key]) => !(key in always)),
  )

test('without flags the settings of the configuration decide, and paths are shown from the working folder', () => {
  const settings: RunSettings = {
    failOn: 'warning',
    maxWarnings: 3,
    gate: ['damaged', 'translated=0.9'],
    scores: 'translated',
    scoreWeights: here('in/own.bin'),
    requireStories: true,
    checkAll: true,
    baseline: here('known.json'),
    cache: here('in/cache'),
    concurrency: 2,
    format: ['pretty', `sarif:${here('out.sarif')}`],
  }
  expect(apply(settings)).toEqual({
    failOn: 'warning',
    maxWarnings: 3,
    gate: { level: 'damaged', translated: 0.9 },
    scores: ['translated'],
    scoreWeights: 'in/own.bin',
    requireStories: true,
    checkAll: true,
    baseline: 'known.json',
    cacheFile: 'in/cache',
    concurrency: 2,
    format: ['pretty', 'sarif:out.sarif'],
  })
})

test('what a configuration turns off is off', () => {
  expect(apply({ cache: false, requireStories: false, checkAll: false })).toEqual({})
})

describe('a flag overrides its setting', () => {
  test.each<[string, RunSettings, Partial<LintFlags>, object]>([
    ['--fail-on', { failOn: 'info' }, { failOn: 'never' }, { failOn: 'never' }],
    ['--format', { format: 'json' }, { format: ['unix'] }, { format: ['unix'] }],
    ['--gate', { gate: 'damaged' }, { gate: { translated: 0.5 } }, { gate: { translated: 0.5 } }],
    ['--baseline', { baseline: here('a') }, { baseline: 'b' }, { baseline: 'b' }],
    ['--no-baseline', { baseline: here('a') }, { baseline: false }, {}],
    ['--cache-file', { cache: here('a') }, { cacheFile: 'b' }, { cacheFile: 'b' }],
    ['--cache with the file of the setting', { cache: here('a') }, { cache: true }, { cacheFile: 'a' }],
    ['--cache', { cache: false }, { cache: true }, { cache: true }],
    ['--no-cache', { cache: true }, { cache: false, cacheFile: 'b' }, {}],
    ['--fix-dry-run, which prints no report', { format: 'json' }, { fixDryRun: true }, { fixDryRun: true }],
  ])('%s', (_, settings, flags, expected) => {
    expect(apply(settings, flags)).toEqual(expected)
  })
})
