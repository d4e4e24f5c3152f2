import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Input } from '../../input/inputs.js'
import { standardInput } from '../../input/standard-input.js'

/** Characters of its own that a thread must have to pay: it warms up in the time in which one checks some half a million, and the processors may be busy. */
const share = 2e6

/** How many threads check: as many as were asked for, or as there are processors, but none that does not pay. */
export const threadsThatPay = (asked: number | 'auto', characters: number): number =>
  asked === 'auto' ? Math.max(1, Math.min(availableParallelism(), Math.floor(characters / share))) : asked

/** How many fold text grows as it is unpacked. */
const growth = 4

/** About how many characters files hold. What comes through a pipe is not known beforehand. */
export function sizeOf(inputs: readonly Input[]): number {
  let size = 0
  for (const input of inputs) {
    if ('missing' in input || input.path === standardInput) continue
    const bytes = statSync(input.path, { throwIfNoEntry: false })?.size ?? 0
    size += /\.(?:gz|zst|zip|docx)$/iu.test(input.path) ? bytes * growth : bytes
  }
  return size
}
