import { getDecoder } from 'iconv-lite'
import type { Chunk } from './chunk.js'

/** Bytes of any charset but UTF-8, decoded as they come. */
export class OtherCharset {
  readonly #decoder

  constructor(charset: string) {
    this.#decoder = getDecoder(charset, { stripBOM: false })
  }

  more(chunk: Buffer): readonly Chunk[] {
    return said(this.#decoder.write(chunk))
  }

  end(): readonly Chunk[] {
    return said(this.#decoder.end() ?? '')
  }
}

const said = (text: string): readonly Chunk[] => (text === '' ? [] : [{ text, broken: text.includes('\uFFFD') }])
