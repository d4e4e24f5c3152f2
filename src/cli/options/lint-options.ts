import { defaultFormat, reporterNames } from '../../reporters/index.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { inputOptions } from './input-options.js'
import type { OptionsFor } from './options-for.js'
import { readCount, readList, readRuleSettings, readThreads } from './read-values.js'

const formatNames = reporterNames.map(name => (name === defaultFormat ? `${name} (default)` : name)).join(', ')

/** The options of checking, in the order of the help. */
export const lintOptions: OptionsFor<LintFlags> = {
  ...inputOptions,
  format: {
    short: '-f',
    value: '<name>',
    help: `how to print: ${formatNames}; repeatable with a file, as in sarif:out.sarif`,
    read: readList,
  },
  outputFile: { short: '-o', value: '<file>', help: 'print into this file what would go to standard output' },
  config: {
    value: '<file>',
    help: 'use this configuration for all files; without it each file’s own is searched for upward',
    negated: 'use no configuration',
  },
  printConfig: { value: '<file>', help: 'print what a file would be checked with, and check nothing' },
  baseline: { value: '<file>', help: 'report only what this file does not know' },
  updateBaseline: {
    help: 'write what is found now into the baseline, and report nothing; stories that are not in the run stay known',
  },
  pruneBaseline: { help: 'drop from the baseline what is not found any more, and report what is new' },
  suppressions: { value: '<file>', help: 'leave out what this file suppresses, by story and fingerprint' },
  preset: {
    value: '<name>',
    help: 'style to start from: recommended (default), strict, translationese, ap, reuters, xinhua, kyodo, uk; repeatable',
    read: readList,
  },
  rule: {
    value: '<rule:level>',
    help: 'set a rule to error, warning, info or off, and its options: RULE:LEVEL:OPTION=VALUE,OPTION=VALUE; repeatable',
    read: readRuleSettings,
  },
  only: { value: '<rules>', help: 'run these rules alone; repeatable, or with commas', read: readList },
  failOn: {
    value: '<level>',
    help: 'lowest severity that makes the exit code 1 (default: error)',
    choices: ['error', 'warning', 'info', 'never'],
  },
  gate: {
    value: '<verdict>',
    help: 'make the exit code 1 for a story that looks so, and for nothing else',
    choices: ['suspect', 'damaged'],
  },
  maxWarnings: { value: '<count>', help: 'more warnings than this make the exit code 1', read: readCount },
  quiet: { short: '-q', help: 'print errors only' },
  fix: { help: 'write the safe suggestions into the files' },
  fixUnsafe: { help: 'make the suggestions too that need a reader’s eye' },
  fixDryRun: { help: 'print what --fix or --fix-unsafe would change as a unified diff' },
  concurrency: {
    value: '<threads>',
    help: 'threads that check: a number, or auto (default), as many as there are processors where the input is long enough for that to pay',
    read: readThreads,
  },
  cache: { help: 'keep what is found in .wirelint-cache, and check only what has changed since' },
  cacheFile: { value: '<file>', help: 'keep it there' },
  watch: { help: 'check again whenever a file changes, until Ctrl-C' },
  progress: { negated: 'show no progress; it is shown in a terminal alone, on runs of over a second' },
  stats: { help: 'print on standard error how much was read, and what each step and each rule took' },
}
