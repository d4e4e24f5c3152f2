import { execFile } from 'node:child_process'

/** Runs Git with some arguments and returns what it prints. Throws a GitError where it fails. */
export type Git = (...args: readonly string[]) => Promise<Buffer>

/** A failure of Git. */
export class GitError extends Error {
  override readonly name = 'GitError'
  /** True if there is no Git. */
  readonly isMissing: boolean

  constructor(message: string, isMissing: boolean) {
    super(message)
    this.isMissing = isMissing
  }
}

/** The longest output that is read, in bytes. */
const longestOutput = 1 << 30

/** Settings that keep the configuration of a repository from starting other programs, and paths as they are. */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'] as const

/** Opens the Git of a folder. It takes no lock and asks nothing. */
export const openGit =
  (folder: string): Git =>
  (...args) =>
    new Promise((done, failed) => {
      const env = {
        ...process.env,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
      }
      const how = { cwd: folder, encoding: 'buffer', maxBuffer: longestOutput, env } as const
      execFile('git', [...settings, ...args], how, (error, output, said) => {
        if (error === null) done(output)
        else failed(new GitError(said.toString().trim(), error.code === 'ENOENT'))
      })
    })
