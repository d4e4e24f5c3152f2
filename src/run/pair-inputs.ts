import { statSync } from 'node:fs'
import { packedEndings, storyEndings } from '../input/story-endings.js'
import type { Input } from '../input/inputs.js'
import { standardInput } from '../input/standard-input.js'
import { UsageError } from '../terminal/usage-error.js'

/** Files in two versions, between which stories are paired. */
export interface InputPair {
  readonly old: readonly Input[]
  readonly new: readonly Input[]
}

/**
 * Pairs the files of two folders by their names, first whole and then without the ending of their format. The rest of
 * the files is one pair, as a story may be in any of them. Two files are one pair. A UsageError says that only one of
 * two is a folder.
 */
export async function pairInputs(
  old: string,
  now: string,
  find: (path: string) => Promise<readonly Input[]>,
): Promise<readonly InputPair[]> {
  if (isFolder(old) !== isFolder(now))
    throw new UsageError(
      `OLD and NEW must both be files or both be folders: ${isFolder(old) ? old : now} is a folder, ${isFolder(old) ? now : old} is not.`,
    )
  let rest: InputPair = { old: await find(old), new: await find(now) }
  if (!isFolder(old)) return [rest]
  const pairs: InputPair[] = []
  for (const nameOf of [(path: string): string => path, withoutEnding]) {
    const found = pairByName(
      rest,
      input => nameOf(nameWithin(old, input.path)),
      input => nameOf(nameWithin(now, input.path)),
    )
    const paired = new Set(found.flatMap(pair => [...pair.old, ...pair.new]))
    pairs.push(...found)
    rest = { old: rest.old.filter(each => !paired.has(each)), new: rest.new.filter(each => !paired.has(each)) }
  }
  return rest.old.length + rest.new.length === 0 ? pairs : [...pairs, rest]
}

const isFolder = (path: string): boolean =>
  path !== standardInput && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)

const nameWithin = (folder: string, path: string): string => path.slice(folder.length).replace(/^\//u, '')

/** Pairs the files whose name no other file of their version has. */
function pairByName(
  { old, new: now }: InputPair,
  oldName: (input: Input) => string,
  newName: (input: Input) => string,
): readonly InputPair[] {
  const partners = onlyByName(now, newName)
  return [...onlyByName(old, oldName)].flatMap(([name, input]) => {
    const partner = partners.get(name)
    return partner === undefined ? [] : [{ old: [input], new: [partner] }]
  })
}

/** Returns inputs by their names, without the names that several have. */
function onlyByName(inputs: readonly Input[], nameOf: (input: Input) => string): ReadonlyMap<string, Input> {
  const names = inputs.map(nameOf)
  return new Map(
    inputs
      .map((input, index) => [names[index] ?? '', input] as const)
      .filter(([name]) => names.indexOf(name) === names.lastIndexOf(name)),
  )
}

/** Returns a name without the endings of its format and of what it is packed in. */
export function withoutEnding(name: string): string {
  const packed = packedEndings.find(ending => name.toLowerCase().endsWith(ending)) ?? ''
  const inner = name.slice(0, name.length - packed.length)
  const ending = storyEndings.find(each => inner.toLowerCase().endsWith(each)) ?? ''
  return inner.slice(0, inner.length - ending.length)
}
