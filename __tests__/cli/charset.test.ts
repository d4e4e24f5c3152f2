import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encode } from 'iconv-lite'
import { charsetOf } from '../../src/cli/charset.js'
import { decode } from '../../src/cli/decode.js'

async function* inChunks(bytes: Buffer, ends: readonly number[]): AsyncGenerator<Buffer, void> {
  let at = 0
  for (const end of [...new Set([...ends, bytes.length])].sort((a, b) => a - b)) {
    if (end > at) yield await Promise.resolve(bytes.subarray(at, end))
    at = Math.max(at, end)
  }
}

async function read(bytes: Buffer, ends: readonly number[] = []): Promise<{ text: string; broken: boolean; charset: string; note: string | null }> {
  const { charset, note, chunks } = await decode(inChunks(bytes, ends))
  let [text, broken] = ['', false]
  for await (const chunk of chunks) {
    text += chunk.text
    broken ||= chunk.broken
  }
  return { text, broken, charset, note }
}

const english = 'Talks on the harbor opened on Thursday, the government said. '.repeat(3)
const japanese = 'スカルネ港をめぐる協議が木曜日に始まった、と政府が発表した。漁業者は三か月間、説明を受けていなかった。'
const korean = '스카르네 항구에 관한 회담이 목요일에 시작됐다고 정부가 밝혔다. 어민들은 석 달 동안 아무런 설명도 듣지 못했다.'
const chinese = '政府表示，关于斯卡尔内港口的谈判于星期四开始。三个月来，没有人向渔民作过任何说明。'

describe('a file’s charset', () => {
  test.each([
    ['UTF-8', Buffer.from(`The café. ${english}`), 'utf-8', null],
    ['UTF-8 with a mark', Buffer.from('\uFEFFThe café.'), 'utf-8', null],
    ['ASCII', Buffer.from(english), 'utf-8', null],
    ['UTF-16LE with a mark', encode('\uFEFFTalks opened – at last.', 'utf-16le'), 'utf-16le', null],
    ['UTF-16BE with a mark', encode('\uFEFFTalks opened – at last.', 'utf-16be'), 'utf-16be', null],
    ['UTF-16LE without', encode(english, 'utf-16le'), 'utf-16le', 'Read as UTF-16LE, though it has no byte order mark.'],
    ['UTF-16BE without', encode(english, 'utf-16be'), 'utf-16be', 'Read as UTF-16BE, though it has no byte order mark.'],
    ['Latin-1, declared', encode('<?xml version="1.0" encoding="iso-8859-1"?><p>Décès “ici”</p>', 'windows-1252'), 'windows-1252', null],
    ['windows-1252, not declared', encode(`The café “Aurora” – ${english}`, 'windows-1252'), 'windows-1252', 'Read as windows-1252; nothing in the file says so.'],
    ['Shift-JIS, not declared', encode(japanese + english, 'shift_jis'), 'shift_jis', 'Read as shift_jis; nothing in the file says so.'],
    ['Shift-JIS, declared', encode(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"></head>${japanese}`, 'shift_jis'), 'shift_jis', null],
    ['EUC-KR, not declared', encode(korean + english, 'euc-kr'), 'euc-kr', 'Read as euc-kr; nothing in the file says so.'],
    ['GB18030, not declared', encode(chinese + english, 'gb18030'), 'gb18030', 'Read as gb18030; nothing in the file says so.'],
    ['GBK, declared', encode(`<?xml version="1.0" encoding="GBK"?><p>${chinese}</p>`, 'gb18030'), 'gb18030', null],
    ['IPTC 7901', encode('\u0001dpa001 4 i 20\r\n\u0002Café\r\n', 'latin1'), 'windows-1252', null],
    ['Latin-1, declared as UTF-8', encode('<?xml version="1.0" encoding="UTF-8"?><p>The café “Aurora”</p>', 'windows-1252'), 'windows-1252', 'The file says it is utf-8, but its bytes are windows-1252: read as that.'],
    ['UTF-8, declared as Latin-1', Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><p>The café</p>'), 'utf-8', 'The file says it is iso-8859-1, but its bytes are UTF-8: read as that.'],
    ['ASCII, declared as UTF-16', Buffer.from('<?xml version="1.0" encoding="utf-16"?><p>The cafe</p>'), 'utf-8', 'The file says it is utf-16, but its bytes are ASCII: read as that.'],
    ['a PO file’s header', encode('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=EUC-KR\\n"\n', 'euc-kr'), 'euc-kr', null],
  ])('%s', async (_, bytes, name, note) => {
    expect(await charsetOf(bytes)).toEqual({ name, note })
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
      fc.asyncProperty(fc.constantFrom(...written), fc.array(fc.nat(400), { maxLength: 8 }), async ([charset, text], ends) => {
        expect(await read(encode(text, charset), ends)).toEqual({ text, broken: false, charset, note: null })
      }),
      { numRuns: 300 },
    )
  })

  test('bytes that are none of it stand as U+FFFD, and are told of', async () => {
    const bytes = Buffer.concat([Buffer.from('The café – “Aurora” '), Buffer.from([0xff]), Buffer.from(' opened.')])
    expect(await read(bytes)).toEqual({ text: 'The café – “Aurora” \uFFFD opened.', broken: true, charset: 'utf-8', note: null })
  })
})
