import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'
import { feedOf } from '../support/feeds.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const other = 'The mayor spoke at the opening. of the bridge on Monday and thanked the crews.\n'

const cacheOf = (here: Folder, name = '.wirelint-cache'): string => join(here.path, name)

/** Marks every report in the cache, so that it shows where one is used; the cache stays sound. */
function mark(here: Folder, name?: string): void {
  const path = cacheOf(here, name)
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n')
  const body = lines.join('\n').replaceAll('This full stop cuts', 'KEPT: This full stop cuts')
  writeFileSync(
    path,
    `${head.slice(0, head.lastIndexOf(' '))} ${createHash('sha256').update(body).digest('base64url')}\n${body}`,
  )
}

/** Tells for each file whether its report comes from the cache. */
const kept = (out: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    out
      .split('\n')
      .filter(line => line.includes('This full stop cuts'))
      .map(line => [line.split(':')[0] ?? '', line.includes('KEPT')]),
  )

/** A folder whose stories are in a marked cache. */
function cached(files: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Folder {
  const here = folder({ 'a.txt': damaged, 'b.txt': other, ...files })
  here.run(['--cache', ...args, '.'])
  mark(here)
  return here
}
const run = (here: Folder, ...args: readonly string[]): Readonly<Record<string, boolean>> =>
  kept(here.run(['-f', 'unix', '--cache', ...args, '.']).out)

describe('a second run', () => {
  test('prints the same in every format', () => {
    const here = folder({ 'a.txt': damaged, 'feed.jsonl': `${feedOf(3)}{"text": 3}\n`, 'latin.txt': damaged })
    const before = here.run(['-f', 'json', '.'])
    expect([1, 2].map(() => here.run(['-f', 'json', '--cache', '.']))).toEqual([before, before])
    expect(here.run(['-f', 'sarif', '--cache', '.'])).toEqual(here.run(['-f', 'sarif', '.']))
  })

  test('checks nothing again; when a file was written does not matter', () => {
    const here = cached()
    utimesSync(join(here.path, 'a.txt'), 1e9, 1e9)
    expect(run(here)).toEqual({ './a.txt': true, './b.txt': true })
  })

  test.each<readonly [string, (here: Folder) => void, readonly string[]]>([
    ['the rule’s level', () => undefined, ['--rule', 'split-sentence:warning']],
    ['an option', () => undefined, ['--rule', 'odd-date-format:warning:order=day-month']],
    ['the rules that run', () => undefined, ['--only', 'split-sentence']],
    ['the preset', () => undefined, ['--preset', 'uk']],
    ['the format', () => undefined, ['--input-format', 'markdown']],
    [
      'the configuration',
      here => {
        writeFileSync(join(here.path, 'wirelint.config.yaml'), 'rules: { split-sentence: warning }\n')
      },
      [],
    ],
    [
      'the file of suppressions',
      here => {
        writeFileSync(
          join(here.path, 'kept.json'),
          '{"version": 1, "suppressions": [{"story": "./a.txt#1", "fingerprint": "00"}]}',
        )
      },
      ['--suppressions', 'kept.json'],
    ],
    [
      'the words of the house',
      here => {
        writeFileSync(join(here.path, 'wirelint.config.yaml'), 'lexicon: { names: [Orden] }\n')
      },
      [],
    ],
    [
      'an override of a field',
      here => {
        writeFileSync(
          join(here.path, 'wirelint.config.yaml'),
          'overrides: [{ fields: caption, rules: { split-sentence: off } }]\n',
        )
      },
      [],
    ],
    [
      'the version',
      here => {
        writeFileSync(
          cacheOf(here),
          readFileSync(cacheOf(here), 'utf8').replace(/^(wirelint-cache \d+) \S+/u, '$1 0.0.1'),
        )
      },
      [],
    ],
  ])('checks all again where something else is checked: %s', (_, change, args) => {
    const here = cached()
    change(here)
    expect(run(here, ...args)).toEqual({ './a.txt': false, './b.txt': false })
  })

  test('checks what changed, and the parts of a feed that changed', () => {
    const here = cached()
    writeFileSync(join(here.path, 'a.txt'), `${damaged}The vote was close.\n`)
    expect(run(here)).toEqual({ './a.txt': false, './b.txt': true })
  })

  test('checks all again where the code of a plug-in is another', () => {
    const plugin = (words: string): string =>
      `export default { rules: [{ id: 'no-mayor', family: 'desk', mqm: 'Other', severity: 'warning', certainty: 'likely', roles: ['body'], summary: 'Finds the mayor', why: 'W.', examples: { bad: [{ text: 'The ⟦mayor⟧ spoke.' }], good: ['The council met.'] }, *check({ fields }) { for (const field of fields) { const at = field.text.indexOf('mayor'); if (at >= 0) yield { span: field.span(at, at + 5), message: '${words}' } } } }] }`
    const here = folder({
      'b.txt': other,
      'wirelint.config.yaml': 'plugins: ./desk.mjs\n',
      'desk.mjs': plugin('No mayor.'),
    })
    expect(here.run(['-f', 'unix', '--cache', 'b.txt'])).toMatchObject({
      out: expect.stringContaining('No mayor. [warning/no-mayor]'),
      err: '',
    })
    writeFileSync(join(here.path, 'desk.mjs'), plugin('Name the mayor.'))
    expect(here.run(['-f', 'unix', '--cache', 'b.txt']).out).toContain('Name the mayor. [warning/no-mayor]')
  })

  test.each([
    [
      'a plug-in imports',
      'plugins: ./desk.mjs\n',
      'desk.mjs',
      (rule: string) =>
        `import { words } from './words.mjs'\nexport default { id: 'no-mayor', family: 'desk', mqm: 'Other', severity: 'warning', certainty: 'likely', roles: ['body'], summary: 'Finds the mayor', why: 'W.', examples: { bad: [{ text: 'The ⟦mayor⟧ spoke.' }], good: ['The council met.'] }, *check({ fields }) { ${rule} } }`,
    ],
    [
      'a configuration imports',
      'extends: ./house.mjs\n',
      'house.mjs',
      () =>
        "import { words } from './words.mjs'\nexport default { deskRules: [{ id: 'no-mayor', message: 'No.', phrase: words, examples: { bad: ['The ⟦' + words[0] + '⟧ spoke.'], good: ['All is well.'] } }] }",
    ],
  ])('checks all again where what %s is another', (_, config, name, module) => {
    const finds =
      'for (const field of fields) for (const word of words) { const at = field.text.indexOf(word); if (at >= 0) yield { span: field.span(at, at + word.length), message: "No." } }'
    const here = folder({
      'b.txt': other,
      'wirelint.config.yaml': config,
      [name]: module(finds),
      'words.mjs': "export const words = ['mayor']",
    })
    const found = (): string => here.run(['-f', 'unix', '--cache', '--only', 'no-mayor', 'b.txt']).out
    expect(found()).toMatch(/^b\.txt:1:5: /u)
    here.write('words.mjs', "export const words = ['crews']")
    expect(found()).toMatch(/^b\.txt:1:73: /u)
  })

  test('is as right with --fix', () => {
    const here = cached()
    expect(here.run(['--fix', '--cache', '--only', 'split-sentence', '.'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(here.path, 'a.txt'), 'utf8')).toBe(
      'The council met at the hall of the city on Monday and approved the plan.\n',
    )
    expect(here.run(['--cache', '--only', 'split-sentence', '.'])).toMatchObject({ code: 0 })
  })
})

describe('the cache', () => {
  test('is where it is wanted', () => {
    const here = folder({ 'a.txt': damaged })
    here.run(['--cache-file', 'deep/er/kept', 'a.txt'])
    expect([existsSync(cacheOf(here)), readdirSync(join(here.path, 'deep/er'))]).toEqual([false, ['kept']])
    mark(here, 'deep/er/kept')
    expect(kept(here.run(['-f', 'unix', '--cache-file', 'deep/er/kept', 'a.txt']).out)).toEqual({ 'a.txt': true })
  })

  test('forgets what a file was, and keeps other files for another run', () => {
    const here = cached()
    writeFileSync(join(here.path, 'a.txt'), 'The vote was close.\n')
    here.run(['--cache', 'a.txt'])
    expect(
      readFileSync(cacheOf(here), 'utf8')
        .split('\n')
        .map(line => line.split('\t')[1]),
    ).toEqual([undefined, '"./a.txt"', '"./b.txt"', '"a.txt"', undefined])
    here.run(['--cache', '.'])
    expect(readFileSync(cacheOf(here), 'utf8').match(/\t"\.\/a\.txt"\t/gu)).toHaveLength(1)
  })

  const damagedNote = 'wirelint: .wirelint-cache: note: This cache is damaged. All files are checked again.\n'

  test.each([
    ['damaged: a line', (text: string) => text.replace('\t"./a.txt"\t', '\t./a.t'), damagedNote],
    ['damaged: cut off', (text: string) => text.slice(0, -40), damagedNote],
    [
      'damaged: a report that cannot be read',
      (text: string) => text.replace('{"file":"./a.txt"', '{"file:"./a.txt"'),
      damagedNote,
    ],
    [
      'damaged: reports that hold nothing',
      (text: string) =>
        text
          .split('\n')
          .map(line => (line.includes('\t{') ? `${line.slice(0, line.indexOf('\t{'))}\t{}` : line))
          .join('\n'),
      damagedNote,
    ],
    ['damaged: reports of another shape', (text: string) => text.replaceAll('"frames":', '"pictures":'), damagedNote],
    ['damaged: the first line alone', (text: string) => text.slice(0, text.indexOf('\n')), damagedNote],
    ['empty', () => '', ''],
    [
      'of a version that writes it in another way',
      (text: string) => text.replace(/^wirelint-cache \d+/u, 'wirelint-cache 99'),
      '',
    ],
    ['of the first version', () => 'wirelint-cache 1 0.0.1 main.js\nkey\t"a.txt"\t{}\n', ''],
  ])('is %s: no error, and the next run has it whole', (_, damage, said) => {
    const here = cached()
    writeFileSync(cacheOf(here), damage(readFileSync(cacheOf(here), 'utf8')))
    const { code, out, err } = here.run(['-f', 'unix', '--cache', '.'])
    expect([code, kept(out), err]).toEqual([1, { './a.txt': false, './b.txt': false }, said])
    mark(here)
    expect(run(here)).toEqual({ './a.txt': true, './b.txt': true })
  })

  test.each(['there', 'not there yet'])('is a link, and stays one; what it leads to is %s', state => {
    const here = folder({ 'a.txt': damaged, 'kept/readme': '', ...(state === 'there' ? { 'kept/cache': '' } : {}) })
    symlinkSync('link', cacheOf(here))
    symlinkSync('kept/cache', cacheOf(here, 'link'))
    expect(here.run(['--cache', 'a.txt']).err).toBe('')
    expect(
      ['.wirelint-cache', 'link', 'kept/cache'].map(name => lstatSync(join(here.path, name)).isSymbolicLink()),
    ).toEqual([true, true, false])
    mark(here)
    expect(kept(here.run(['-f', 'unix', '--cache', 'a.txt']).out)).toEqual({ 'a.txt': true })
  })

  test('is a link that leads to itself: a note', () => {
    const here = folder({ 'a.txt': damaged })
    symlinkSync('.wirelint-cache', cacheOf(here))
    const { code, err } = here.run(['--cache', 'a.txt'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^wirelint: \.wirelint-cache: note: This cache could not be read: ELOOP.*\nwirelint: \.wirelint-cache: note: This cache could not be written: ELOOP.*\n$/u,
      ),
    ])
  })

  test('is somebody’s copy, named by mistake: it is left alone', () => {
    const here = folder({ 'a.txt': damaged, 'b.txt': other })
    const { code, err } = here.run(['--cache-file', 'b.txt', 'a.txt'])
    expect([code, err]).toEqual([
      1,
      'wirelint: b.txt: note: This is not a cache of wirelint. It is left unchanged and not used.\n',
    ])
    expect(readFileSync(join(here.path, 'b.txt'), 'utf8')).toBe(other)
  })

  test('cannot be read or written: a note', () => {
    const here = folder({ 'a.txt': damaged, 'folder/b.txt': other })
    const { code, err } = here.run(['--cache-file', 'folder', 'a.txt'])
    expect(code).toBe(1)
    expect(err).toMatch(/^wirelint: folder: note: This cache could not be read: it is a folder\.$/mu)
    expect(readdirSync(here.path).sort()).toEqual(['a.txt', 'folder'])
  })

  test('is the same with several threads', () => {
    const here = cached({ 'c.jsonl': feedOf(120) }, ['--concurrency', '2'])
    expect(Object.values(run(here, '--concurrency', '2'))).toEqual([true, true, true])
  })
})
