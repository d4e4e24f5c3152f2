import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareRuns } from '../src/evaluation/compare-runs.js'
import { findBaseCommit } from './corpus/base-commit.js'
import { buildCommit, checkStories } from './corpus/checked-stories.js'
import { CorpusError } from './corpus/corpus-error.js'
import { reportChanges } from './corpus/corpus-report.js'
import { writeStoryFiles } from './corpus/story-files.js'

/*
 * Shows which diagnostics on a corpus are new, gone or moved in the built working tree:
 *   npm run corpus -- [--base REF] [--data FOLDER]
 * The base is a commit: HEAD if files are changed, or else the merge base with main. The corpus is every JSONL file of
 * stories in FOLDER, in WIRELINT_DATA or in ../shared/data. The exit code is 2 if there is no corpus or the base does
 * not build.
 */
function compareWithBase(root: string, base: string, data: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-corpus-'))
  try {
    const stories = join(folder, 'stories')
    mkdirSync(stories)
    const size = writeStoryFiles(data, stories)
    buildCommit(root, base, join(folder, 'base'))
    const before = checkStories(join(folder, 'base'), stories, join(folder, 'before.jsonl'))
    const now = checkStories(root, stories, join(folder, 'now.jsonl'))
    const found = compareRuns(before, now)
    const unchanged = now.length - found.filter(({ kind }) => kind !== 'gone').length
    return reportChanges(found, size, base.slice(0, 7), unchanged)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A CorpusError, or what parseArgs says of a wrong option. */
const isUsersToMend = (error: unknown): error is Error =>
  error instanceof CorpusError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

const root = resolve('.')
try {
  const { values } = parseArgs({ options: { base: { type: 'string' }, data: { type: 'string' } } })
  const data = resolve(values.data ?? process.env['WIRELINT_DATA'] ?? '../shared/data')
  process.stdout.write(compareWithBase(root, findBaseCommit(root, values.base), data))
} catch (error) {
  if (!isUsersToMend(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
