import { once } from 'node:events'
import { fstatSync } from 'node:fs'

/** Returns true if standard input is a pipe or a file with a byte in it, not a terminal or /dev/null. */
export async function isInputPiped(): Promise<boolean> {
  try {
    const input = fstatSync(0)
    if (!input.isFIFO() && !input.isFile() && !input.isSocket()) return false
  } catch {
    return false // closed
  }
  await once(process.stdin, 'readable')
  const first = process.stdin.read() as Buffer | null
  if (first === null) return false
  process.stdin.unshift(first)
  return true
}
