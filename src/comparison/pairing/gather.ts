/** Adds a thing to the others of its key. */
export function gather<K, T>(groups: Map<K, T[]>, key: K, thing: T): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [thing])
  else known.push(thing)
}
