import { describe, expect, test } from '@jest/globals'
import { describeFlag, findBase, findRepository } from '../../../src/run/git/find-base.js'
import { type Git, GitError } from '../../../src/run/git/git.js'

/** A Git that knows some answers by the beginning of its arguments, and fails otherwise. */
const gitWith =
  (answers: Readonly<Record<string, string>>, isMissing = false, failure = 'fatal: not a git repository'): Git =>
  async (...args) => {
    const line = args.join(' ')
    const found = Object.entries(answers).find(([start]) => line.startsWith(start))
    if (found === undefined) throw new GitError(failure, isMissing)
    return Buffer.from(`${found[1]}\n`)
  }

const shallow = { 'rev-parse --is-shallow-repository': 'true' }
const cure =
  'Fetch the whole history: “fetch-depth: 0” for actions/checkout, “GIT_DEPTH: 0” in GitLab, else “git fetch --unshallow”.'
const cureOfBranch = cure.replace('unshallow', 'unshallow origin +refs/heads/*:refs/remotes/origin/*')

describe('the base of changes', () => {
  test('is the last commit, or nothing where there is none', async () => {
    expect(await findBase(gitWith({ 'rev-parse --verify --quiet HEAD^': 'abc' }), { changed: true })).toBe('abc')
    expect(await findBase(gitWith({}), { changed: true })).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  })

  test('is the last commit in common with a branch, or the commit itself where there is none', async () => {
    const main = { 'rev-parse --verify --quiet main^': 'abc' }
    expect(await findBase(gitWith({ ...main, 'merge-base abc HEAD': 'def' }), { since: 'main' })).toBe('def')
    expect(await findBase(gitWith(main), { since: 'main' })).toBe('abc')
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['main', {}, '--since main: There is no commit “main” in this repository.'],
    [
      'main',
      { 'for-each-ref': 'work\norigin/main' },
      '--since main: There is no commit “main” in this repository. Did you mean “origin/main”?',
    ],
    [
      'maim',
      { 'for-each-ref': 'main' },
      '--since maim: There is no commit “maim” in this repository. Did you mean “main”?',
    ],
    ['main', shallow, `--since main: This clone is shallow and has no commit “main”. ${cureOfBranch}`],
    [
      'origin/main',
      { ...shallow, 'for-each-ref': 'work\norigin/HEAD\norigin/work' },
      `--since origin/main: This clone is shallow and has no commit “origin/main”. ${cureOfBranch}`,
    ],
    [
      'main',
      { ...shallow, 'rev-parse --verify --quiet main^': 'abc' },
      `--since main: This clone is shallow: it ends before the commit that “main” and this branch have in common. ${cure}`,
    ],
    ['-x', { 'rev-parse --verify': 'abc' }, '--since -x: There is no commit “-x” in this repository.'],
  ])('cannot be found: %s with %j', async (since, answers, message) => {
    await expect(findBase(gitWith(answers), { since })).rejects.toThrow(message)
  })
})

test('the repository is found from the working folder, or the message says why not', async () => {
  expect(await findRepository(gitWith({ 'rev-parse --show-cdup': '../' }), { changed: true })).toBe('../')
  await expect(findRepository(gitWith({}), { changed: true })).rejects.toThrow(
    '--changed: This works in a Git repository only, and the working folder is in none.',
  )
  await expect(findRepository(gitWith({}, true), { since: 'x' })).rejects.toThrow(
    '--since x: This needs the command git, which cannot be found.',
  )
  await expect(
    findRepository(gitWith({}, false, 'fatal: detected dubious ownership in “/a”\nmore'), { since: 'x' }),
  ).rejects.toThrow('--since x: Git refuses: detected dubious ownership in “/a”.')
  expect(describeFlag({ since: 'x' })).toBe('--since x')
})
