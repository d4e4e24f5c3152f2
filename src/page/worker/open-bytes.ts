/** Opens bytes that were compressed with gzip and written as base64. */
export async function openBytes(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64.trim()), letter => letter.charCodeAt(0))
  const stream = new Response(packed).body
  if (stream === null) throw new Error('A part of the page is empty.')
  return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
