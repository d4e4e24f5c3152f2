import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'
import { runScript } from '../support/scripts.js'

const project = {
  'package.json': '{"version":"0.2.0"}',
  'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n',
  'changes/README.md': '# How to\n',
}
const change = '---\nkind: fixed\n---\nThe pipe is closed.\n'

test('--check names every file that is wrong and writes nothing', () => {
  const here = folder({ ...project, 'changes/a.md': 'A line.\n', 'changes/b.md': change, 'changes/C.md': change })
  expect(runScript('changes.ts', ['--check'], here.path)).toEqual({
    code: 1,
    out: '',
    err:
      'changes/C.md: The name must be words in lower case, joined by hyphens, and .md.\n' +
      'changes/a.md: The file must begin with “---”, “kind: added | changed | fixed | removed” and “---”.\n',
  })
  expect(runScript('changes.ts', [], here.path).code).toBe(1)
  expect(readdirSync(join(here.path, 'changes'))).toHaveLength(4)
})

test('a release moves the changes into the changelog', () => {
  const here = folder({ ...project, 'changes/b.md': change })
  expect(runScript('changes.ts', ['--check'], here.path)).toEqual({
    code: 0,
    out: 'changes/ is in order. Changes since the last release: 1.\n',
    err: '',
  })
  expect(runScript('changes.ts', [], here.path)).toEqual({
    code: 0,
    out: 'CHANGELOG.md has a section for 0.2.0. Changes in it: 1.\n',
    err: '',
  })
  expect(readFileSync(join(here.path, 'CHANGELOG.md'), 'utf8')).toBe(
    '# Changelog\n\n## 0.2.0\n\n### Fixed\n\n- The pipe is closed.\n\n## 0.1.0\n',
  )
  expect(readdirSync(join(here.path, 'changes'))).toEqual(['README.md'])
})

test('a release that the changelog has is refused, and the changes stay', () => {
  const here = folder({ ...project, 'package.json': '{"version":"0.1.0"}', 'changes/b.md': change })
  expect(runScript('changes.ts', [], here.path)).toEqual({
    code: 1,
    out: '',
    err: 'CHANGELOG.md has a section for 0.1.0. Raise the version in package.json first.\n',
  })
  expect(readdirSync(join(here.path, 'changes'))).toEqual(['README.md', 'b.md'])
})
