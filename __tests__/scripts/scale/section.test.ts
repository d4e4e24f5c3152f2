import { expect, test } from '@jest/globals'
import { replaceSection } from '../../../scripts/scale/section.js'

test('a section is replaced, and the rest of the page stays', () => {
  const page = 'A\n<!-- rates -->\n\nold\n\n<!-- end of rates -->\nB\n'
  expect(replaceSection(page, 'rates', 'new\n')).toBe('A\n<!-- rates -->\n\nnew\n\n<!-- end of rates -->\nB\n')
  expect(() => replaceSection(page, 'none', 'new')).toThrow('The page has no section “none”.')
})
