import { decode, getDecoder } from 'iconv-lite'
import type { TextChunk } from '../text-chunk.js'

/** The part of iconv-lite’s decoders that is used here. */
interface IconvDecoder {
  write(chunk: Buffer): string
  end(): string | undefined
}

/** Decodes any charset but UTF-8 as it arrives. */
export class LegacyDecoder {
  readonly #decoder: IconvDecoder
  readonly #isUtf16: boolean
  /** The first half of a surrogate pair that the next chunk ends. */
  #half = ''

  constructor(charset: string) {
    this.#decoder = charset === 'windows-1252' ? windows1252 : getDecoder(charset, { stripBOM: false })
    this.#isUtf16 = charset.startsWith('utf-16')
  }

  decode(bytes: Buffer): readonly TextChunk[] {
    const text = this.#half + this.#decoder.write(bytes)
    const end = /[\uD800-\uDBFF]$/u.test(text) ? text.length - 1 : text.length
    this.#half = text.slice(end)
    return this.#chunksOf(text.slice(0, end))
  }

  end(): readonly TextChunk[] {
    return this.#chunksOf(this.#half + (this.#decoder.end() ?? ''))
  }

  #chunksOf(text: string): readonly TextChunk[] {
    if (text === '') return []
    if (!this.#isUtf16) return [{ text, isBroken: text.includes('\uFFFD') }]
    const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
    return [{ text: whole, isBroken: whole !== text }]
  }
}

/**
 * The characters of bytes 80 to 9F. Five that windows-1252 leaves open are control characters, as in every browser
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 */
const windowsOnly = Array.from({ length: 0x20 }, (_, index) => {
  const character = decode(Buffer.from([0x80 + index]), 'windows-1252')
  return character === '\uFFFD' ? String.fromCharCode(0x80 + index) : character
})

const windows1252: IconvDecoder = {
  write: chunk =>
    chunk
      .toString('latin1')
      .replace(/[\u0080-\u009F]/gu, character => windowsOnly[character.charCodeAt(0) - 0x80] ?? character),
  end: () => undefined,
}
