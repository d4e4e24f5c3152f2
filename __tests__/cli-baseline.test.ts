import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder, Run } from './support/command.js'
import { folder } from './support/folders.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const feed = (...copies: readonly string[]): string => copies.map((text, index) => `${JSON.stringify({ id: `k${String(index)}`, text })}\n`).join('')

const storiesIn = (here: Folder): object => (JSON.parse(readFileSync(join(here.path, 'known.json'), 'utf8')) as { stories: object }).stories

const args = ['--only', 'split-sentence', '-f', 'unix', '--baseline', 'known.json']

test('a baseline hides what it knows, wherever it has moved, and says how much', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, 'All is well.') })
  expect(here.run([...args, '--update-baseline', 'feed.jsonl'])).toEqual({ code: 0, out: '', err: 'wirelint: known.json: note: It is written: it knows 1 fault now.\n' })
  expect(here.run([...args, 'feed.jsonl'])).toEqual({ code: 0, out: '', err: 'wirelint: known.json: note: It hides 1 known fault.\n' })
  // The story’s next version: a paragraph before the fault, and a new fault.
  writeFileSync(join(here.path, 'feed.jsonl'), feed(`Rain fell.\n\n${damaged}\nThe mayor left. with his wife on Friday.`, damaged))
  const { code, out, err } = here.run([...args, 'feed.jsonl'])
  expect([code, out.trim().split('\n').map(line => line.split(':').slice(0, 2)), err]).toEqual([1, [['feed.jsonl', '1'], ['feed.jsonl', '2']], 'wirelint: known.json: note: It hides 1 known fault.\n'])
})

test('what has been mended goes from it when it is updated, and stories that are not in the run stay', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, damaged) })
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  writeFileSync(join(here.path, 'feed.jsonl'), feed('All is well.', damaged))
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  expect(Object.keys(storiesIn(here))).toEqual(['k1'])
  writeFileSync(join(here.path, 'other.jsonl'), JSON.stringify({ id: 'o1', text: damaged }))
  expect(here.run([...args, '--update-baseline', 'other.jsonl'])).toEqual({ code: 0, out: '', err: 'wirelint: known.json: note: It is written: it knows 2 faults now.\n' })
  const pretty = args.filter(each => !['-f', 'unix'].includes(each))
  expect(here.run([...pretty, '--update-baseline', 'feed.jsonl']).out).toBe('No new faults found in 2 stories\n')
  expect(here.run([...pretty, '-q', 'feed.jsonl']).out).toBe('No new errors found in 2 stories\n')
  expect(Object.keys(storiesIn(here))).toEqual(['k1', 'o1'])
})

test('pruned, it loses what is not found any more and wins nothing', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, damaged) })
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  writeFileSync(join(here.path, 'feed.jsonl'), feed('All is well.', damaged, damaged))
  expect(here.run([...args, 'feed.jsonl']).err).toBe('wirelint: known.json: note: It hides 1 known fault. It knows 1 known fault that is not found any more (--prune-baseline drops them).\n')
  const { code, out, err } = here.run([...args, '--prune-baseline', 'feed.jsonl'])
  expect([code, out.split(':').slice(0, 2), err]).toEqual([1, ['feed.jsonl', '3'], 'wirelint: known.json: note: It hides 1 known fault. It knew 1 known fault that is gone.\n'])
  expect(Object.keys(storiesIn(here))).toEqual(['k1'])
})

test('what a suppression hides is none of the baseline’s business', () => {
  const here = folder({ 'a.txt': `wirelint-disable split-sentence\n\n${damaged}` })
  here.run([...args, '--update-baseline', 'a.txt'])
  expect(storiesIn(here)).toEqual({})
})

/** Runs the command in a folder below. */
function within(here: Folder, below: string, given: readonly string[]): Run {
  here.write('within.sh', `cd ${below} && "$1" "$2" ${given.join(' ')}`)
  return here.pipe('within.sh')
}

describe('a story without an id of its own is known by its file', () => {
  const hides = { code: 0, out: '', err: 'wirelint: known.json: note: It hides 1 known fault.\n' }
  const files = { 'wire/a.txt': damaged }

  test('however the file is called, and wherever the command runs', () => {
    const here = folder(files)
    here.run([...args, '--update-baseline', '.'])
    expect(Object.keys(storiesIn(here))).toEqual(['wire/a.txt'])
    for (const name of ['wire', 'wire/a.txt', './wire/../wire/a.txt', '"wire/*"', join(here.path, 'wire/a.txt')]) expect([name, here.run([...args, name.replaceAll('"', '')])]).toEqual([name, hides])
    expect(here.run([...args, '--stdin-filename', 'wire/a.txt', '-'], damaged)).toEqual(hides)
    expect(within(here, 'wire', ['--only', 'split-sentence', '-f', 'unix', '--baseline', '../known.json', '.'])).toEqual({ ...hides, err: hides.err.replace('known', '../known') })
    expect(within(here, 'wire', ['--only', 'split-sentence', '--baseline', '../known.json', '--update-baseline', 'a.txt']).err).toBe('')
    expect(Object.keys(storiesIn(here))).toEqual(['wire/a.txt'])
  })

  test('wherever it stands in a feed, with what is known of the others there', () => {
    const other = 'The mayor left. with his wife on Friday.'
    const feedOf = (...texts: readonly string[]): string => texts.map(text => `${JSON.stringify({ text })}\n`).join('')
    const here = folder({ 'feed.jsonl': feedOf(damaged, 'All is well.', other) })
    here.run([...args, '--update-baseline', 'feed.jsonl'])
    writeFileSync(join(here.path, 'feed.jsonl'), feedOf('Rain fell.', other, damaged))
    expect(here.run([...args, 'feed.jsonl'])).toEqual({ ...hides, err: 'wirelint: known.json: note: It hides 2 known faults.\n' })
    writeFileSync(join(here.path, 'feed.jsonl'), feedOf('Rain fell.', other))
    expect(here.run([...args, '--update-baseline', 'feed.jsonl']).err).toBe('wirelint: known.json: note: It knew 1 known fault that is gone.\n')
    expect(Object.values(storiesIn(here)).map(known => Object.keys(known as object).length)).toEqual([1])
  })

  test('in a baseline that an earlier version wrote, too', () => {
    const here = folder({ 'a.txt': damaged, 'feed.jsonl': `${JSON.stringify({ id: 'LNA-7#1', text: damaged })}\n` })
    here.run([...args, '--update-baseline', '.'])
    const now = readFileSync(join(here.path, 'known.json'), 'utf8')
    expect(Object.keys(storiesIn(here))).toEqual(['LNA-7#1', 'a.txt'])
    writeFileSync(join(here.path, 'known.json'), now.replace('"a.txt"', '"./a.txt#1"'))
    expect(here.run([...args, 'a.txt', 'feed.jsonl'])).toEqual({ ...hides, err: 'wirelint: known.json: note: It hides 2 known faults.\n' })
    here.run([...args, '--prune-baseline', '.'])
    expect(readFileSync(join(here.path, 'known.json'), 'utf8')).toBe(now)
  })
})

test.each([
  ['that is missing', {}, ['--baseline', 'known.json'], 'Cannot read known.json: there is no such baseline. --update-baseline writes one.'],
  ['that is something else', { 'known.json': '{"version": 2}' }, ['--baseline', 'known.json'], 'Cannot read known.json: it is no baseline of wirelint.'],
  ['that is not JSON', { 'known.json': 'x' }, ['--baseline', 'known.json'], 'Cannot read known.json: it is no baseline of wirelint.'],
  ['that is to be pruned and has no name', {}, ['--prune-baseline'], '--prune-baseline needs --baseline FILE, the file to write.'],
  ['that is to be updated and pruned', {}, ['--baseline', 'known.json', '--update-baseline', '--prune-baseline'], '--update-baseline drops what is mended already; --prune-baseline goes without it.'],
  ['that has no name', {}, ['--update-baseline'], '--update-baseline needs --baseline FILE, the file to write.'],
])('a baseline %s is refused', (_, files, flags, message) => {
  expect(folder({ 'a.txt': damaged, ...files }).run([...flags, 'a.txt'])).toEqual({ code: 2, out: '', err: `wirelint: ${message}\n` })
})
