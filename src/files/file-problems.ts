import { UsageError } from '../terminal/usage-error.js'

/** What the system's words for it leave to be guessed. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'permission denied',
  EROFS: 'nothing can be written there',
}

/** Why a file cannot be read or written, without a stop. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}

export const cannotWrite = (file: string, error: unknown): UsageError =>
  new UsageError(`Cannot write ${file}: ${reasonOf(error)}.`)

/** Does what writes a file; a UsageError says why it cannot be written. */
export function writing(file: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw cannotWrite(file, error)
  }
}
