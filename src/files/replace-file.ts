import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Writes a file so that a crash leaves the old bytes or the new ones, never half of them. With `expected`, the bytes
 * as they were read, a file that has changed since is left alone. Throws an Error where the file cannot be replaced.
 */
export function replaceFile(path: string, text: string | Uint8Array, expected?: Buffer): void {
  const replacement = new Replacement(path)
  try {
    writeFileSync(replacement.descriptor, text)
    replacement.takePlace(expected)
  } catch (error) {
    replacement.discard()
    throw error
  }
}

/** New files that have not taken their places. */
const pending = new Set<string>()

/**
 * A new file beside the one that it will replace. Links stay links, and the file keeps its owner and its permissions.
 * The file is left alone where that is impossible: a folder, a pipe or a device, a file that may not be written, and
 * one with other names (hard links), which would keep the old text.
 */
export class Replacement {
  /** The open new file, for writing. */
  readonly descriptor: number
  readonly #target: string
  readonly #beside: string
  readonly #before: Stats | undefined
  #isOpen = true

  constructor(path: string) {
    this.#target = followLinks(path)
    this.#before = statSync(this.#target, { throwIfNoEntry: false })
    if (this.#before !== undefined) refuseIrreplaceable(this.#target, this.#before)
    // Nobody can foresee the name, and no file or link of that name is opened.
    this.#beside = `${this.#target}.wirelint-${randomName()}`
    this.descriptor = openSync(this.#beside, 'wx', this.#before === undefined ? 0o666 : 0o600)
    if (pending.size === 0) process.on('exit', discardPending)
    pending.add(this.#beside)
  }

  /** Puts the new file in the place of the old one. With `expected`, the old one must still hold those bytes. */
  takePlace(expected?: Buffer): void {
    if (this.#before !== undefined) keepOwner(this.descriptor, this.#before)
    fsyncSync(this.descriptor)
    this.#close()
    if (expected !== undefined && !readFileSync(this.#target).equals(expected))
      throw new Error('it has changed since it was read')
    renameSync(this.#beside, this.#target)
    this.#forget()
  }

  /** Closes and deletes the new file. */
  discard(): void {
    this.#close()
    rmSync(this.#beside, { force: true })
    this.#forget()
  }

  /** Closes the new file once: the system soon gives the number of a closed file to another one. */
  #close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    closeSync(this.descriptor)
  }

  #forget(): void {
    pending.delete(this.#beside)
    if (pending.size === 0) process.off('exit', discardPending)
  }
}

/** Returns 16 random hexadecimal digits. Most runs replace no file, so the module is loaded only here. */
const randomName = (): string => process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex')

function discardPending(): void {
  for (const path of pending) rmSync(path, { force: true })
}

function refuseIrreplaceable(path: string, stats: Stats): void {
  if (!stats.isFile()) throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe or a device'}, not a file`)
  if (stats.nlink > 1) throw new Error('it has other names (hard links), which would keep the old text')
  // An administrator may write everything: the permissions say what the owner wants.
  if ((stats.mode & 0o222) === 0) throw new Error('it is read-only')
  accessSync(path, constants.W_OK)
}

/** Gives a new file the owner and the permissions of the old one. */
function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(descriptor)
  if (now.uid !== uid || now.gid !== gid)
    try {
      fchownSync(descriptor, uid, gid)
    } catch {
      throw new Error('it belongs to another user or group')
    }
  fchmodSync(descriptor, mode & 0o7777)
}

/** Returns the path that links lead to, even if no file is there yet. The system refuses links that form a circle. */
function followLinks(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path)
  return followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}
