/** A mistake of the user: it becomes one line on standard error, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
