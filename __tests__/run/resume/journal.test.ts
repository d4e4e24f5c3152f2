import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Journal, type JournalHead } from '../../../src/run/resume/journal.js'
import { folder } from '../../support/folders.js'

const head: JournalHead = { version: '1 b', command: 'c', output: 'out.jsonl' }
const checkpoint = (
  parts: number,
): { parts: number; input: string; settings: string; length: number; state: string } => ({
  parts,
  input: `i${String(parts)}`,
  settings: 's',
  length: parts * 10,
  state: 'counts',
})

/** A journal with so many checkpoints, by its path. */
function journalOf(count: number): string {
  const path = join(folder().path, 'journal')
  const journal = new Journal<string>(path, head)
  for (let parts = 1; parts <= count; parts++) journal.add(checkpoint(parts))
  journal.close(false)
  return path
}

test('a new journal has no checkpoint; one of an earlier run gives its last', () => {
  const path = journalOf(2)
  expect(new Journal(path, head).last).toEqual(checkpoint(2))
  expect(new Journal(journalOf(0), head).last).toBeNull()
})

test('a torn line at the end is dropped, and the next checkpoint follows the last whole one', () => {
  const path = journalOf(2)
  const whole = readFileSync(path)
  writeFileSync(path, Buffer.concat([whole, Buffer.from('{"parts":3,"in')]))
  const journal = new Journal<string>(path, head)
  expect(journal.last).toEqual(checkpoint(2))
  journal.add(checkpoint(3))
  journal.close(false)
  expect(readFileSync(path, 'utf8')).toBe(`${String(whole)}${JSON.stringify(checkpoint(3))}\n`)
})

test('a damaged line counts for nothing', () => {
  const path = journalOf(1)
  writeFileSync(path, '\0\0\0\n', { flag: 'a' })
  expect(new Journal(path, head).last).toEqual(checkpoint(1))
})

test('a run that has come to its end leaves no journal', () => {
  const path = journalOf(1)
  new Journal(path, head).close(true)
  expect(existsSync(path)).toBe(false)
})

test.each<[Partial<JournalHead>, string]>([
  [{ version: '2 b' }, 'another version of wirelint wrote it, and may find other issues. Delete it to start again.'],
  [{ command: 'd' }, 'the paths or options are not those of its run. Delete it to start again.'],
  [{ output: 'b.jsonl' }, 'its report goes to out.jsonl. Name that file, or delete the journal to start again.'],
])('a journal of another run is refused: %j', (other, reason) => {
  const path = journalOf(1)
  expect(() => new Journal(path, { ...head, ...other })).toThrow(`Cannot resume with ${path}: ${reason}`)
})

test.each(['A story.', 'A story.\n', '{"id": 1}\n'])('%j is no journal, and stays as it is', text => {
  const { path } = folder({ 'a.txt': text })
  const file = join(path, 'a.txt')
  expect(() => new Journal(file, head)).toThrow(`Cannot resume with ${file}: it is not a journal.`)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a journal of another shape is refused', () => {
  const { path } = folder({ journal: '{"wirelintJournal":99}\n' })
  expect(() => new Journal(join(path, 'journal'), head)).toThrow('another version of wirelint wrote it.')
})
