import { existsSync } from 'node:fs'
import { didYouMean } from '../language/words/similarity.js'

/** Finds a first path that is no file, and the name of an option (“fix”) or nearly a command (“compre”). */
export function findCommandHints(
  [first]: readonly string[],
  commands: readonly { readonly name: () => string }[],
  options: readonly { readonly long?: string | undefined }[],
): readonly string[] {
  if (first === undefined || !/^[a-z]+(?:-[a-z]+)*$/u.test(first) || existsSync(first)) return []
  if (options.some(({ long }) => long === `--${first}`))
    return [`note: “${first}” is neither a file nor a command. Did you mean “--${first}”?`]
  const hint = didYouMean(
    first,
    commands.map(command => command.name()),
  )
  return hint === '' ? [] : [`note: “${first}” is neither a file nor a command.${hint}`]
}
