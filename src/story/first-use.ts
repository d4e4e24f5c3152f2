/** Makes a constant when it is first asked for, such as a large table that most stories do not need. */
export function onFirstUse<T>(make: () => T): () => T {
  const made: { value?: T } = {}
  return () => ('value' in made ? made.value : (made.value = make()))
}
