import { didYouMean } from '../../language/words/similarity.js'
import { UsageError } from '../../terminal/usage-error.js'
import { type Git, GitError } from './git.js'

/** The flags that choose what is compared: the commit from which all changes count, or only those not committed. */
export interface ChangeFlags {
  readonly since?: string
  readonly changed?: true
}

/** The tree without a file, which every repository knows. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Names the flag that asks for changes, as messages do. */
export const describeFlag = ({ since }: ChangeFlags): string => (since === undefined ? '--changed' : `--since ${since}`)

/** Finds the folder of the repository from the working folder: “”, “../”. Throws a UsageError where there is none. */
export async function findRepository(git: Git, flags: ChangeFlags): Promise<string> {
  try {
    return await textOf(git('rev-parse', '--show-cdup'))
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new UsageError(`${describeFlag(flags)}: ${describeFailure(error)}.`)
  }
}

function describeFailure({ message, isMissing }: GitError): string {
  if (isMissing) return 'This needs the command git, which cannot be found'
  if (/not a git repository/iu.test(message))
    return 'This works in a Git repository only, and the working folder is in none'
  // Such as a folder that belongs to somebody else, in the container of a CI.
  return `Git refuses: ${(message.split('\n')[0] ?? '').replace(/^fatal: /u, '').replace(/\.$/u, '')}`
}

/**
 * Finds the commit from which changes count: the last one that a branch has in common with this one, or the last commit
 * for `--changed`. Throws a UsageError that says what is missing, as in a shallow clone.
 */
export async function findBase(git: Git, flags: ChangeFlags): Promise<string> {
  const { since } = flags
  if (since === undefined) return (await findCommit(git, 'HEAD')) ?? emptyTree
  const commit = since.startsWith('-') ? null : await findCommit(git, since)
  if (commit === null) throw new UsageError(`${describeFlag(flags)}: ${await describeUnknown(git, since)}`)
  const common = await attempt(git('merge-base', commit, 'HEAD'))
  if (common !== null) return common
  if (!(await isShallow(git))) return commit
  throw new UsageError(
    `${describeFlag(flags)}: This clone is shallow: it ends before the commit that “${since}” and this branch have in common. ${cure}`,
  )
}

const cureWith = (command: string): string =>
  `Fetch the whole history: “fetch-depth: 0” for actions/checkout, “GIT_DEPTH: 0” in GitLab, else “${command}”.`

const cure = cureWith('git fetch --unshallow')

/** A shallow clone has one branch only, and fetches no other one unless it is told to. */
const cureOfBranch = cureWith('git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*')

const findCommit = (git: Git, name: string): Promise<string | null> =>
  attempt(git('rev-parse', '--verify', '--quiet', `${name}^{commit}`))

async function describeUnknown(git: Git, name: string): Promise<string> {
  const names = ((await attempt(git('for-each-ref', '--format=%(refname:short)'))) ?? '').split('\n')
  const remote = `origin/${name}`
  if (names.includes(remote)) return `There is no commit “${name}” in this repository. Did you mean “${remote}”?`
  return (await isShallow(git))
    ? `This clone is shallow and has no commit “${name}”. ${cureOfBranch}`
    : `There is no commit “${name}” in this repository.${didYouMean(name, names)}`
}

const isShallow = async (git: Git): Promise<boolean> =>
  (await attempt(git('rev-parse', '--is-shallow-repository'))) === 'true'

const textOf = async (output: Promise<Buffer>): Promise<string> => (await output).toString().trim()

/** Returns what Git prints; null where it fails. */
async function attempt(output: Promise<Buffer>): Promise<string | null> {
  try {
    return await textOf(output)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
