import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { detectCharset } from '../../../src/input/charset/detect-charset.js'

const english = 'Talks on the harbor opened on Thursday, the government said. '.repeat(3)
const japanese =
  'スカルネ港をめぐる協議が木曜日に始まった、と政府が発表した。漁業者は三か月間、説明を受けていなかった。'
const korean =
  '스카르네 항구에 관한 회담이 목요일에 시작됐다고 정부가 밝혔다. 어민들은 석 달 동안 아무런 설명도 듣지 못했다.'
const chinese = '政府表示，关于斯卡尔内港口的谈判于星期四开始。三个月来，没有人向渔民作过任何说明。'

describe('a file’s charset', () => {
  test.each([
    ['UTF-8', Buffer.from(`The café. ${english}`), 'utf-8', null],
    ['UTF-8 with a mark', Buffer.from('\uFEFFThe café.'), 'utf-8', null],
    ['ASCII', Buffer.from(english), 'utf-8', null],
    ['UTF-16LE with a mark', encode('\uFEFFTalks opened – at last.', 'utf-16le'), 'utf-16le', null],
    ['UTF-16BE with a mark', encode('\uFEFFTalks opened – at last.', 'utf-16be'), 'utf-16be', null],
    [
      'UTF-16LE without',
      encode(english, 'utf-16le'),
      'utf-16le',
      'Read as UTF-16LE, although it has no byte order mark.',
    ],
    [
      'UTF-16BE without',
      encode(english, 'utf-16be'),
      'utf-16be',
      'Read as UTF-16BE, although it has no byte order mark.',
    ],
    [
      'Latin-1, declared',
      encode('<?xml version="1.0" encoding="iso-8859-1"?><p>Décès “ici”</p>', 'windows-1252'),
      'windows-1252',
      null,
    ],
    [
      'windows-1252, not declared',
      encode(`The café “Aurora” – ${english}`, 'windows-1252'),
      'windows-1252',
      'Read as windows-1252, by its bytes. The file does not name its encoding.',
    ],
    [
      'Shift-JIS, not declared',
      encode(japanese + english, 'shift_jis'),
      'shift_jis',
      'Read as shift_jis, by its bytes. The file does not name its encoding.',
    ],
    [
      'Shift-JIS, declared',
      encode(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"></head>${japanese}`,
        'shift_jis',
      ),
      'shift_jis',
      null,
    ],
    [
      'EUC-KR, not declared',
      encode(korean + english, 'euc-kr'),
      'euc-kr',
      'Read as euc-kr, by its bytes. The file does not name its encoding.',
    ],
    [
      'GB18030, not declared',
      encode(chinese + english, 'gb18030'),
      'gb18030',
      'Read as gb18030, by its bytes. The file does not name its encoding.',
    ],
    ['GBK, declared', encode(`<?xml version="1.0" encoding="GBK"?><p>${chinese}</p>`, 'gb18030'), 'gb18030', null],
    ['IPTC 7901', encode('\u0001dpa001 4 i 20\r\n\u0002Café\r\n', 'latin1'), 'windows-1252', null],
    [
      'Latin-1, declared as UTF-8',
      encode('<?xml version="1.0" encoding="UTF-8"?><p>The café “Aurora”</p>', 'windows-1252'),
      'windows-1252',
      'The file says it is utf-8, but its bytes are windows-1252. It is read as windows-1252.',
    ],
    [
      'UTF-8, declared as Latin-1',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><p>The café</p>'),
      'utf-8',
      'The file says it is iso-8859-1, but its bytes are UTF-8. It is read as UTF-8.',
    ],
    [
      'ASCII, declared as UTF-16',
      Buffer.from('<?xml version="1.0" encoding="utf-16"?><p>The cafe</p>'),
      'utf-8',
      'The file says it is utf-16, but its bytes are ASCII. It is read as ASCII.',
    ],
    [
      'a PO file’s header',
      encode('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=EUC-KR\\n"\n', 'euc-kr'),
      'euc-kr',
      null,
    ],
  ])('%s', async (_, bytes, name, note) => {
    expect(await detectCharset(bytes)).toEqual({ name, note })
  })

  test.each([
    ['gb18030', ['习近平', '北京（Beijing）', '“一带一路”倡议', '中国人民银行行长潘功胜表示']],
    ['euc-kr', ['김정은', '서울=연합뉴스', '“평화” 협정', '국무총리는 오늘 기자회견에서 말했다']],
    ['shift_jis', ['岸田文雄', '東京（共同）', 'コンピュータ', '首相は記者会見で述べた']],
    [
      'windows-1252',
      [
        'café',
        '“quoted” and ‘more’',
        'São Paulo – Brasília',
        '€5',
        'the façade’s “fête”',
        '“CAFÉ”',
        '25°C',
        'créée',
        'Malmö … Göteborg',
      ],
    ],
  ])('%s is told by one name in English copy, and by the name alone', async (charset, words) => {
    for (const word of words)
      for (const text of [`Mr Kang told reporters that ${word} said so. ${english}`, `${word}, ${word}`])
        expect(`${word}: ${(await detectCharset(encode(text, charset))).name}`).toBe(`${word}: ${charset}`)
  })

  test.each([
    [
      'a declaration of Shift-JIS that the bytes contradict',
      encode('<?xml version="1.0" encoding="Shift_JIS"?><p>The café and the “x” é è</p>', 'windows-1252'),
      'windows-1252',
      'The file says it is shift_jis, but its bytes are windows-1252. It is read as windows-1252.',
    ],
    [
      'a declaration beside a mark that says otherwise',
      encode('\uFEFF<?xml version="1.0" encoding="utf-8"?><p>café</p>', 'utf-16le'),
      'utf-16le',
      'The file says it is utf-8, but its bytes are UTF-16LE. It is read as UTF-16LE.',
    ],
    [
      'UTF-16 without a mark, declared',
      encode('<?xml version="1.0" encoding="UTF-16"?><p>café</p>', 'utf-16be'),
      'utf-16be',
      null,
    ],
    [
      'UTF-16 of Chinese without a mark',
      encode(`<p>${chinese}</p>\n<p>${chinese}</p>`, 'utf-16le'),
      'utf-16le',
      'Read as UTF-16LE, although it has no byte order mark.',
    ],
    [
      'a name that is no charset',
      Buffer.from('<?xml version="1.0" encoding="x-foo"?><p>The cafe</p>'),
      'utf-8',
      'The file says it is x-foo, an unknown encoding. It is read as utf-8.',
    ],
    ['another name of a charset', encode('<meta charset=x-sjis>東京', 'shift_jis'), 'shift_jis', null],
    [
      'a charset of one byte',
      encode('<?xml version="1.0" encoding="ISO-8859-2"?><p>Łódź</p>', 'iso-8859-2'),
      'iso-8859-2',
      null,
    ],
    [
      'copy that speaks of a declaration',
      Buffer.from('The tag <meta charset=iso-8859-1> is old at the café.'),
      'utf-8',
      null,
    ],
    [
      'a PO file whose charset was never filled in',
      Buffer.from('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "café"\n'),
      'utf-8',
      null,
    ],
    [
      'a last byte that begins a character and ends the file',
      encode('The café', 'latin1'),
      'windows-1252',
      'Read as windows-1252, by its bytes. The file does not name its encoding.',
    ],
  ])('%s', async (_, bytes, name, note) => {
    expect(await detectCharset(bytes)).toEqual({ name, note })
  })
})
