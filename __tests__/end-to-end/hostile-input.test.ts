import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { encode } from 'iconv-lite'
import { Folder } from '../support/command.js'
import { zstd } from '../support/zstd.js'

/*
 * Content of files that harms a reader, on purpose or by accident. Each row is run by the built command beside a story that is in
 * order, which must be checked whatever the file does; the table of the documentation is these rows.
 */

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'

interface Row {
  readonly input: string
  readonly name: string
  readonly bytes: () => string | Uint8Array
  /** The exit code: 2 where something could not be read; 1 for the faults of what was. */
  readonly code: 1 | 2
  /** Returns the text on standard error. */
  readonly says: string
  /** Which stories with faults are read, beside the one in order. */
  readonly read: readonly string[]
  readonly args?: readonly string[]
}

const rss = (item: string, doctype = ''): string =>
  `<?xml version="1.0"?>\n${doctype}<rss version="2.0"><channel><title>F</title>${item}</channel></rss>\n`
const item = (id: string, copy = damaged.trim()): string =>
  `<item><guid>${id}</guid><title>Plan approved</title><description>${copy}</description></item>\n`
const nested = (tag: string, depth: number): string =>
  `${`<${tag}>`.repeat(depth)}${damaged.trim()}${`</${tag}>`.repeat(depth)}`
const zeros = Buffer.alloc(80 << 20)
const broken = (): Uint8Array => {
  const zip = Buffer.from(zipSync({ 'a.txt': [strToU8(damaged.repeat(50)), { level: 9 }] }))
  return zip.fill(0xff, 40, 60)
}

/** Blocks of 128 kB of one byte each, in four bytes, behind a header that asks for a window. */
const zstdRuns = (blocks: number, window = 0x38): Uint8Array =>
  Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, window]),
    ...Array.from({ length: blocks }, (_, index) =>
      Buffer.from([index === blocks - 1 ? 0x03 : 0x02, 0x00, 0x10, 0x61]),
    ),
  ])

/** The directory's first entry in an archive. */
const firstListed = (zip: Buffer): number => zip.indexOf('PK\u0001\u0002')

const smallByDirectory = (bytes: Uint8Array): Uint8Array => {
  const zip = Buffer.from(bytes)
  zip.writeUInt32LE(500, firstListed(zip) + 24)
  return zip
}

/** An archive of two stories, with a number of the first one's directory entry set: 8 its flags, 10 its method (APPNOTE.TXT 4.3.12). */
const withEntryNumber = (place: number, value: number, name: string): Uint8Array => {
  const zip = Buffer.from(zipSync({ [name]: strToU8(damaged), 'good.txt': strToU8(damaged) }))
  zip.writeUInt16LE(value, firstListed(zip) + place)
  return zip
}

/** The place of the directory, in an archive's last record, is what ZIP64 puts there. */
const zip64 = (): Uint8Array => {
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8(damaged) }))
  return zip.fill(0xff, zip.length - 6, zip.length - 2)
}

const misprinted = (bytes: Uint8Array): Uint8Array => {
  const zip = Buffer.from(bytes)
  return zip.fill('x', zip.indexOf('council'), zip.indexOf('council') + 3)
}

const rows: readonly Row[] = [
  {
    input: 'an entity bomb (“billion laughs”)',
    name: 'bomb.xml',
    bytes: () =>
      rss(
        item('a', `${damaged.trim()} &c;`),
        '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>\n',
      ),
    code: 1,
    says: '',
    read: ['a'],
  },
  {
    input: 'an external entity',
    name: 'xxe.xml',
    bytes: () => rss(item('a', `${damaged.trim()} &x;`), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
    code: 1,
    says: '',
    read: ['a'],
  },
  {
    input: '10,000 nested tags',
    name: 'deep.xml',
    bytes: () => rss(item('a', nested('b', 10_000))),
    code: 1,
    says: '',
    read: ['a'],
  },
  {
    input: '10,000 nested tags of HTML',
    name: 'deep.html',
    bytes: () => `<!DOCTYPE html><html><body>${nested('div', 10_000)}</body></html>`,
    code: 1,
    says: '',
    read: ['deep.html#1'],
  },
  {
    input: '100,000 tags that nothing closes',
    name: 'open.html',
    bytes: () => `<!DOCTYPE html><html><body>${'<b>a '.repeat(100_000)}</body></html>`,
    code: 2,
    says: 'open.html:1:100018: More than 20000 tags are open here.',
    read: [],
  },
  {
    input: '8,192 nested quotations of Markdown',
    name: 'deep.md',
    bytes: () => `${'> '.repeat(8192)}${damaged}`,
    code: 2,
    says: 'deep.md:1:1: More than 100 quotes and lists are open here, one in another: this is not read.',
    read: [],
  },
  {
    input: '10,000 nested lists of JSON',
    name: 'deep.json',
    bytes: () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    code: 2,
    says: 'deep.json:1:',
    read: [],
  },
  {
    input: 'a feed with a broken item',
    name: 'broken.xml',
    bytes: () => rss(item('a') + '<item><title>B</titel></item>' + item('c')),
    code: 2,
    says: 'broken.xml:3:23: This is not well-formed XML: unexpected close tag.',
    read: ['a', 'c'],
  },
  {
    input: 'a feed that is cut short',
    name: 'cut.xml',
    bytes: () => rss(item('a') + item('b')).slice(0, -40),
    code: 2,
    says: 'cut.xml:3:',
    read: ['a'],
  },
  {
    input: 'a bare “&” in a feed',
    name: 'amp.xml',
    bytes: () => rss(item('a', `Fish & chips. ${damaged.trim()}`)),
    code: 2,
    says: 'This is not well-formed XML: an “&” that should be “&amp;”.',
    read: ['a'],
  },
  {
    input: 'a JSON file that is cut short',
    name: 'cut.json',
    bytes: () => `{"headline": "Plan approved", "text": "${damaged.trim()}`,
    code: 2,
    says: 'cut.json:1:',
    read: [],
  },
  {
    input: 'a broken line of a JSONL feed',
    name: 'line.jsonl',
    bytes: () =>
      `{"id": "a", "text": ${JSON.stringify(damaged)}}\n{"text": \n{"id": "c", "text": ${JSON.stringify(damaged)}}\n`,
    code: 2,
    says: 'line.jsonl:2:10: This line is not valid JSON',
    read: ['a', 'c'],
  },
  {
    input: 'a wire message that breaks off',
    name: 'cut.iptc',
    bytes: () => `\u0001lna0042 4 i 20\r\n\r\n\u0002Plan approved =\r\n\r\n${damaged}`,
    code: 2,
    says: 'cut.iptc:',
    read: ['lna0042'],
  },
  {
    input: 'an XML feed under the name of a text',
    name: 'feed.txt',
    bytes: () => rss(item('a')),
    code: 1,
    says: '',
    read: ['a'],
  },
  {
    input: 'a text under the name of XML',
    name: 'story.xml',
    bytes: () => damaged,
    code: 2,
    says: 'story.xml:1:1: This is not XML: it does not begin with an element.',
    read: [],
  },
  {
    input: 'a text under the name of JSON',
    name: 'story.json',
    bytes: () => damaged,
    code: 2,
    says: 'story.json:1:1:',
    read: [],
  },
  {
    input: 'UTF-8 with bytes of another charset in it',
    name: 'mixed.txt',
    bytes: () =>
      Buffer.concat([
        Buffer.from('The café – “Aurora” – opened.\n\n'),
        encode('The “caf” opened. ', 'windows-1252'),
        Buffer.from(damaged),
      ]),
    code: 2,
    says: 'mixed.txt:3:5: This is not valid UTF-8. Unreadable characters are shown as U+FFFD.',
    read: ['mixed.txt#1'],
  },
  {
    input: 'XML whose declaration names another charset',
    name: 'lies.xml',
    bytes: () =>
      rss(item('a', `Café. ${damaged.trim()}`)).replace('version="1.0"?', 'version="1.0" encoding="iso-8859-1"?'),
    code: 1,
    says: 'lies.xml: note: The file says it is iso-8859-1, but its bytes are UTF-8. It is read as UTF-8.',
    read: ['a'],
  },
  {
    input: 'a binary file',
    name: 'photo.txt',
    bytes: () => new Uint8Array([137, 80, 78, 71, 0, 0, 1]),
    code: 2,
    says: 'photo.txt: This is a binary file, not text.',
    read: [],
  },
  {
    input: 'a PDF',
    name: 'page.txt',
    bytes: () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
    code: 2,
    says: 'page.txt: This is a PDF, not text.',
    read: [],
  },
  {
    input: 'an empty file',
    name: 'empty.xml',
    bytes: () => '',
    code: 1,
    says: 'empty.xml: note: This file is empty. There is nothing to check.',
    read: [],
  },
  {
    input: 'a story longer than --max-story-size',
    name: 'long.txt',
    bytes: () => damaged.repeat(20_000),
    args: ['--max-story-size', '1'],
    code: 2,
    says: 'long.txt:1:1: This file has 1.5 million characters. The limit for a story is 1 million (--max-story-size).',
    read: [],
  },
  {
    input: 'one item of a feed longer than --max-story-size',
    name: 'long.xml',
    bytes: () => rss(item('a') + item('b', damaged.trim().repeat(20_000)) + item('c')),
    args: ['--max-story-size', '1'],
    code: 2,
    says: 'long.xml:2:200: This story has 1.5 million characters.',
    read: ['a', 'c'],
  },
  {
    input: 'a gzip bomb',
    name: 'bomb.txt.gz',
    bytes: () => gzipSync(Buffer.alloc(80 << 20, 'a\n')),
    code: 2,
    says: 'it cannot be unpacked: it grows more than 200-fold.',
    read: [],
  },
  {
    input: 'a Zstandard bomb, of blocks of one byte repeated',
    name: 'bomb.txt.zst',
    bytes: () => zstdRuns(16_000),
    code: 2,
    says: 'it cannot be unpacked: it grows more than 5000-fold.',
    read: [],
  },
  {
    input: 'Zstandard that asks for a window of 1 GB',
    name: 'window.txt.zst',
    bytes: () => zstdRuns(1, 0xa0),
    code: 2,
    says: 'window.txt.zst: This file could not be read: it cannot be unpacked: it needs a window of 1024 MB; the limit is 32 MB.',
    read: [],
  },
  {
    input: 'a ZIP bomb',
    name: 'bomb.zip',
    bytes: () => zipSync({ 'bomb.txt': [zeros, { level: 9 }], 'good.txt': strToU8(damaged) }),
    code: 2,
    says: 'bomb.zip!/bomb.txt: With this entry the archive would grow more than 200-fold. The entry is not read.',
    read: ['bomb.zip!/good.txt#1'],
  },
  {
    input: 'a ZIP bomb whose directory says that it is small',
    name: 'lies.zip',
    bytes: () => smallByDirectory(zipSync({ 'bomb.txt': [zeros, { level: 9 }], 'good.txt': strToU8(damaged) })),
    code: 2,
    says: 'lies.zip!/bomb.txt',
    read: ['lies.zip!/good.txt#1'],
  },
  {
    input: 'paths that climb out of a ZIP',
    name: 'climb.zip',
    bytes: () =>
      zipSync({ '../climb.txt': strToU8(damaged), 'C:/drive.txt': strToU8(damaged), 'good.txt': strToU8(damaged) }),
    code: 2,
    says: 'climb.zip!/../climb.txt: The path of this entry leads out of the archive. It is not read.',
    read: ['climb.zip!/good.txt#1'],
  },
  {
    input: 'an encrypted entry of a ZIP',
    name: 'locked.zip',
    bytes: () => withEntryNumber(8, 1, 'locked.txt'),
    code: 2,
    says: 'locked.zip!/locked.txt: This entry is encrypted. It is not read.',
    read: ['locked.zip!/good.txt#1'],
  },
  {
    input: 'an entry of a ZIP that is packed by another method than deflate',
    name: 'lzma.zip',
    bytes: () => withEntryNumber(10, 14, 'lzma.txt'),
    code: 2,
    says: 'lzma.zip!/lzma.txt: This entry is compressed by an unknown method (14). It is not read.',
    read: ['lzma.zip!/good.txt#1'],
  },
  {
    input: 'a link in a ZIP',
    name: 'link.zip',
    bytes: () =>
      zipSync({ 'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }], 'good.txt': strToU8(damaged) }),
    code: 2,
    says: 'link.zip!/link.txt: This entry is a link to another file. It is not followed.',
    read: ['link.zip!/good.txt#1'],
  },
  {
    input: 'an archive within an archive',
    name: 'nested.zip',
    bytes: () => zipSync({ 'in.zip': zipSync({ 'a.txt': strToU8(damaged) }), 'good.txt': strToU8(damaged) }),
    code: 2,
    says: 'nested.zip!/in.zip: This is an archive inside an archive. It is not read.',
    read: ['nested.zip!/good.txt#1'],
  },
  {
    input: 'an entry whose name would write to the terminal',
    name: 'name.zip',
    bytes: () => zipSync({ '../\u001B[31m.txt': strToU8(damaged), 'good.txt': strToU8(damaged) }),
    code: 2,
    says: 'name.zip!/../\uFFFD[31m.txt: The path of this entry',
    read: ['name.zip!/good.txt#1'],
  },
  {
    input: 'an entry whose checksum does not fit',
    name: 'sum.zip',
    bytes: () => misprinted(zipSync({ 'a.txt': [strToU8(damaged), { level: 0 }], 'good.txt': strToU8(damaged) })),
    code: 2,
    says: 'sum.zip!/a.txt:2:1: This file could not be read: its checksum does not match.',
    read: ['sum.zip!/good.txt#1'],
  },
  {
    input: 'a ZIP64 archive whose directory is missing',
    name: 'large.zip',
    bytes: zip64,
    code: 2,
    says: 'large.zip: This archive cannot be unpacked completely: the place of its directory is unknown.',
    read: [],
  },
  {
    input: 'a gzip that is cut short',
    name: 'cut.txt.gz',
    bytes: () => gzipSync(damaged.repeat(9)).subarray(0, 60),
    code: 2,
    says: 'cut.txt.gz:1:53: This file could not be read: it cannot be unpacked: unexpected end of file.',
    read: [],
  },
  {
    input: 'a packed feed that is cut short',
    name: 'cut.jsonl.gz',
    bytes: () =>
      gzipSync(`{"id": "a", "text": ${JSON.stringify(damaged)}}\n{"id": "b", "text": ${JSON.stringify(damaged)}}\n`, {
        level: 0,
      }).subarray(0, 150),
    code: 2,
    says: 'cut.jsonl.gz:2:37: This file could not be read: it cannot be unpacked: unexpected end of file. The stories before this place are read.',
    read: ['a'],
  },
  {
    input: 'a Zstandard file that is cut short',
    name: 'cut.txt.zst',
    bytes: () => zstd(damaged).subarray(0, 40),
    code: 2,
    says: 'cut.txt.zst: This file could not be read: it cannot be unpacked: unexpected end of file.',
    read: [],
  },
  { input: 'a ZIP whose data is broken', name: 'broken.zip', bytes: broken, code: 2, says: 'broken.zip', read: [] },
  {
    input: 'a ZIP that is cut short',
    name: 'cut.zip',
    bytes: () => zipSync({ 'a.txt': [strToU8(damaged.repeat(50)), { level: 0 }] }).subarray(0, 500),
    code: 2,
    says: 'cut.zip',
    read: [],
  },
  {
    input: 'a ZIP without a story',
    name: 'none.zip',
    bytes: () => zipSync({ 'a.png': new Uint8Array([1]) }),
    code: 2,
    says: 'none.zip: This archive has no story.',
    read: [],
  },
  {
    input: 'compressed data under another name',
    name: 'raw.txt.gz',
    bytes: () => deflateRawSync(Buffer.alloc(4000)),
    code: 2,
    says: 'raw.txt.gz: This is a binary file, not text.',
    read: [],
  },
]

let folder: Folder | null = null
afterEach(() => {
  folder?.[Symbol.dispose]()
})

describe('hostile input', () => {
  test.each(rows)('$input', ({ name, bytes, code, says, read, args = [] }) => {
    folder = new Folder({ [name]: bytes(), 'order.txt': damaged })
    const run = folder.run(['--only', 'split-sentence', '--format', 'jsonl', ...args, name, 'order.txt'])
    if (says === '') expect(run.err).toBe('')
    else expect(run.err).toContain(says)
    const stories = run.out
      .split('\n')
      .filter(line => line !== '')
      .map(line => (JSON.parse(line) as { story: string }).story)
    expect([run.code, [...new Set(stories)]]).toEqual([code, [...read, 'order.txt#1']])
  })

  test('the table in the documentation is this one (UPDATE_DOCS=1 npm run unit writes it)', () => {
    const path = 'docs/hostile-input.md'
    const lines = rows.map(({ input, code, says, read, args = [] }) => {
      const said = says === '' ? 'nothing' : `\`${says}${says.endsWith('.') ? '' : ' …'}\``
      const found = read.length === 0 ? 'none' : read.map(id => `\`${id}\``).join(', ')
      return `| ${input}${args.length === 0 ? '' : ` (\`${args.join(' ')}\`)`} | ${said} | ${found} | ${String(code)} |`
    })
    const table = ['| Input | Standard error | Stories read | Exit code |', '| --- | --- | --- | --- |', ...lines].join(
      '\n',
    )
    const page = readFileSync(path, 'utf8')
    const [open, close] = ['<!-- rows of this test -->\n\n', '\n\n<!-- end of rows -->']
    const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)]
    expect(start).toBeGreaterThan(open.length)
    const written = page.slice(0, start) + table + page.slice(end)
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, written)
    else expect(page).toBe(written)
  })
})
