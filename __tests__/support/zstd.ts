/** A frame of the Zstandard format (RFC 8878) with one raw block: no library here writes any. */
export function zstd(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const header = (bytes.length << 3) | 1
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]),
    uint32(bytes.length),
    Buffer.from([header & 255, (header >> 8) & 255, (header >> 16) & 255]),
    bytes,
  ])
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
