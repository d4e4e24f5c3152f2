import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, jest, test } from '@jest/globals'
import { folder } from '../support/folders.js'

jest.setTimeout(120_000)

const damaged = 'She left the the city on Monday.\n'

test('every test that docs/faults.md names is there', () => {
  const rows = Array.from(
    readFileSync('docs/faults.md', 'utf8').matchAll(/\| `(__tests__\/[^`]+)`: “([^|]+)” \|/gu),
    ([, file = '', title = '']) => ({ file, title }),
  )
  expect(rows.length).toBeGreaterThan(15)
  const holds = ({ file, title }: { readonly file: string; readonly title: string }): boolean =>
    existsSync(file) && readFileSync(file, 'utf8').includes(title)
  expect(rows.filter(row => !holds(row))).toEqual([])
})

/** True if a small file system of its own can be mounted for a process; that takes Linux, but no rights of its own. */
const canMount =
  spawnSync('unshare', [...'--user --map-root-user --mount sh -c'.split(' '), 'mount -t tmpfs none /']).status === 0
if (!canMount)
  process.stderr.write(
    'No file system can be mounted here: a limit on files is tested instead, and no read-only one.\n',
  )

/** Scripts that run something on a full disk, and make room. */
const disk = canMount
  ? {
      fill: 'mount -t tmpfs -o size=300k none full && head -c 280000 /dev/zero >full/filler',
      runFull: '',
      free: 'rm filler',
    }
  : { fill: ':', runFull: 'ulimit -f 40;', free: ':' }

test('a disk that is full stops a run, with a journal until there is room, and leaves an old report as it was', () => {
  const line = `${JSON.stringify({ text: damaged.trim(), pad: 'x'.repeat(500) })}\n`
  const here = folder({
    'feed.jsonl': line.repeat(400),
    'run.sh': canMount ? 'exec unshare --user --map-root-user --mount sh full.sh "$@"' : 'exec sh full.sh "$@"',
    'full.sh': `mkdir full && ${disk.fill} && cd full
lint() { "$node" "$wirelint" --no-config --only repeated-word -f jsonl ../feed.jsonl "$@"; echo $?; }
node=$1 wirelint=$2
echo old >old.jsonl
(${disk.runFull} lint -o old.jsonl); cat old.jsonl
(${disk.runFull} lint -o out.jsonl --resume journal)
${disk.free}
lint -o out.jsonl --resume journal
lint -o ../whole.jsonl
cmp out.jsonl ../whole.jsonl`,
  })
  const { out, err } = here.pipe('run.sh')
  expect(out.slice(0, 100).split('\n')).toEqual(['2', 'old', '2', '1', '1', ''])
  const reason = canMount ? 'no space is left on the device' : '.+'
  expect(err).toMatch(new RegExp(`^(?:wirelint: Cannot write (?:old|out)\\.jsonl: ${reason}\\.\n){2}$`, 'u'))
})

const testWithMount = canMount ? test : test.skip

testWithMount('a file system that is read-only: neither report nor baseline is written, in one line each', () => {
  const here = folder({
    'a.txt': damaged,
    'run.sh': 'exec unshare --user --map-root-user --mount sh locked.sh "$@"',
    'locked.sh': `mkdir locked && mount -t tmpfs none locked && mount -o remount,ro locked && cd locked
lint() { "$node" "$wirelint" --no-config --only repeated-word ../a.txt "$@"; echo $?; }
node=$1 wirelint=$2
lint -f json -o out.json
lint -f json:/dev/null --baseline known.json --update-baseline`,
  })
  expect(here.pipe('run.sh')).toEqual({
    code: 0,
    out: '2\n2\n',
    err: ['out', 'known'].map(name => `wirelint: Cannot write ${name}.json: the file system is read-only.\n`).join(''),
  })
})

test('a thread that runs out of memory is a problem of the file it checked; the others are checked', () => {
  const here = folder({
    // A configuration may be a program, and so may do what a thread dies of.
    'wirelint.config.mjs': `import { isMainThread } from 'node:worker_threads'
const match = String.prototype.match
const held = []
if (!isMainThread) String.prototype.match = function (pattern) { while (this.includes('Skarne')) held.push(new Array(1e5).fill(held)); return match.call(this, pattern) }
export default {}`,
    'a.txt': damaged,
    'b.txt': 'Officials in Skarne counted boats.\n',
    'c.txt': damaged,
  })
  const flags = [
    '-f',
    'unix',
    '--only',
    'repeated-word,number-mismatch',
    '--concurrency',
    '2',
    'a.txt',
    'b.txt',
    'c.txt',
  ]
  const { code, out, err } = here.run(flags, undefined, { NODE_OPTIONS: '--max-old-space-size=128' })
  expect([code, out.match(/^\S+?(?=:)/gmu)]).toEqual([2, ['a.txt', 'c.txt']])
  expect(err).toContain(
    'wirelint: b.txt:1:1: This file could not be checked: the thread that checked it stopped, as it ran out of memory.\n',
  )
})

test('runs that write one cache at the same time leave a whole one', async () => {
  const names = ['a', 'b', 'c'].map(name => `${name}.txt`)
  const here = folder(Object.fromEntries(names.map(name => [name, damaged])))
  const runs = names.map(name => here.start(['--cache', '--only', 'repeated-word', '-f', 'unix', name]).ended())
  expect((await Promise.all(runs)).map(({ code, err }) => [code, err])).toEqual(names.map(() => [1, '']))
  const { code, err } = here.run(['--cache', '--only', 'repeated-word', '-f', 'unix', '.'])
  expect([code, err]).toEqual([1, ''])
})

test('10,000 files in folders are found and checked', () => {
  const files = Array.from({ length: 10_000 }, (_, nth): [string, string] => [
    `${String(nth % 10)}/${String(nth)}.txt`,
    nth % 1000 === 0 ? damaged : 'Rain fell.\n',
  ])
  const { code, out, err } = folder(Object.fromEntries(files)).run(['-f', 'unix', '--only', 'repeated-word', '.'])
  expect([code, out.trimEnd().split('\n').length, err]).toEqual([1, 10, ''])
})
