import { decode, getDecoder } from 'iconv-lite'
import type { Chunk } from '../chunk.js'

interface Decoder {
  write(chunk: Buffer): string
  end(): string | undefined
}

/** Bytes of any charset but UTF-8, decoded as they come. */
export class OtherCharset {
  readonly #decoder: Decoder
  readonly #isWide: boolean
  /** The first half of a character that the next chunk ends. */
  #half = ''

  constructor(charset: string) {
    this.#decoder = charset === 'windows-1252' ? windows1252 : getDecoder(charset, { stripBOM: false })
    this.#isWide = charset.startsWith('utf-16')
  }

  more(chunk: Buffer): readonly Chunk[] {
    const text = this.#half + this.#decoder.write(chunk)
    const cut = /[\uD800-\uDBFF]$/u.test(text) ? text.length - 1 : text.length
    this.#half = text.slice(cut)
    return this.#said(text.slice(0, cut))
  }

  end(): readonly Chunk[] {
    return this.#said(this.#half + (this.#decoder.end() ?? ''))
  }

  #said(text: string): readonly Chunk[] {
    if (text === '') return []
    if (!this.#isWide) return [{ text, broken: text.includes('\uFFFD') }]
    const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
    return [{ text: whole, broken: whole !== text }]
  }
}

/** Bytes 80 to 9F; the five that windows-1252 leaves open are control characters, as every browser has them (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windowsOnly = Array.from({ length: 0x20 }, (_, index) => {
  const character = decode(Buffer.from([0x80 + index]), 'windows-1252')
  return character === '\uFFFD' ? String.fromCharCode(0x80 + index) : character
})

const windows1252: Decoder = {
  write: chunk =>
    chunk
      .toString('latin1')
      .replace(/[\u0080-\u009F]/gu, character => windowsOnly[character.charCodeAt(0) - 0x80] ?? character),
  end: () => undefined,
}
