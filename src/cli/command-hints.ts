import { existsSync } from 'node:fs'
import { didYouMean } from '../language/words/similarity.js'

/** Finds a first path that is no file and nearly a command: “compre” was meant as “compare”. */
export function findCommandHints(
  [first]: readonly string[],
  commands: readonly { readonly name: () => string }[],
): readonly string[] {
  if (first === undefined || !/^[a-z]+(?:-[a-z]+)*$/u.test(first) || existsSync(first)) return []
  const hint = didYouMean(
    first,
    commands.map(command => command.name()),
  )
  return hint === '' ? [] : [`note: “${first}” is neither a file nor a command.${hint}`]
}
