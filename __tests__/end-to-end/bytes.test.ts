import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { folder } from '../support/folders.js'
import { zstd } from '../support/zstd.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'

const only = ['--only', 'split-sentence', '--format', 'jsonl']
const found = (out: string): readonly unknown[] =>
  out
    .trim()
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { file, start } = JSON.parse(line) as { file: string; start: { offset: number } }
      return [file, start.offset]
    })

describe('packed files', () => {
  test.each([
    ['gzip', 'story.txt.gz', gzipSync(damaged), 'story.txt.gz'],
    ['gzip under another name', 'story.txt', gzipSync(damaged), 'story.txt'],
    ['zstd', 'story.txt.zst', zstd(damaged), 'story.txt.zst'],
    [
      'zip',
      'stories.zip',
      zipSync({ 'a/story.txt': strToU8(damaged), 'a/photo.png': new Uint8Array([1, 2]) }),
      'stories.zip!/a/story.txt',
    ],
    ['gzip of another charset', 'story.txt.gz', gzipSync(encode(`\uFEFF${damaged}`, 'utf-16le')), 'story.txt.gz'],
  ])('%s', (_, name, bytes, file) => {
    const { code, out, err } = folder({ [name]: bytes }).run([...only, name])
    expect([code, err]).toEqual([1, ''])
    expect(found(out)).toEqual([
      [file, damaged.indexOf('. of') + (bytes[10] === 0xff ? 1 : 0) + (_.includes('charset') ? 1 : 0)],
    ])
  })

  test('a Word document is read as text, whatever else its archive holds', () => {
    const document =
      '<?xml version="1.0" encoding="UTF-8"?><w:document><w:body><w:p><w:r><w:t>The council met at the hall. of the city.</w:t></w:r></w:p></w:body></w:document>'
    const here = folder({
      'story.docx': zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/styles.xml': strToU8('<s/>'),
        'word/document.xml': strToU8(document),
      }),
    })
    expect(found(here.run([...only, 'story.docx']).out)).toEqual([['story.docx', document.indexOf('. of')]])
    expect(here.run(['--only', 'split-sentence', '--fix', 'story.docx']).err).toContain(
      'story.docx: This file is not fixed: it is in an archive.',
    )
  })

  test('an archive holds packed stories and Word documents too, and is read from a pipe', () => {
    const document = `<w:document><w:body><w:p><w:r><w:t>${damaged.trim()}</w:t></w:r></w:p></w:body></w:document>`
    const word = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) })
    const zip = zipSync({
      'a.txt.gz': gzipSync(damaged),
      'b.docx': word,
      'c.txt.zst': zstd(damaged),
      '__MACOSX/._d.txt': strToU8(damaged),
    })
    const here = folder({ 'z.zip': zip, 'z.sh': 'cat z.zip | "$1" "$2" --only split-sentence --format jsonl -' })
    const places = [
      ['a.txt.gz', 27],
      ['b.docx', document.indexOf('. of')],
      ['c.txt.zst', 27],
    ] as const
    expect(found(here.run([...only, 'z.zip']).out)).toEqual(places.map(([name, at]) => [`z.zip!/${name}`, at]))
    expect(found(here.pipe('z.sh').out)).toEqual(places.map(([name, at]) => [`stdin.txt!/${name}`, at]))
  })

  test('Zstandard in several frames, with one to skip before them', () => {
    const skip = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
    const here = folder({
      'a.jsonl.zst': Buffer.concat([
        skip,
        zstd(`${JSON.stringify({ text: damaged })}\n`),
        zstd(`${JSON.stringify({ text: damaged })}\n`),
      ]),
    })
    expect(found(here.run([...only, 'a.jsonl.zst']).out)).toEqual([
      ['a.jsonl.zst', 36],
      ['a.jsonl.zst', 123],
    ])
  })

  test('a folder is walked for them', () => {
    const here = folder({
      'wire/a.txt.gz': gzipSync(damaged),
      'wire/b.zip': zipSync({ 'c.jsonl': strToU8(`${JSON.stringify({ text: damaged })}\n`) }),
      'wire/d.gz': gzipSync(damaged),
    })
    expect(found(here.run([...only, 'wire']).out)).toEqual([
      ['wire/a.txt.gz', 27],
      ['wire/b.zip!/c.jsonl', 36],
    ])
  })

  test('are never written: --fix says why', () => {
    const here = folder({
      'a.txt.gz': gzipSync(damaged),
      'b.zip': zipSync({ 'c.txt': strToU8(damaged) }),
      'd.txt': encode(`\uFEFF${damaged}`, 'utf-16le'),
    })
    const before = readFileSync(join(here.path, 'b.zip'))
    const { code, err } = here.run(['--only', 'split-sentence', '--fix', 'a.txt.gz', 'b.zip', 'd.txt'])
    expect(code).toBe(2)
    expect(err).toContain('a.txt.gz: This file is not fixed: it is compressed.')
    expect(err).toContain('b.zip!/c.txt: This file is not fixed: it is in an archive.')
    expect(err).toContain('d.txt: This file is not fixed: it is in utf-16le.')
    expect(readFileSync(join(here.path, 'b.zip'))).toEqual(before)
  })
})

test('a charset that nothing declares is a note, and the exit code stays', () => {
  const { code, err, out } = folder({
    'a.txt': encode('The café “Aurora” opened.\nThe council met at the hall. of the city.\n', 'windows-1252'),
  }).run([...only, '--fail-on', 'never', 'a.txt'])
  expect([code, err]).toEqual([
    0,
    'wirelint: a.txt: note: Read as windows-1252, by its bytes. The file does not name its encoding.\n',
  ])
  expect(JSON.parse(out)).toMatchObject({ start: { line: 2, column: 28 } })
})
