import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'
import { runScript } from '../support/scripts.js'

/** A command of a few lines that reports a word wherever it is in the story files. */
const commandFinding = (word: string): string => `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
const files = readdirSync('.', { recursive: true }).filter(name => name.endsWith('.txt')).sort()
const found = files.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/${word}/g)].map(({ index, 0: excerpt }) => JSON.stringify({
    file: './' + file, ruleId: 'some-word', severity: 'error', excerpt, fingerprint: 'f',
    start: { offset: index }, end: { offset: index + excerpt.length },
  }) + '\\n'))
writeFileSync(process.argv[process.argv.indexOf('-o') + 1], found.join(''))
process.exitCode = found.length > 0 ? 1 : 0
`

const git = (here: Folder, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: here.path,
    encoding: 'utf8',
  })

/** A repository whose main branch finds “harbor”, with a branch on top. Its build is committed and there is nothing to do. */
function makeRepository(): Folder {
  const here = folder({
    'package.json': '{"type":"module","scripts":{"build":"node -e 0"}}',
    'dist/bin/wirelint.js': commandFinding('harbor'),
    'data/set.jsonl': '{"id":"a","text":"The harbor at the mole."}\n{"id":"b","text":"A harbor."}\n',
  })
  git(here, 'init', '-q', '-b', 'main')
  git(here, 'add', '.')
  git(here, 'commit', '-qm', 'Find harbor')
  git(here, 'checkout', '-qb', 'branch')
  return here
}

const summary = (out: string): readonly string[] => out.trimEnd().split('\n').slice(-4)

test('changed files are compared with HEAD, a clean branch with main, and any commit by its name', () => {
  const here = makeRepository()
  here.write('dist/bin/wirelint.js', commandFinding('(?:harbor at|mole)'))
  const dirty = runScript('corpus.ts', ['--data', 'data'], here.path)
  expect([dirty.code, dirty.err]).toEqual([0, ''])
  expect(dirty.out).toContain('some-word: 1 new, 1 gone, 1 moved\n  new    set 1-a\n         mole\n')
  expect(dirty.out).toContain('  gone   set 2-b\n         harbor\n')
  expect(dirty.out).toContain('  moved  set 1-a\n         harbor at\n')
  const [head] = git(here, 'rev-parse', '--short=7', 'HEAD').split('\n')
  expect(dirty.out).toContain(`\n2 stories of 1 sets, 7 words, against ${String(head)}:\n`)
  expect(summary(dirty.out)).toEqual([
    '1 new, 1 gone, 1 moved, 0 unchanged.',
    'New: some-word 1.',
    'Gone: some-word 1.',
    'Moved: some-word 1.',
  ])
  git(here, 'commit', '-qam', 'Find more')
  const clean = runScript('corpus.ts', [], here.path, { WIRELINT_DATA: 'data' })
  expect(clean).toEqual(dirty)
  const same = runScript('corpus.ts', ['--data', 'data', '--base', 'HEAD'], here.path)
  expect(summary(same.out)[0]).toBe('0 new, 0 gone, 0 moved, 2 unchanged.')
})

test('a missing corpus, base or option is one line and exit code 2', () => {
  const here = makeRepository()
  const none = { WIRELINT_DATA: undefined }
  const run = (...args: readonly string[]): unknown => runScript('corpus.ts', args, here.path, none)
  expect(run('--base', 'HEAD')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^There is no folder .*data\. Name one with --data FOLDER or in WIRELINT_DATA\.\n$/u),
  })
  expect(run('--data', 'data')).toMatchObject({
    code: 2,
    err: 'The working tree is the same as main. Name another base with --base REF.\n',
  })
  expect(run('--data', 'data', '--base', 'gone')).toMatchObject({ code: 2, err: 'There is no commit gone.\n' })
  expect(run('--wrong')).toMatchObject({ code: 2, err: expect.stringMatching(/^Unknown option '--wrong'/u) })
})

test('a base that does not build is named, with what the build says', () => {
  const here = makeRepository()
  here.write('package.json', '{"scripts":{"build":"echo no way; exit 3"}}')
  git(here, 'commit', '-qam', 'Break the build')
  const { code, err } = runScript('corpus.ts', ['--data', 'data', '--base', 'HEAD'], here.path)
  expect(code).toBe(2)
  expect(err).toMatch(/^The base [\da-f]{40} does not build\.\n/u)
  expect(err).toContain('no way')
})
