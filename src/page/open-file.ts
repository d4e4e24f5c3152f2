/** A file as the page reads it. */
export interface OpenedFile {
  readonly name: string
  readonly text: string
  /** Something that a reader should know about its encoding; empty if there is nothing. */
  readonly note: string
}

/** Files of packed or binary kinds, by their first bytes, with what to do. */
const packed: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a packed file, such as a Word document or a ZIP'],
  [[0x1f, 0x8b], 'a packed file'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a packed file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
]

/** Bytes in which an encoding is declared. */
const headLength = 1024

/** Decodes a file's bytes. Throws an Error, in words for the reader, for a file that is no text. */
export function decodeFile(name: string, bytes: Uint8Array): OpenedFile {
  const kind = packed.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
  if (kind !== undefined)
    throw new Error(`${name} is ${kind}. This page reads text: paste its words, or check the file with the command.`)
  const marked = decodeMarked(bytes)
  if (marked !== null) return { name, text: marked, note: '' }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: '' }
  } catch {
    const encoding = findDeclared(bytes) ?? 'windows-1252'
    return {
      name,
      text: new TextDecoder(encoding).decode(bytes),
      note: `${name} is not in UTF-8. It was read as ${encoding}.`,
    }
  }
}

/** Decodes UTF-16 that begins with its mark; null for other bytes. */
function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Returns the encoding that mark-up declares, if browsers know it. */
function findDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength))
  const declared = /(?:encoding|charset)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1]
  if (declared === undefined) return null
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return null
  }
}
