import { expect, test } from '@jest/globals'
import { findChangedFiles, findChangedLines } from '../../../src/run/git/changed-files.js'
import type { Git } from '../../../src/run/git/git.js'

const answering =
  (answers: Readonly<Record<string, string>>): Git =>
  async command =>
    Buffer.from(answers[command] ?? '')

test('changed, new, renamed and untracked files are found, and files that are gone are not', async () => {
  const git = answering({
    diff: 'M\0a b.txt\0A\0new.txt\0D\0gone.txt\0R090\0old.txt\0now.txt\0T\0link.txt\0',
    'ls-files': 'in/free.txt\0',
  })
  expect(Object.fromEntries(await findChangedFiles(git, '/desk', 'abc'))).toEqual({
    '/desk/a b.txt': { before: 'a b.txt', now: 'a b.txt' },
    '/desk/new.txt': { before: null, now: 'new.txt' },
    '/desk/now.txt': { before: 'old.txt', now: 'now.txt' },
    '/desk/link.txt': { before: 'link.txt', now: 'link.txt' },
    '/desk/in/free.txt': { before: null, now: 'in/free.txt' },
  })
})

test.each<[string, readonly number[] | null]>([
  ['', []],
  ['diff --git a/x b/x\n@@ -2 +2 @@ a\n-b\n+B\n@@ -3,0 +4,2 @@ c\n+d\n+e\n@@ -9,2 +10,0 @@\n-f\n-g\n', [2, 4, 5]],
  ['diff --git a/x b/x\nBinary files a/x and b/x differ\n', null],
])('the changed lines of %j', async (diff, lines) => {
  const found = await findChangedLines(answering({ diff }), 'abc', { before: 'x', now: 'x' })
  expect(found && [...found]).toEqual(lines)
})
