/** A mistake of the user, or several: each becomes a line on standard error, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  /** The mistakes, a line each. */
  get lines(): readonly string[] {
    return this.message.split('\n')
  }
}
