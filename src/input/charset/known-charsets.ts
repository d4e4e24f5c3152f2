/** Charsets that wires use, by the names that declarations and the detector give them, without their punctuation. Those that iconv-lite reads as a superset stand under it. */
const names: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  usascii: 'utf-8',
  ascii: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  // What declares Latin-1 means windows-1252, which has the curly quotes where Latin-1 has control characters that no copy holds:
  // the two differ in nothing else (https://encoding.spec.whatwg.org/#names-and-labels).
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
}

/** Families of charsets of one byte a character, which iconv-lite knows by these names too. */
const ofOneByte = /^(?:iso8859(?:[2-9]|1[0-6])|windows125\d|koi8[ru])$/u

/** The charset that goes by a name; null where it is none that is read here. */
export function charsetNamed(label: string): string | null {
  const name = label.toLowerCase().replace(/[^a-z0-9]/gu, '')
  return (
    names[name] ??
    (ofOneByte.test(name)
      ? name
          .replace(/^iso8859/u, 'iso-8859-')
          .replace(/^windows/u, 'windows-')
          .replace(/^koi8/u, 'koi8-')
      : null)
  )
}
