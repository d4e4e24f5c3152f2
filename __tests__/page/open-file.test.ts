import { describe, expect, test } from '@jest/globals'
import { decodeFile } from '../../src/page/open-file.js'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])))

describe('a file is decoded', () => {
  test.each([
    ['UTF-8', bytes('caf', [0xc3, 0xa9]), 'café', ''],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a', ''],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0]), 'a', ''],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61]), 'a', ''],
    ['Windows', bytes('caf', [0xe9]), 'café', 'a.txt is not in UTF-8. It was read as windows-1252.'],
    [
      'what it declares',
      bytes('<?xml version="1.0" encoding="koi8-r"?><p>', [0xd2], '</p>'),
      '<?xml version="1.0" encoding="koi8-r"?><p>р</p>',
      'a.txt is not in UTF-8. It was read as koi8-r.',
    ],
    [
      'an encoding that browsers do not know',
      bytes('<meta charset="rot13">', [0xe9]),
      '<meta charset="rot13">é',
      'a.txt is not in UTF-8. It was read as windows-1252.',
    ],
  ])('as %s', (_, file, text, note) => {
    expect(decodeFile('a.txt', file)).toEqual({ name: 'a.txt', text, note })
  })
})

test.each([
  ['a.docx', 'PK\u0003\u0004', 'a.docx is a packed file, such as a Word document or a ZIP.'],
  ['a.pdf', '%PDF-1.7', 'a.pdf is a PDF.'],
])('%s is refused with its kind', (name, head, message) => {
  expect(() => decodeFile(name, bytes(head))).toThrow(message)
})
