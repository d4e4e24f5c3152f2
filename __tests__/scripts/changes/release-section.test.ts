import { expect, test } from '@jest/globals'
import { addRelease } from '../../../scripts/changes/release-section.js'

const before = '# Changelog\n\nAn introduction.\n\n## 0.1.0\n\n### Added\n\n- Everything.\n'

test('a release goes above the one before, its changes sorted by kind', () => {
  const after = addRelease(before, '0.2.0', [
    { kind: 'fixed', text: 'A file is closed.' },
    { kind: 'added', text: 'A format\nof two lines.' },
    { kind: 'fixed', text: 'A pipe is closed.' },
  ])
  expect(after).toBe(
    '# Changelog\n\nAn introduction.\n\n' +
      '## 0.2.0\n\n### Added\n\n- A format\n  of two lines.\n\n### Fixed\n\n- A file is closed.\n- A pipe is closed.\n\n' +
      '## 0.1.0\n\n### Added\n\n- Everything.\n',
  )
})

test('the first release goes to the end', () => {
  expect(addRelease('# Changelog\n\n', '0.1.0', [{ kind: 'removed', text: 'A flag.' }])).toBe(
    '# Changelog\n\n## 0.1.0\n\n### Removed\n\n- A flag.\n\n',
  )
})

test('a version that has a section is refused', () => {
  expect(addRelease(before, '0.1.0', [])).toBeNull()
})
