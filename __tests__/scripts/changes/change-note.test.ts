import { expect, test } from '@jest/globals'
import { readChangeNote } from '../../../scripts/changes/change-note.js'

const inKind = (kind: string, text: string): string => `---\nkind: ${kind}\n---\n${text}`

test('a file of one or two sentences is a change', () => {
  expect(readChangeNote('quiet-npm.md', inKind('fixed', 'npm ci prints no warnings.\n'))).toEqual({
    kind: 'fixed',
    text: 'npm ci prints no warnings.',
  })
  const two = '`wirelint a.txt. b.txt` works.\nThe report names both files (a. and b.).'
  expect(readChangeNote('two-files.md', inKind('changed', two))).toEqual({ kind: 'changed', text: two })
})

test.each([
  ['Quiet.md', inKind('fixed', 'A sentence.'), 'The name must be words in lower case, joined by hyphens, and .md.'],
  ['notes.txt', inKind('fixed', 'A sentence.'), 'The name must be words in lower case, joined by hyphens, and .md.'],
  ['a.md', 'A sentence.\n', 'The file must begin with “---”, “kind: added | changed | fixed | removed” and “---”.'],
  [
    'a.md',
    inKind('improved', 'A sentence.'),
    'The file must begin with “---”, “kind: added | changed | fixed | removed” and “---”.',
  ],
  ['a.md', inKind('added', '\n'), 'The text must be one or two sentences; it has 0.'],
  ['a.md', inKind('added', 'No mark at the end'), 'The text must be one or two sentences; it has 0.'],
  ['a.md', inKind('added', 'One. Two! Three?'), 'The text must be one or two sentences; it has 3.'],
  ['a.md', inKind('added', '# Head\nOne.'), 'The text must be one paragraph, without headings and lists.'],
  ['a.md', inKind('added', '- One.\n- Two.'), 'The text must be one paragraph, without headings and lists.'],
  ['a.md', inKind('added', 'One.\n\nTwo.'), 'The text must be one paragraph, without headings and lists.'],
])('%s with %j is refused', (name, content, reason) => {
  expect(readChangeNote(name, content)).toBe(reason)
})
