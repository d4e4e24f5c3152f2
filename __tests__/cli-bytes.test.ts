import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { Folder } from './support/command.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'

const folders: Folder[] = []
function folder(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const made = new Folder(files)
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) each[Symbol.dispose]()
})

const only = ['--only', 'split-sentence', '--format', 'jsonl']
const found = (out: string): readonly unknown[] => out.trim().split('\n').filter(line => line !== '').map(line => {
  const { file, start } = JSON.parse(line) as { file: string; start: { offset: number } }
  return [file, start.offset]
})

/** A frame of the Zstandard format (RFC 8878) with one raw block: no library here writes any. */
function zstd(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const header = (bytes.length << 3) | 1
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), uint32(bytes.length), Buffer.from([header & 255, (header >> 8) & 255, (header >> 16) & 255]), bytes])
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

describe('packed files', () => {
  test.each([
    ['gzip', 'story.txt.gz', gzipSync(damaged), 'story.txt.gz'],
    ['gzip under another name', 'story.txt', gzipSync(damaged), 'story.txt'],
    ['zstd', 'story.txt.zst', zstd(damaged), 'story.txt.zst'],
    ['zip', 'stories.zip', zipSync({ 'a/story.txt': strToU8(damaged), 'a/photo.png': new Uint8Array([1, 2]) }), 'stories.zip!/a/story.txt'],
    ['gzip of another charset', 'story.txt.gz', gzipSync(encode(`\uFEFF${damaged}`, 'utf-16le')), 'story.txt.gz'],
  ])('%s', (_, name, bytes, file) => {
    const { code, out, err } = folder({ [name]: bytes }).run([...only, name])
    expect([code, err]).toEqual([1, ''])
    expect(found(out)).toEqual([[file, damaged.indexOf('. of') + (bytes[10] === 0xff ? 1 : 0) + (_.includes('charset') ? 1 : 0)]])
  })

  test('a Word document is read as text, whatever else its archive holds', () => {
    const document = '<?xml version="1.0" encoding="UTF-8"?><w:document><w:body><w:p><w:r><w:t>The council met at the hall. of the city.</w:t></w:r></w:p></w:body></w:document>'
    const here = folder({ 'story.docx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/styles.xml': strToU8('<s/>'), 'word/document.xml': strToU8(document) }) })
    expect(found(here.run([...only, 'story.docx']).out)).toEqual([['story.docx', document.indexOf('. of')]])
    expect(here.run(['--only', 'split-sentence', '--fix', 'story.docx']).err).toContain('story.docx: This file is not fixed: it is in an archive.')
  })

  test('a folder is walked for them', () => {
    const here = folder({ 'wire/a.txt.gz': gzipSync(damaged), 'wire/b.zip': zipSync({ 'c.jsonl': strToU8(`${JSON.stringify({ text: damaged })}\n`) }), 'wire/d.gz': gzipSync(damaged) })
    expect(found(here.run([...only, 'wire']).out)).toEqual([['wire/a.txt.gz', 27], ['wire/b.zip!/c.jsonl', 36]])
  })

  test('are never written: --fix says why, --fix-dry-run shows what would change', () => {
    const here = folder({ 'a.txt.gz': gzipSync(damaged), 'b.zip': zipSync({ 'c.txt': strToU8(damaged) }), 'd.txt': encode(`\uFEFF${damaged}`, 'utf-16le') })
    const before = readFileSync(join(here.path, 'b.zip'))
    const { code, err } = here.run(['--only', 'split-sentence', '--fix', 'a.txt.gz', 'b.zip', 'd.txt'])
    expect(code).toBe(2)
    expect(err).toContain('a.txt.gz: This file is not fixed: it is compressed.')
    expect(err).toContain('b.zip!/c.txt: This file is not fixed: it is in an archive.')
    expect(err).toContain('d.txt: This file is not fixed: it is in utf-16le.')
    expect(readFileSync(join(here.path, 'b.zip'))).toEqual(before)
    expect(here.run(['--only', 'split-sentence', '--fix-dry-run', 'a.txt.gz']).out).toContain('+The council met at the hall of the city')
  })
})

describe('hostile archives: exit 2, a reason, and the other files are read', () => {
  const zeros = Buffer.alloc(80 << 20)
  const climbing = zipSync({ '../climb.txt': strToU8(damaged), 'C:/drive.txt': strToU8(damaged), 'good.txt': strToU8(damaged) })
  const broken = Buffer.from(zipSync({ 'a.txt': [strToU8(damaged.repeat(50)), { level: 9 }] }))
  broken.fill(0xff, 40, 60)
  const cases: readonly [string, string, Uint8Array, string, readonly string[]][] = [
    ['a gzip bomb', 'bomb.txt.gz', gzipSync(Buffer.alloc(80 << 20, 'a\n')), 'bomb.txt.gz: This file could not be read: it grows more than 200-fold as it is unpacked.', []],
    ['a ZIP bomb', 'bomb.zip', zipSync({ 'bomb.txt': [zeros, { level: 9 }], 'good.txt': strToU8(damaged) }), 'bomb.zip!/bomb.txt: This entry holds more than 64 MB; it is not read.', ['bomb.zip!/good.txt']],
    ['paths that climb out', 'climb.zip', climbing, 'climb.zip!/../climb.txt: This entry’s path leads out of its archive; it is not read.', ['climb.zip!/good.txt']],
    ['a gzip that is cut short', 'cut.txt.gz', gzipSync(damaged.repeat(9)).subarray(0, 60), 'cut.txt.gz: This file could not be read: it cannot be unpacked: unexpected end of file.', []],
    ['a zstd that is broken', 'cut.txt.zst', zstd(damaged).subarray(0, 40), 'cut.txt.zst: This file could not be read: it cannot be unpacked', []],
    ['a ZIP whose data is broken', 'broken.zip', broken, 'broken.zip', []],
    ['a ZIP that is cut short', 'cut.zip', zipSync({ 'a.txt': [strToU8(damaged.repeat(50)), { level: 0 }] }).subarray(0, 500), 'cut.zip', []],
    ['a ZIP without a story', 'none.zip', zipSync({ 'a.png': new Uint8Array([1]) }), 'none.zip: There is no story in this archive.', []],
    ['raw deflate under the name of gzip', 'raw.txt.gz', deflateRawSync(Buffer.alloc(4000)), 'raw.txt.gz: This is a binary file, not text.', []],
    ['a PDF', 'page.txt', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'page.txt: This is a PDF, not text.', []],
  ]

  test.each(cases)('%s', (_, name, bytes, reason, read) => {
    const { code, out, err } = folder({ [name]: bytes, 'other.txt': damaged }).run([...only, name, 'other.txt'])
    expect(err).toContain(reason)
    expect(code).toBe(2)
    expect(found(out).map(each => (each as [string])[0])).toEqual([...read, 'other.txt'])
  })
})

test('a charset that nothing declares is a note, and the exit code stays', () => {
  const { code, err, out } = folder({ 'a.txt': encode('The café “Aurora” opened.\nThe council met at the hall. of the city.\n', 'windows-1252') }).run([...only, '--fail-on', 'never', 'a.txt'])
  expect([code, err]).toEqual([0, 'wirelint: a.txt: note: Read as windows-1252; nothing in the file says so.\n'])
  expect(JSON.parse(out)).toMatchObject({ start: { line: 2, column: 28 } })
})
