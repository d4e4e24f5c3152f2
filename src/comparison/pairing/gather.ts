/** Adds a value to the list of its key. */
export function gather<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [value])
  else known.push(value)
}
