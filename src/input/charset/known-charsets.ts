/**
 * Charsets that wires use, by their names in declarations and in the detector, without punctuation. A charset that is
 * part of a larger one has the name of that one.
 */
const charsetNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utf8: 'utf-8',
    usascii: 'utf-8',
    ascii: 'utf-8',
    utf16: 'utf-16le',
    utf16le: 'utf-16le',
    utf16be: 'utf-16be',
    // Files that declare Latin-1 mean windows-1252. The two differ only where windows-1252 has curly quotes and
    // Latin-1 has control characters, which no copy holds (https://encoding.spec.whatwg.org/#names-and-labels).
    iso88591: 'windows-1252',
    latin1: 'windows-1252',
    cp1252: 'windows-1252',
    shiftjis: 'shift_jis',
    sjis: 'shift_jis',
    xsjis: 'shift_jis',
    mskanji: 'shift_jis',
    windows31j: 'shift_jis',
    cp932: 'shift_jis',
    eucjp: 'euc-jp',
    euckr: 'euc-kr',
    cp949: 'euc-kr',
    windows949: 'euc-kr',
    ksc56011987: 'euc-kr',
    ksc5601: 'euc-kr',
    gb18030: 'gb18030',
    gbk: 'gb18030',
    xgbk: 'gb18030',
    gb2312: 'gb18030',
    cp936: 'gb18030',
    big5: 'big5',
  }),
)

/** Charsets of one byte a character; each pattern gives the name in iconv-lite. */
const singleByte: readonly (readonly [RegExp, string])[] = [
  [/^iso8859([2-9]|1[0-6])$/u, 'iso-8859-$1'],
  [/^windows(125\d)$/u, 'windows-$1'],
  [/^koi8([ru])$/u, 'koi8-$1'],
]

/** Finds a charset by one of its names; null for a charset that is not read here. */
export function charsetNamed(label: string): string | null {
  const name = label.toLowerCase().replace(/[^a-z0-9]/gu, '')
  const [pattern, replacement] = singleByte.find(([each]) => each.test(name)) ?? []
  return charsetNames.get(name) ?? (pattern === undefined ? null : name.replace(pattern, replacement ?? ''))
}
