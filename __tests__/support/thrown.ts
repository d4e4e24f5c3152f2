/** The message of what some work throws, at once or later; null where it throws nothing. */
export async function messageThrownBy(work: () => unknown): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return (error as Error).message
  }
}
