import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/*
 * Mutates rules and judges them by their own examples: npm run mutation -- RULE… | --changed [REF].
 * It fails on a survivor that __tests__/mutation/survivors.json does not list with a reason, and on a listed one that
 * is gone.
 */
const listFile = '__tests__/mutation/survivors.json'
const reportFile = 'reports/mutation.json'

/** The rule files that the words of the command line name. */
function chosenFiles([first, ref = 'HEAD', ...more]) {
  const all = execFileSync('git', ['ls-files', 'rules/*/*.ts'], { encoding: 'utf8' }).trim().split('\n')
  if (first === undefined) return all
  if (first !== '--changed') {
    const ids = new Set([first, ref, ...more])
    return all.filter(file => ids.has(basename(file, '.ts')))
  }
  const changed = execFileSync('git', ['diff', '--name-only', ref, '--', 'rules/*/*.ts'], { encoding: 'utf8' })
  return all.filter(file => changed.split('\n').includes(file))
}

/** Runs Stryker over the files; its report is at `reportFile`. */
function mutate(files) {
  const options = ['--no-install', 'stryker', 'run', '--mutate', files.join(',')]
  const { status } = spawnSync('npx', options, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Lists the killed and the surviving mutants of a file. A mutant that does not compile does not count. */
function readMutants([file, { source, mutants }]) {
  const lines = source.split('\n')
  return mutants
    .filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
    .map(({ status, mutatorName, replacement, location: { start } }) => ({
      rule: basename(file, '.ts'),
      line: lines[start.line - 1].trim(),
      column: start.column,
      mutator: mutatorName,
      replacement,
      survives: status === 'Survived' || status === 'NoCoverage',
    }))
}

const keyOf = ({ rule, line, mutator, replacement }) => JSON.stringify([rule, line, mutator, replacement])

const files = chosenFiles(process.argv.slice(2))
if (files.length === 0) {
  const isChosen = process.argv.length > 2 && process.argv[2] !== '--changed'
  console.log(isChosen ? 'No rule of this name is in git. Add it with “git add”.' : 'No rule to mutate.')
  process.exit(isChosen ? 1 : 0)
}
mutate(files)
const mutants = Object.entries(JSON.parse(readFileSync(reportFile, 'utf8')).files).flatMap(readMutants)
const survivors = mutants.filter(({ survives }) => survives)
const rules = new Set(files.map(file => basename(file, '.ts')))
const listed = JSON.parse(readFileSync(listFile, 'utf8')).filter(({ rule }) => rules.has(rule))
const known = new Set(listed.map(keyOf))
const found = new Set(survivors.map(keyOf))
const unlisted = survivors.filter(each => !known.has(keyOf(each)))
const gone = listed.filter(each => !found.has(keyOf(each)))
for (const { rule, line, column, mutator, replacement } of unlisted)
  console.log(`${rule}: no example fails where ${mutator} puts “${replacement}” into: ${line} (column ${column})`)
for (const { rule, line } of gone) console.log(`${rule}: ${listFile} lists a survivor that is gone: ${line}`)
const share = ((100 * survivors.length) / mutants.length).toFixed(1)
console.log(
  `${survivors.length} of ${mutants.length} mutants survive (${share} in 100), ${unlisted.length} without a reason.`,
)
if (unlisted.length + gone.length > 0) process.exitCode = 1
