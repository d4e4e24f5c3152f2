import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'
import { copyOf, feedOf } from '../support/feeds.js'

describe('several threads print what one does, byte for byte', () => {
  test.each(['pretty', 'json'])('over all samples as %s', format => {
    const here = folder()
    const [one, two] = ['1', '2'].map(threads =>
      here.run(['-f', format, '--no-config', '--concurrency', threads, resolve('samples'), 'gone.txt']),
    )
    expect(two).toEqual(one)
    expect([one?.code, one?.err]).toEqual([2, expect.stringContaining('gone.txt: no such file')])
  })

  test('over a feed of several parts among small files, in their order', () => {
    const here = folder({
      'b.jsonl': feedOf(220),
      ...Object.fromEntries(
        ['a', 'c', 'd', 'e'].map((name, nth) => [`${name}.txt`, `Harbor talks\n\n${copyOf(nth, 2)}\n`]),
      ),
    })
    const [one, three] = ['1', '3'].map(threads => here.run(['-f', 'jsonl', '--concurrency', threads, '.']))
    expect(three).toEqual(one)
    const files = (one?.out ?? '')
      .split('\n')
      .filter(line => line !== '')
      .map(line => (JSON.parse(line) as { file: string }).file)
    expect([...new Set(files)]).toEqual(['./a.txt', './b.jsonl', './c.txt', './d.txt', './e.txt'])
  })
})

test('each thread has the configuration of each file, and a wrong one stops the run as ever', () => {
  const here = folder({
    'a.txt': copyOf(1, 1),
    'desk/b.txt': copyOf(1, 1),
    'desk/wirelint.config.yaml': 'rules: { split-sentence: info }\n',
    'bad/c.txt': copyOf(1, 1),
    'bad/wirelint.config.yaml': 'rulse: {}\n',
  })
  const severities = here
    .run(['-f', 'jsonl', '--concurrency', '2', '--only', 'split-sentence', 'a.txt', 'desk'])
    .out.match(/"severity":"\w+"/gu)
  expect(severities).toEqual(['"severity":"error"', '"severity":"info"'])
  const [one, two] = ['1', '2'].map(threads => here.run(['-f', 'jsonl', '--concurrency', threads, 'a.txt', 'bad']))
  expect(two).toEqual(one)
  expect([two?.code, two?.err]).toEqual([2, expect.stringContaining('Did you mean “rules”?')])
})

test('suppressions beside the files are judged over all threads', () => {
  const suppressions = ['a.txt#1', 'b.txt#1', 'c.txt#1'].map(story => ({ story, fingerprint: '00' }))
  const here = folder({
    'a.txt': copyOf(1, 1),
    'b.txt': copyOf(2, 1),
    'kept.json': JSON.stringify({ version: 1, suppressions }),
  })
  const [one, two] = ['1', '2'].map(threads =>
    here.run(['-f', 'unix', '--concurrency', threads, '--suppressions', 'kept.json', 'a.txt', 'b.txt']),
  )
  expect(two).toEqual(one)
  expect(two?.out.match(/unused-suppression/gu)).toHaveLength(2)
})

test('a thread that dies is a problem of the file it died of; the others are checked', () => {
  const here = folder({
    // A configuration may be a program, and so may do what a thread dies of.
    'wirelint.config.mjs': `import { isMainThread } from 'node:worker_threads'
const match = String.prototype.match
if (!isMainThread) String.prototype.match = function (pattern) { if (this.includes('Skarne counted 13 boats')) process.exit(3); return match.call(this, pattern) }
export default {}`,
    ...Object.fromEntries(
      Array.from({ length: 6 }, (_, nth) => [
        `${String(nth)}.jsonl`,
        `${JSON.stringify({ text: `Officials in Skarne counted 1${String(nth)} boats along the quay. before the storm.` })}\n`,
      ]),
    ),
  })
  const { code, out, err } = here.run(['-f', 'unix', '--concurrency', '2', '.'])
  expect(code).toBe(2)
  expect(err).toBe(
    'wirelint: ./3.jsonl:1:1: This file could not be checked: the thread that checked it stopped, as the process ended with code 3.\n',
  )
  expect(out.match(/^\S+?(?=:)/gmu)).toEqual(['./0.jsonl', './1.jsonl', './2.jsonl', './4.jsonl', './5.jsonl'])
})

test('a second thread begins while the first is at its first part', () => {
  const here = folder({
    'wirelint.config.mjs': `import { existsSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const match = String.prototype.match
const untilThere = path => { for (let turn = 0; !existsSync(path); turn++) if (turn < 1000) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); else process.exit(3) }
if (!isMainThread) String.prototype.match = function (pattern) { if (this.includes('Skarne counted 2 boats')) writeFileSync('second', ''); if (this.includes('Skarne counted 1 boat')) untilThere('second'); return match.call(this, pattern) }
export default {}`,
    'a.txt': 'Skarne counted 1 boat along the quay. before the storm.',
    'b.txt': 'Skarne counted 2 boats along the quay. before the storm.',
  })
  const { code, err } = here.run(['-f', 'unix', '--concurrency', '2', 'a.txt', 'b.txt'])
  expect([code, err]).toEqual([1, ''])
})

test('a small run loads nothing of threads or the cache', () => {
  const loaded = `data:text/javascript,process.on('exit',()=>process.stderr.write(process.moduleLoadList.join()))`
  const here = folder({ 'a.txt': copyOf(1, 1) })
  const small = here.run(['a.txt'], undefined, { NODE_OPTIONS: `--import "${loaded}"` }).err
  expect(small).toContain('NativeModule fs')
  expect(small).not.toMatch(/NativeModule (?:crypto|worker_threads)/u)
  expect(here.run(['--cache', 'a.txt'], undefined, { NODE_OPTIONS: `--import "${loaded}"` }).err).toContain(
    'NativeModule crypto',
  )
})

test.each([['0'], ['two'], ['1.5']])('--concurrency %s is refused', threads => {
  const { code, err } = folder({ 'a.txt': copyOf(1, 1) }).run(['--concurrency', threads, 'a.txt'])
  expect([code, err]).toEqual([2, expect.stringContaining('Use a number of 1 or more, or auto.')])
})
