import { execFileSync } from 'node:child_process'
import { CorpusError } from './corpus-error.js'

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/**
 * Returns the commit to compare the working tree of `root` with. Without `ref` it is HEAD if files are changed, and the
 * merge base with `main` if none are.
 */
export function findBaseCommit(root: string, ref: string | undefined): string {
  const named = ref ?? (git(root, 'status', '--porcelain', '--untracked-files=no') === '' ? mergeBase(root) : 'HEAD')
  try {
    return git(root, 'rev-parse', '--verify', '--quiet', `${named}^{commit}`)
  } catch {
    throw new CorpusError(`There is no commit ${named}.`)
  }
}

function mergeBase(root: string): string {
  const base = git(root, 'merge-base', 'HEAD', 'main')
  if (base === git(root, 'rev-parse', 'HEAD'))
    throw new CorpusError('The working tree is the same as main. Name another base with --base REF.')
  return base
}
