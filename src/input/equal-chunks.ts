import type { TextChunk } from './text-chunk.js'

/**
 * Joins and cuts chunks to chunks of one length; the last one is shorter. So a text is cut into the same parts whether
 * it comes from a disk, through a pipe or out of an archive. An error of the stream comes after all text before it.
 */
export async function* inEqualChunks(chunks: AsyncIterable<TextChunk>, length: number): AsyncIterable<TextChunk> {
  let text = ''
  let isBroken = false
  try {
    for await (const chunk of chunks) {
      text += chunk.text
      isBroken ||= chunk.isBroken
      while (text.length > length) {
        const end = endsInPair(text, length) ? length - 1 : length
        yield { text: text.slice(0, end), isBroken }
        text = text.slice(end)
      }
      isBroken &&= text.includes('\uFFFD')
    }
  } catch (error) {
    if (text !== '') yield { text, isBroken }
    throw error
  }
  if (text !== '') yield { text, isBroken }
}

/** True if a cut would divide a surrogate pair. */
const endsInPair = (text: string, end: number): boolean => /[\uD800-\uDBFF]/u.test(text.charAt(end - 1))
