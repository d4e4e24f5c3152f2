import { UsageError } from '../terminal/usage-error.js'

/** Plain words for the errors of the system that users meet most. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** Says why a file cannot be read or written, without a full stop; in the system's words for a rare error. */
export function describeFileError(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}

/** Returns the sentence that a report gives for a story file that cannot be read. */
export function describeUnreadableFile(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (isDenied(error)) return `No permission to read this file (${describeFileError(error)}).`
  if (code === 'ENOENT') return 'No such file.'
  if (code === 'EISDIR') return 'This is a folder, not a file.'
  return `This file could not be read: ${message}.`
}

/**
 * Says why a folder could not be listed, without a full stop. Returns null if there is no folder to list: a glob may
 * begin with a name that does not exist or belongs to a file.
 */
export function describeUnreadableFolder(error: unknown): string | null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  const reason = describeFileError(error)
  return isDenied(error) ? `no permission to read this folder (${reason})` : `this folder could not be read: ${reason}`
}

const isDenied = (error: unknown): boolean => ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')

export const cannotWrite = (file: string, error: unknown): UsageError =>
  new UsageError(`Cannot write ${file}: ${describeFileError(error)}.`)

/** Runs `write`, which writes a file. Throws a UsageError that names the file if it cannot be written. */
export function tryToWrite(file: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw cannotWrite(file, error)
  }
}
