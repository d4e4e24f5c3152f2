import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { Folder, type Running } from '../support/command.js'
import { copyOf } from '../support/feeds.js'

jest.setTimeout(120_000)

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const clean = 'The council met on Monday and approved the plan for a new bridge.\n'

const folders: Folder[] = []
const running: Running[] = []
afterEach(async () => {
  for (const each of running.splice(0)) {
    each.process.kill('SIGKILL')
    await each.ended()
  }
  for (const each of folders.splice(0)) each[Symbol.dispose]()
})

const watching = /^wirelint: watching for changes\. Press Ctrl-C to stop\.$/gmu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A watched folder; each step changes something and answers what the run that comes of it prints. */
class Watched {
  readonly here: Folder
  readonly command: Running
  #runs = 0

  constructor(
    files: Readonly<Record<string, string>>,
    args: readonly string[],
    links: Readonly<Record<string, string>> = {},
  ) {
    this.here = new Folder({ 'temporary/readme': '', ...files })
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(this.here.path, name))
    this.command = this.here.start(['--watch', '-f', 'unix', ...args], { TMPDIR: join(this.here.path, 'temporary') })
    folders.push(this.here)
    running.push(this.command)
  }

  async next(): Promise<{ readonly out: readonly string[]; readonly said: readonly string[] }> {
    this.#runs++
    await this.command.until(() => count(this.command.err, watching) >= this.#runs)
    const shown = {
      out: this.command.out.split('\n').filter(line => line !== ''),
      said: this.command.err.split('\n').filter(line => line !== '' && !line.startsWith('wirelint: watching')),
    }
    this.command.out = ''
    this.command.err = ''
    this.#runs = 0
    return shown
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.here.path, name)), { recursive: true })
    writeFileSync(join(this.here.path, name), text)
  }

  /** As editors save: the new file is written beside and takes the name. */
  replace(name: string, text: string): void {
    this.write('.swap', text)
    renameSync(join(this.here.path, '.swap'), join(this.here.path, name))
  }

  /** The state that stays from run to run. */
  get kept(): readonly string[] {
    return readdirSync(join(this.here.path, 'temporary')).filter(name => name.startsWith('wirelint-'))
  }

  async end(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' = 'SIGINT'): Promise<number | null> {
    expect(this.kept).toHaveLength(1)
    this.command.process.kill(signal)
    const { code } = await this.command.ended()
    expect(this.kept).toEqual([])
    return code
  }
}

const places = ({ out }: { readonly out: readonly string[] }): readonly string[] =>
  out.map(line => line.split(':')[0] ?? '')

describe('--watch', () => {
  test('checks again what changes in a folder: files written, replaced, new, in new folders, deleted; it ends with the last state', async () => {
    const watched = new Watched({ 'in/a.txt': damaged, 'in/b.txt': clean }, ['in'])
    expect(places(await watched.next())).toEqual(['in/a.txt'])
    watched.write('in/b.txt', damaged)
    const second = await watched.next()
    expect([places(second), second.said]).toEqual([['in/a.txt', 'in/b.txt'], ['wirelint: in/b.txt has changed.']])
    watched.replace('in/a.txt', clean)
    expect(places(await watched.next())).toEqual(['in/b.txt'])
    watched.write('in/new/c.txt', damaged)
    expect(places(await watched.next())).toEqual(['in/b.txt', 'in/new/c.txt'])
    rmSync(join(watched.here.path, 'in/b.txt'))
    expect(places(await watched.next())).toEqual(['in/new/c.txt'])
    watched.write('in/new/c.txt', clean)
    expect(places(await watched.next())).toEqual([])
    expect(await watched.end()).toBe(0)
  })

  test('a single file, saved as editors do, again and again', async () => {
    const watched = new Watched({ 'a.txt': damaged, 'b.txt': damaged }, ['a.txt'])
    expect(places(await watched.next())).toEqual(['a.txt'])
    for (const text of [clean, damaged, clean, damaged]) {
      watched.replace('a.txt', text)
      expect(places(await watched.next())).toEqual(text === clean ? [] : ['a.txt'])
    }
    expect(await watched.end('SIGTERM')).toBe(1)
  })

  test('a glob, and a file that is not there yet', async () => {
    const watched = new Watched({ 'in/a.txt': clean }, ['in/*.txt', 'late.txt'])
    expect((await watched.next()).said).toEqual(['wirelint: late.txt: no such file or folder'])
    watched.write('in/b.txt', damaged)
    expect(places(await watched.next())).toEqual(['in/b.txt'])
    watched.write('late.txt', damaged)
    expect(await watched.next()).toMatchObject({ said: ['wirelint: late.txt has changed.'] })
    expect(await watched.end()).toBe(1)
  })

  test('folders that are not there yet, for a path and for a glob; nothing else beside them', async () => {
    const watched = new Watched({ 'a.txt': damaged, 'in/b.txt': clean }, ['in', 'later/deep', 'soon/er/*.txt'])
    expect((await watched.next()).said).toEqual([
      'wirelint: later/deep: no such file or folder',
      'wirelint: soon/er/*.txt: no file matches this pattern',
    ])
    watched.write('later/c.txt', damaged)
    watched.write('a.txt', clean)
    // The folder may be seen before its file is.
    watched.write('later/deep/d.txt', damaged)
    await watched.command.until(() => watched.command.out.includes('later/deep/d.txt'))
    watched.write('soon/er/e.txt', damaged)
    await watched.command.until(
      () => watched.command.out.includes('soon/er/e.txt') && watched.command.err.endsWith('Press Ctrl-C to stop.\n'),
    )
    expect(watched.command.out + watched.command.err).not.toMatch(/\b[ac]\.txt/u)
    expect(await watched.end()).toBe(1)
  })

  test('a folder that goes and comes back: with its stories, with the folder above it, empty, and moved there', async () => {
    const watched = new Watched({ 'in/deep/a.txt': damaged }, ['in/deep'])
    // One change of a folder may be seen as two.
    const until = async (isSo: () => boolean): Promise<void> => {
      await watched.command.until(() => isSo() && watched.command.err.endsWith('Press Ctrl-C to stop.\n'))
      watched.command.out = watched.command.err = ''
    }
    const checked = (name: string) => until(() => watched.command.out.includes(`${name}:`))
    const goes = async (name: string): Promise<void> => {
      rmSync(join(watched.here.path, name), { recursive: true })
      await until(() => watched.command.err.includes('wirelint: in/deep: no such file or folder\n'))
    }
    await checked('in/deep/a.txt')
    for (const above of ['in/deep', 'in']) {
      await goes(above)
      for (const name of ['in/deep/b.txt', 'in/deep/c.txt', 'in/deep/er/d.txt']) {
        watched.write(name, damaged)
        await checked(name)
      }
    }
    await goes('in/deep')
    mkdirSync(join(watched.here.path, 'in/deep'))
    await until(() => watched.command.err.includes('wirelint: in/deep has changed.\n'))
    await goes('in/deep')
    watched.write('new/e.txt', damaged)
    renameSync(join(watched.here.path, 'new'), join(watched.here.path, 'in/deep'))
    await checked('in/deep/e.txt')
    expect(await watched.end()).toBe(1)
  })

  test('a single file that goes and comes back, written and moved there', async () => {
    const watched = new Watched({ 'x.txt': damaged }, ['x.txt'])
    await watched.next()
    for (const comes of ['write', 'replace'] as const) {
      rmSync(join(watched.here.path, 'x.txt'))
      expect((await watched.next()).said).toEqual([
        'wirelint: x.txt has changed.',
        'wirelint: x.txt: no such file or folder',
      ])
      watched[comes]('x.txt', damaged)
      expect(places(await watched.next())).toEqual(['x.txt'])
    }
    expect(await watched.end()).toBe(1)
  })

  test('links that lead back to where they are, and one that leads nowhere: it is said, and the rest is watched', async () => {
    const watched = new Watched({ 'in/a.txt': damaged, 'in/deep/b.txt': clean }, ['in'], {
      'in/loop': '.',
      'in/deep/up': '..',
      'in/self.txt': 'self.txt',
    })
    const first = await watched.next()
    expect(places(first)).toEqual(['in/a.txt'])
    expect(first.said).toEqual([
      expect.stringMatching(/^wirelint: in\/self\.txt: note: Changes here may be missed: ELOOP: [^\n]*\.$/u),
    ])
    watched.write('in/deep/b.txt', damaged)
    const second = await watched.next()
    expect([places(second), second.said]).toEqual([
      ['in/a.txt', 'in/deep/b.txt'],
      ['wirelint: in/deep/b.txt has changed.'],
    ])
    expect(await watched.end()).toBe(1)
  })

  test('a configuration that is written, changed and broken, and one that is a program', async () => {
    const watched = new Watched({ 'in/a.txt': damaged }, ['in'])
    expect((await watched.next()).out[0]).toContain('[error/')
    watched.write('wirelint.config.yaml', 'rules: { split-sentence: warning }\n')
    expect((await watched.next()).out[0]).toContain('[warning/')
    watched.write('wirelint.config.yaml', 'rules: { split-sentense: warning }\n')
    expect((await watched.next()).said.join()).toContain('Did you mean “split-sentence”?')
    rmSync(join(watched.here.path, 'wirelint.config.yaml'))
    await watched.next()
    watched.write('wirelint.config.mjs', 'export default { rules: { "split-sentence": "info" } }\n')
    expect((await watched.next()).out[0]).toContain('[info/')
    watched.write('wirelint.config.mjs', 'export default { rules: { "split-sentence": "off" } }\n')
    expect((await watched.next()).out).toEqual([])
    expect(await watched.end()).toBe(0)
  })

  test('a file that a configuration extends', async () => {
    const watched = new Watched(
      {
        'in/a.txt': damaged,
        'in/wirelint.config.yaml': 'extends: ../desk/base.yaml\n',
        'desk/base.yaml': 'rules: { split-sentence: info }\n',
      },
      ['in'],
    )
    expect((await watched.next()).out[0]).toContain('[info/')
    watched.write('desk/base.yaml', 'rules: { split-sentence: warning }\n')
    expect((await watched.next()).out[0]).toContain('[warning/')
    expect(await watched.end()).toBe(0)
  })

  test('what a configuration imports', async () => {
    const watched = new Watched(
      {
        'in/a.txt': damaged,
        'wirelint.config.mjs':
          "import { level } from './desk/level.mjs'\nexport default { rules: { 'split-sentence': level } }\n",
        'desk/level.mjs': "export const level = 'info'\n",
      },
      ['in'],
    )
    expect((await watched.next()).out[0]).toContain('[info/')
    watched.write('desk/level.mjs', "export const level = 'warning'\n")
    expect((await watched.next()).out[0]).toContain('[warning/')
    expect(await watched.end()).toBe(0)
  })

  test('mends what changes with --fix, and does not wake itself by what it writes', async () => {
    const watched = new Watched({ 'in/a.txt': damaged }, ['--fix', '-f', 'json:in/report.json', 'in/*.txt'])
    expect(places(await watched.next())).toEqual([])
    watched.write('in/b.txt', damaged)
    expect((await watched.next()).said).toEqual([
      'wirelint: in/b.txt has changed.',
      'wirelint: 1 fix in 1 file: split-sentence. No issue remains.',
    ])
    expect(readFileSync(join(watched.here.path, 'in/b.txt'), 'utf8')).toBe(damaged.replace('. of', ' of'))
    // A loop would have come round before the next change is seen.
    await new Promise(resolve => setTimeout(resolve, 1000))
    watched.write('in/c.txt', clean)
    expect((await watched.next()).said).toEqual([
      'wirelint: in/c.txt has changed.',
      'wirelint: Nothing was fixed. No issue remains.',
    ])
    expect(await watched.end()).toBe(0)
  })

  const long = Object.fromEntries(
    Array.from({ length: 300 }, (_, nth) => [`in/s${String(nth)}.txt`, `Harbor talks\n\n${copyOf(nth, 12)}\n`]),
  )

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s in the first run, of which there is no last state, ends with %i', async (signal, expected) => {
    const watched = new Watched(long, ['in'])
    await watched.command.until(() => watched.command.out !== '')
    expect(await watched.end(signal)).toBe(expected)
    expect(watched.command.err).toMatch(
      /^wirelint: interrupted: \d+ of 300 files were not checked, or not to their end\.\n$/u,
    )
  })

  test('a terminal that closes, between runs', async () => {
    const watched = new Watched({ 'in/a.txt': damaged }, ['in'])
    await watched.next()
    expect(await watched.end('SIGHUP')).toBe(1)
  })

  test('a run ends when the one that watches is gone', async () => {
    const watched = new Watched(long, ['in'])
    await watched.command.until(() => watched.command.out !== '')
    watched.command.process.kill('SIGKILL')
    expect((await watched.command.ended()).err).toMatch(
      /^wirelint: interrupted: \d+ of 300 files were not checked, or not to their end\.\n$/u,
    )
  })

  test('a second signal ends a run that is too busy to hear it', async () => {
    const watched = new Watched(
      {
        'wirelint.config.mjs': `import { writeFileSync } from 'node:fs'
const match = String.prototype.match
String.prototype.match = function (pattern) { while (this.includes('Skarne')) writeFileSync('stuck', ''); return match.call(this, pattern) }
export default {}`,
        'a.txt': 'Officials in Skarne counted 13 boats along the quay.\n',
      },
      ['a.txt'],
    )
    await watched.command.until(() => existsSync(join(watched.here.path, 'stuck')))
    // Signals that come together are one.
    const again = setInterval(() => watched.command.process.kill('SIGINT'), 300)
    expect(await watched.end()).toBe(130)
    clearInterval(again)
  })

  test.each([
    [['--watch', '-'], '--watch cannot watch standard input. Name files, folders or globs.'],
    [
      ['--watch', '--baseline', 'known.json', '--update-baseline', '.'],
      '--watch cannot write a baseline. Run without --watch to write it.',
    ],
  ])('%j is refused', (args, reason) => {
    const here = new Folder()
    folders.push(here)
    expect(here.run(args)).toEqual({ code: 2, out: '', err: `wirelint: ${reason}\n` })
  })
})
