import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import { Changes } from '../../../src/run/git/changes.js'
import { folder } from '../../support/folders.js'
import { ruleFor } from '../../support/rules.js'

const reading = async () => ({ longest: 1e6, format: null, json: undefined })
const item = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`

test('issues of changed lines are left, and in a feed those of changed stories', async () => {
  const here = folder({
    'a.txt': 'This is bad.\n\nAll is well.\n\nThat is bad.\n',
    'feed.jsonl': item('1', 'This is bad.') + item('2', 'All is well.'),
    'same.txt': 'This is bad.\n',
  })
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=a@b', ...args], { cwd: here.path, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'one')
  const texts: Readonly<Record<string, string>> = {
    'a.txt': 'This is bad.\n\nNew.\n\nAll is bad.\n\nThat is bad.\n',
    'feed.jsonl': item('3', 'That is bad.') + item('1', 'This is bad.') + item('2', 'All is well.'),
    'new.txt': 'This is bad.\n',
  }
  for (const [name, text] of Object.entries(texts)) here.write(name, text)
  const changes = await Changes.find({ changed: true }, here.path, reading)
  expect(['a.txt', 'same.txt', 'new.txt'].map(name => changes.has(join(here.path, name)))).toEqual([true, false, true])
  const found: Record<string, readonly number[]> = {}
  for (const [name, text] of Object.entries(texts)) {
    const report = lint(text, { file: join(here.path, name), config: { rules: [ruleFor('bad')] } })
    // A run with changes asks for the copy.
    const stories = report.stories.map((story, index) => ({
      ...story,
      copy: [
        {
          role: 'body',
          text: name.endsWith('.jsonl') ? (['That is bad.', 'This is bad.', 'All is well.'][index] ?? '') : text,
        },
      ],
    }))
    const left = await changes.filter({ ...report, stories })
    found[name] = left.stories.flatMap(({ diagnostics }) => diagnostics.map(({ start }) => start.line))
  }
  expect(found).toEqual({ 'a.txt': [5], 'feed.jsonl': [1], 'new.txt': [1] })
})
