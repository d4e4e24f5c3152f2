import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encode } from 'iconv-lite'
import { decode, Utf8Decoder } from '../../../src/input/charset/decode.js'
import { brokenStream, chunksOf } from '../../support/streams.js'

async function read(
  bytes: Buffer,
  ends: readonly number[] = [],
): Promise<{ text: string; isBroken: boolean; charset: string; note: string | null }> {
  const { charset, note, chunks } = await decode(chunksOf(bytes, ...ends))
  let [text, isBroken] = ['', false]
  for await (const chunk of chunks) {
    text += chunk.text
    isBroken ||= chunk.isBroken
  }
  return { text, isBroken, charset, note }
}

const english = 'Talks on the harbor opened on Thursday, the government said. '.repeat(3)
const japanese =
  'スカルネ港をめぐる協議が木曜日に始まった、と政府が発表した。漁業者は三か月間、説明を受けていなかった。'
const korean =
  '스카르네 항구에 관한 회담이 목요일에 시작됐다고 정부가 밝혔다. 어민들은 석 달 동안 아무런 설명도 듣지 못했다.'
const chinese = '政府表示，关于斯卡尔内港口的谈判于星期四开始。三个月来，没有人向渔民作过任何说明。'

describe('a document is decoded', () => {
  test('bytes that windows-1252 leaves open are control characters, as in browsers', async () => {
    const { text, isBroken } = await read(
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>'),
        Buffer.from([0x93, 0x81, 0x8d, 0x94, 0xe9]),
      ]),
    )
    expect([text.slice(-5), isBroken]).toEqual(['“\u0081\u008D”é', false])
  })

  test('half a pair of UTF-16 stands as U+FFFD; a pair is whole wherever it is cut', async () => {
    for (const charset of ['utf-16le', 'utf-16be']) {
      const bytes = encode('\uFEFFa𝕏b', charset)
      for (let end = 0; end <= bytes.length; end++)
        expect(await read(bytes, [end])).toMatchObject({ text: '\uFEFFa𝕏b', isBroken: false })
      expect(await read(Buffer.concat([bytes.subarray(0, 6), encode('b', charset)]))).toMatchObject({
        text: '\uFEFFa\uFFFDb',
        isBroken: true,
      })
    }
  })

  test('text in any of them comes back whole, wherever its chunks end', async () => {
    const written: readonly (readonly [string, string])[] = [
      ['utf-8', `${english}𝕏 ${japanese}`],
      ['utf-16le', `\uFEFF${english}𝕏 ${korean}`],
      ['utf-16be', `\uFEFF${english}𝕏 ${chinese}`],
      ['windows-1252', `<?xml version="1.0" encoding="windows-1252"?>${english}“café” – €5`],
      ['shift_jis', `<?xml version="1.0" encoding="Shift_JIS"?>${japanese}`],
      ['euc-kr', `<?xml version="1.0" encoding="EUC-KR"?>${korean}`],
      ['gb18030', `<?xml version="1.0" encoding="GB18030"?>${chinese}`],
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...written),
        fc.array(fc.nat(400), { maxLength: 8 }),
        async ([charset, text], ends) => {
          expect(await read(encode(text, charset), ends)).toEqual({ text, isBroken: false, charset, note: null })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('bytes that are none of it stand as U+FFFD, and are told of', async () => {
    const bytes = Buffer.concat([Buffer.from('The café – “Aurora” '), Buffer.from([0xff]), Buffer.from(' opened.')])
    expect(await read(bytes)).toEqual({
      text: 'The café – “Aurora” \uFFFD opened.',
      isBroken: true,
      charset: 'utf-8',
      note: null,
    })
  })

  test('an empty one has no text', async () => {
    expect(await read(Buffer.alloc(0))).toEqual({ text: '', isBroken: false, charset: 'utf-8', note: null })
  })

  test('a character that the end of the file has cut is broken', async () => {
    expect(await read(Buffer.from('caf\u00E9').subarray(0, -1))).toMatchObject({ charset: 'windows-1252' })
    const long = Buffer.from(`${'é'.repeat(20)}€`)
    expect(await read(long.subarray(0, -1))).toEqual({
      text: `${'é'.repeat(20)}\uFFFD`,
      isBroken: true,
      charset: 'utf-8',
      note: null,
    })
  })

  test('the charset is told by the first 64 kB, and a character that they cut is whole', async () => {
    const text = `${'a'.repeat((1 << 16) - 1)}é and more`
    expect(await read(Buffer.from(text))).toEqual({ text, isBroken: false, charset: 'utf-8', note: null })
  })

  test('an error of the stream comes after the text before it', async () => {
    const { chunks } = await decode(brokenStream(new Error('cut off'), Buffer.from('The café')))
    const texts: string[] = []
    const reading = (async () => {
      for await (const { text } of chunks) texts.push(text)
    })()
    await expect(reading).rejects.toThrow('cut off')
    expect(texts).toEqual(['The café'])
  })
})

/** The text of chunks of bytes, and whether any was broken. */
function decoded(...chunks: readonly (readonly number[] | string)[]): { text: string; isBroken: boolean } {
  const decoder = new Utf8Decoder()
  const all = [...chunks.flatMap(chunk => decoder.decode(Buffer.from(chunk as string))), ...decoder.end()]
  return { text: all.map(({ text }) => text).join(''), isBroken: all.some(({ isBroken }) => isBroken) }
}

describe('UTF-8 is decoded', () => {
  test.each(['é', '€', '𝕏', '\uFEFF'])('%s is whole wherever it is cut', character => {
    const bytes = Buffer.from(`a${character}b`)
    for (let first = 0; first <= bytes.length; first++)
      for (let second = first; second <= bytes.length; second++)
        expect(
          decoded([...bytes.subarray(0, first)], [...bytes.subarray(first, second)], [...bytes.subarray(second)]),
        ).toEqual({ text: `a${character}b`, isBroken: false })
  })

  test.each([
    ['a byte that begins nothing', [[0x61, 0xff, 0x62]], 'a\uFFFDb'],
    ['a character that ends too soon', [[0xe2, 0x82, 0x62]], '\uFFFDb'],
    ['a character that ends with the file', [[0x61, 0xe2, 0x82]], 'a\uFFFD'],
    ['a character that the next chunk does not end', [[0x61, 0xe2], [0x62]], 'a\uFFFDb'],
    ['a byte that only goes on', [[0x61], [0x82]], 'a\uFFFD'],
    ['a character written too long', [[0xc0], [0x80]], '\uFFFD\uFFFD'],
    ['half a pair of surrogates', [[0xed, 0xa0, 0x80]], '\uFFFD\uFFFD\uFFFD'],
    ['a character beyond Unicode', [[0xf4, 0x90, 0x80, 0x80]], '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ])('%s is broken', (_, chunks, text) => {
    expect(decoded(...chunks)).toEqual({ text, isBroken: true })
  })

  test('the sign U+FFFD in the text itself is not broken', () => {
    expect(decoded('a\uFFFDb')).toEqual({ text: 'a\uFFFDb', isBroken: false })
  })

  test('nothing is nothing', () => {
    expect(decoded('', '')).toEqual({ text: '', isBroken: false })
  })
})
