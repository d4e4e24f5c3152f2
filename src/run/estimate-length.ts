import { statSync } from 'node:fs'
import type { Input } from '../input/inputs.js'
import { standardInput } from '../input/standard-input.js'

/** How many times longer text is than the file it is packed in, about. */
const growth = 4

/** Returns about how many characters inputs hold, from the sizes of their files. Standard input counts as nothing. */
export function estimateLength(inputs: readonly Input[]): number {
  let length = 0
  for (const input of inputs) {
    if ('missing' in input || input.path === standardInput) continue
    const bytes = statSync(input.path, { throwIfNoEntry: false })?.size ?? 0
    length += /\.(?:gz|zst|zip|docx)$/iu.test(input.path) ? bytes * growth : bytes
  }
  return length
}
