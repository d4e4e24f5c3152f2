import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { SetDiagnostic } from '../../src/evaluation/measure.js'
import { CorpusError } from './corpus-error.js'

/** Unpacks a commit of the repository `root` into a new folder and builds it there with the packages of `root`. */
export function buildCommit(root: string, commit: string, folder: string): void {
  mkdirSync(folder)
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: root, maxBuffer: 1 << 30 })
  execFileSync('tar', ['-xf', '-'], { cwd: folder, input: archive })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { status, stdout, stderr } = spawnSync('npm run build', { cwd: folder, encoding: 'utf8', shell: true })
  if (status !== 0) throw new CorpusError(`The base ${commit} does not build.\n${stdout}${stderr}`.trimEnd())
}

/**
 * Runs the built command of a checkout over the stories that `writeStoryFiles` wrote. Reads its JSONL report, whose
 * shape is public, so that the versions may differ inside.
 */
export function checkStories(checkout: string, stories: string, report: string): readonly SetDiagnostic[] {
  const command = join(checkout, 'dist/bin/wirelint.js')
  const options = ['--no-config', '--input-format', 'text', '-f', 'jsonl', '-o', report, '.']
  const { status, stderr } = spawnSync(process.execPath, [command, ...options], { cwd: stories, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new CorpusError(`${command} failed.\n${stderr}`.trimEnd())
  return readFileSync(report, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(readDiagnostic)
}

interface JsonlDiagnostic extends Pick<SetDiagnostic, 'ruleId' | 'severity' | 'excerpt' | 'fingerprint'> {
  readonly file: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

function readDiagnostic(line: string): SetDiagnostic {
  const { file, ruleId, severity, excerpt, fingerprint, start, end } = JSON.parse(line) as JsonlDiagnostic
  const [set = '', name = ''] = file.replace(/^\.\//u, '').split('/')
  const story = name.replace(/\.txt$/u, '')
  return { set, story, ruleId, severity, start: start.offset, end: end.offset, excerpt, fingerprint, marked: null }
}
