import { formats } from '../formats/index.js'

const compressedEndings = ['.gz', '.zst']
const archiveEndings = ['.zip', '.docx']

/** File name endings of compressed files and archives, in lower case. */
export const packedEndings: readonly string[] = [...compressedEndings, ...archiveEndings]

/** File name endings of all formats, each once. */
export const storyEndings: readonly string[] = [...new Set(formats.flatMap(({ extensions }) => extensions))]

/** Tells by its name whether a file holds stories, packed or not. */
export function holdsStories(name: string): boolean {
  const lower = name.toLowerCase()
  const compressed = compressedEndings.find(ending => lower.endsWith(ending)) ?? ''
  const inner = lower.slice(0, lower.length - compressed.length)
  return [...storyEndings, ...archiveEndings].some(ending => inner.endsWith(ending))
}
