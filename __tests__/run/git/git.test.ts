import { expect, test } from '@jest/globals'
import { GitError, openGit } from '../../../src/run/git/git.js'

test('Git runs in a folder, and its failures are told apart', async () => {
  const git = openGit(process.cwd())
  expect((await git('--version')).toString()).toMatch(/^git version /u)
  await expect(git('no-such-command')).rejects.toThrow(GitError)
  await expect(git('no-such-command')).rejects.toMatchObject({ isMissing: false })
  await expect(openGit('/no/such/folder')('--version')).rejects.toMatchObject({ isMissing: true })
})
