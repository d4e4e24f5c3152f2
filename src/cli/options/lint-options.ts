import { presets } from '../../../rules/presets.js'
import { defaultFormat, reporterNames } from '../../reporters/index.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { inputOptions } from './input-options.js'
import type { OptionGroups, OptionsFor } from './options-for.js'
import { readGate, readScores } from './read-scores.js'
import { readCount, readList, readRuleSettings, readThreads, readWebAddress } from './read-values.js'

const presetNames = Object.keys(presets)
  .map(name => (name === 'recommended' ? `${name} (default)` : name))
  .join(', ')
const formatNames = reporterNames.map(name => (name === defaultFormat ? `${name} (default)` : name)).join(', ')

/** The options of checking. */
export const lintOptions: OptionsFor<LintFlags> = {
  ...inputOptions,
  format: {
    short: '-f',
    value: '<name>',
    help: `how to print: ${formatNames}; repeatable, with a file as in sarif:out.sarif`,
    read: readList,
  },
  outputFile: { short: '-o', value: '<file>', help: 'write the report to this file, not to standard output' },
  config: {
    value: '<file>',
    help: 'use this configuration for all files; by default each file uses the nearest one in its folder or above',
    negated: 'use no configuration',
  },
  printConfig: { value: '<file>', help: 'print the settings for a file; check nothing' },
  baseline: {
    value: '<file>',
    help: 'report only issues that this file does not list',
    negated: 'use no baseline, whatever the configuration says',
  },
  updateBaseline: {
    help: 'write all issues found now to the baseline and report none; keep those of stories outside this run',
  },
  pruneBaseline: { help: 'remove issues from the baseline that are no longer found, and report new ones' },
  since: {
    value: '<commit>',
    help: 'report only issues on lines that have changed since this commit or branch, and in a feed in changed stories',
  },
  changed: { help: 'the same for lines that are not committed yet' },
  suppressions: { value: '<file>', help: 'hide the issues that this file lists by story and fingerprint' },
  hiddenResults: { negated: 'leave suppressed and known issues out of SARIF: some servers show them as open' },
  inlineSuppressions: { negated: 'ignore the suppressions in the files, for copy from outside' },
  preset: {
    value: '<name>',
    help: `preset to start from: ${presetNames}; repeatable`,
    read: readList,
  },
  rule: {
    value: '<rule:level>',
    help: 'set the level of a rule, family or tag (error, warning, info, off), and a rule’s options: RULE:LEVEL:OPTION=VALUE,OPTION=VALUE; repeatable',
    read: readRuleSettings,
  },
  only: {
    value: '<rules>',
    help: 'run only these rules, families or tags; repeatable, or separated by commas',
    read: readList,
  },
  onlySource: { help: 'run only the rules that compare stories with their sources' },
  source: {
    value: '<path>',
    help: 'plain text that the stories were translated from: a file, or a folder with files of the same names',
  },
  termbase: {
    value: '<file>',
    help: 'check the terms of the source with this termbase: TBX, CSV, YAML or JSON; repeatable',
    read: readList,
  },
  failOn: {
    value: '<level>',
    help: 'lowest severity that sets exit code 1 (default: error)',
    choices: ['error', 'warning', 'info', 'never'],
  },
  gate: {
    value: '<score>',
    help: 'exit with 1 for a story that is suspect or damaged, or translated=0.9 likely, and only then; repeatable',
    read: readGate,
  },
  scores: {
    value: '[names]',
    help: 'show two scores of every story: damaged, and translated, how much it reads like machine translation',
    read: readScores,
  },
  scoreWeights: { value: '<file>', help: 'weights for translated that “wirelint fit” has written' },
  ruleLinks: {
    value: '<address>',
    help: 'link rules to their pages at this address: ADDRESS/RULE.html',
    read: readWebAddress,
  },
  maxWarnings: { value: '<count>', help: 'highest number of warnings before the exit code is 1', read: readCount },
  requireStories: { help: 'exit with 2 if a file, or the whole run, has no story to check' },
  checkAll: { help: 'also check stories that are killed, held back or a test of the wire' },
  quiet: { short: '-q', help: 'print errors only' },
  summary: { help: 'print counts by rule and by story, the worst first, in place of the issues' },
  fix: { help: 'apply the safe suggestions to the files' },
  fixUnsafe: { help: 'also apply the suggestions that a person should check' },
  fixDryRun: { help: 'print the changes of --fix or --fix-unsafe as a unified diff' },
  concurrency: {
    value: '<threads>',
    help: 'number of threads, or auto (default): one for each processor if the input is large enough',
    read: readThreads,
  },
  cache: {
    help: 'keep results in .wirelint-cache, and check only what changed',
    negated: 'use no cache, whatever the configuration says',
  },
  cacheFile: { value: '<file>', help: 'where to keep the cache' },
  resume: {
    value: '<file>',
    help: 'keep a journal in this file, and go on where an interrupted run with it stopped; needs --output-file and a report of lines, such as jsonl',
  },
  watch: { help: 'check again when a file changes, until Ctrl-C' },
  progress: { negated: 'hide the progress bar, which terminals show after a second' },
  stats: { help: 'print on standard error the amount read and the time of each step and rule' },
}

/** The groups of the help. */
export const lintGroups: OptionGroups<LintFlags> = {
  Input: ['stdinFilename', 'inputFormat', 'maxStorySize', 'source', 'termbase', 'checkAll', 'requireStories'],
  Output: ['format', 'outputFile', 'summary', 'quiet', 'scores', 'scoreWeights', 'ruleLinks', 'progress', 'stats'],
  'Rules and configuration': ['config', 'printConfig', 'preset', 'rule', 'only', 'onlySource'],
  'Exit code': ['failOn', 'gate', 'maxWarnings'],
  'Some of the issues only': [
    'since',
    'changed',
    'baseline',
    'updateBaseline',
    'pruneBaseline',
    'suppressions',
    'inlineSuppressions',
    'hiddenResults',
  ],
  Repairs: ['fix', 'fixUnsafe', 'fixDryRun'],
  'Many files': ['cache', 'cacheFile', 'concurrency', 'resume', 'watch'],
}
