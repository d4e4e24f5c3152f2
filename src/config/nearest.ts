import { nearest } from '../language/similarity.js'

/** “ Did you mean “x”?” for a name that is not among the right ones; nothing where none is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const found = nearest(name, names)
  return found === null ? '' : ` Did you mean “${found}”?`
}
