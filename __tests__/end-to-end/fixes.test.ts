import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { folder } from '../support/folders.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const mended = damaged.replace('hall.', 'hall')
const only = ['--only', 'split-sentence']

describe('the diff of --fix-dry-run', () => {
  const files = {
    'plain.txt': damaged,
    'a b.txt': damaged,
    'sub dir/é "1".txt': damaged.trimEnd(),
    'rule.txt': `-- and then\n\n${damaged}`,
    'crlf.jsonl': `{"text": ${JSON.stringify(damaged)}}\r\n{"text": "All is well."}\r\n`,
  }
  const takers = ['patch -p0', 'git apply -p0'].filter(
    taker => spawnSync(taker.split(' ')[0] ?? '', ['--version']).status === 0,
  )

  test('somebody is here to take it', () => {
    expect(takers).not.toEqual([])
  })

  test.each(
    takers.flatMap(taker => [
      [taker, 'files of this folder'] as const,
      [taker, 'the same by their whole paths'] as const,
    ]),
  )('%s takes %s', (taker, which) => {
    const here = folder(files)
    const named = which.startsWith('files') ? ['.'] : Object.keys(files).map(name => join(here.path, name))
    const { code, out, err } = here.run([...only, '--fix-dry-run', ...named])
    expect([code, err]).toEqual([1, ''])
    expect(spawnSync('sh', ['-c', taker], { cwd: here.path, input: out }).status).toBe(0)
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(here.path, name), 'utf8')).toBe(text.replace('hall. of', 'hall of'))
  })

  test('names a file that is not below the folder as it was named', () => {
    const elsewhere = join(folder({ 'b.txt': damaged }).path, 'b.txt')
    expect(
      folder()
        .run([...only, '--fix-dry-run', elsewhere])
        .out.split('\n')
        .slice(0, 2),
    ).toEqual([`--- ${elsewhere}`, `+++ ${elsewhere}`])
  })

  test('leaves out what --fix would not write, in the same words', () => {
    const here = folder({
      'a.txt.gz': gzipSync(damaged),
      'b.txt': encode(`\uFEFF${damaged}`, 'utf-16le'),
      'c.txt': damaged,
    })
    const dry = here.run([...only, '--fix-dry-run', '.'])
    expect([dry.code, dry.out.match(/^--- .*/gmu)]).toEqual([2, ['--- c.txt']])
    expect(dry.err).toBe(
      'wirelint: ./a.txt.gz: This file is not fixed: it is compressed.\nwirelint: ./b.txt: This file is not fixed: it is in utf-16le.\n',
    )
    expect(here.run([...only, '--fix', '.'])).toMatchObject({
      code: 2,
      err: `${dry.err}wirelint: 1 fix in 1 file: split-sentence. 2 issues remain: split-sentence ×2.\n`,
    })
  })

  test('goes into the file of -o, and no report beside it', () => {
    const here = folder({ 'a.txt': damaged })
    expect(here.run([...only, '--fix-dry-run', '-o', 'out.diff', 'a.txt'])).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(join(here.path, 'out.diff'), 'utf8')).toContain('--- a.txt\n+++ a.txt\n')
    for (const format of ['json', 'json:out.json'])
      expect(here.run(['--fix-dry-run', '-f', format, 'a.txt'])).toEqual({
        code: 2,
        out: '',
        err: 'wirelint: --fix-dry-run prints a diff, not a report. Remove --format or --fix-dry-run.\n',
      })
  })
})

describe('--fix', () => {
  const declared = (title: string): Buffer =>
    encode(
      `<?xml version="1.0" encoding="ISO-8859-1"?>\n<rss version="2.0"><channel><item><title>${title}</title><description>${damaged}</description></item></channel></rss>\n`,
      'latin1',
    )
  const wire = (slug: string): Buffer =>
    encode(`\u0001lna0023 3 pl 45 ${slug}\r\n\u0002Talks open\r\n\r\n${damaged}\u0003091830 may 24\r\n\u0004`, 'latin1')

  test.each([
    ['a feed declared Latin-1', 'a.rss', declared('Talks')],
    ['a wire’s message', 'a.iptc', wire('talks')],
  ])('writes %s that is ASCII to the last byte', (_, name, bytes) => {
    const here = folder({ [name]: bytes })
    expect(here.run([...only, '--fix', name])).toMatchObject({
      code: 0,
      err: 'wirelint: 1 fix in 1 file: split-sentence. No issue remains.\n',
    })
    expect(readFileSync(join(here.path, name), 'latin1')).toBe(bytes.toString('latin1').replace(damaged, mended))
  })

  test.each([
    ['is a feed with a byte over ASCII', 'a.rss', declared('Café'), 'house'],
    ['is a message with one', 'a.iptc', wire('café'), 'house'],
    ['would get one', 'a.rss', declared('Cafe'), 'hôtel'],
  ])('leaves one that %s', (_, name, bytes, word) => {
    const rule = `deskRules: [{ id: own, message: No., phrase: hall, suggestion: { text: ${word}, safe: true }, examples: { bad: [The ⟦hall⟧.], good: [All is well.] } }]\n`
    const here = folder({ [name]: bytes, 'wirelint.config.yaml': rule })
    expect(here.run(['--only', 'own,split-sentence', '--fix', name])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        `^wirelint: ${name}: This file is not fixed: it is in windows-1252\\.\nwirelint: Nothing was fixed\\. \\d issues? remains?: [^\\n]*\\.\n$`,
      ) as unknown,
    })
    expect(readFileSync(join(here.path, name)).equals(bytes)).toBe(true)
  })
})

describe('--fix leaves alone, and names,', () => {
  test.each([
    ['a read-only file', 'a.txt', damaged, 'it is read-only'],
    ['RTF', 'a.rtf', `{\\rtf ${damaged}}`, 'it is RTF, which wirelint does not read'],
    [
      'a file of a kind that it does not know',
      'a.tex',
      damaged,
      'wirelint does not know the ending “.tex”. If it is plain text, use --input-format text',
    ],
  ])('%s', (what, name, text, reason) => {
    const here = folder({ [name]: text })
    if (what === 'a read-only file') chmodSync(join(here.path, name), 0o444)
    const { code, err } = here.run([...only, '--fix', name])
    expect([code, err]).toEqual([
      2,
      `wirelint: ${name}: This file is not fixed: ${reason}.\nwirelint: Nothing was fixed. 1 issue remains: split-sentence.\n`,
    ])
    expect(readFileSync(join(here.path, name), 'utf8')).toBe(text)
  })

  test('RTF that its version marks, which is not read', () => {
    const text = `{\\rtf1 ${damaged}}`
    const here = folder({ 'a.rtf': text })
    expect(here.run([...only, '--fix', 'a.rtf'])).toMatchObject({
      code: 2,
      err: 'wirelint: a.rtf: This is a document in Rich Text Format, not text.\nwirelint: Nothing was fixed. No issue remains.\n',
    })
    expect(readFileSync(join(here.path, 'a.rtf'), 'utf8')).toBe(text)
  })

  test('but fixes such a file as plain text where it is told to', () => {
    const here = folder({ 'a.tex': damaged })
    expect(here.run([...only, '--fix', '--input-format', 'text', 'a.tex']).code).toBe(0)
    expect(readFileSync(join(here.path, 'a.tex'), 'utf8')).toBe(mended)
  })

  test('a file that changes while it is fixed', () => {
    // The rule stands for an editor who saves in the meantime.
    const here = folder({
      'a.txt': damaged,
      'own.mjs': '',
    })
    here.write(
      'own.mjs',
      `import { writeFileSync } from 'node:fs'
export default { name: 'own', rules: [{ id: 'own-rule', family: 'desk', mqm: 'Other', severity: 'info', certainty: 'certain', roles: ['body'],
  summary: 'None', why: 'None', examples: { bad: [{ text: '⟦A⟧' }], good: ['B'] },
  *check() { writeFileSync('a.txt', 'saved by an editor') } }] }`,
    )
    here.write('wirelint.config.mjs', "export default { plugins: ['./own.mjs'] }")
    const { code, err } = here.run(['--fix', 'a.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('a.txt: This file is not fixed: it has changed since')])
    expect(readFileSync(join(here.path, 'a.txt'), 'utf8')).toBe('saved by an editor')
  })
})
