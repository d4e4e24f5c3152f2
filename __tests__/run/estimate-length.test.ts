import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { estimateLength } from '../../src/run/estimate-length.js'
import { folder } from '../support/folders.js'

test('files count their bytes, packed ones four times, and what has no size not at all', () => {
  const { path } = folder({ 'a.txt': 'x'.repeat(10), 'b.txt.GZ': 'y'.repeat(100), 'c.docx': 'z'.repeat(1000) })
  const at = (name: string): { path: string } => ({ path: join(path, name) })
  expect(estimateLength([at('a.txt')])).toBe(10)
  expect(estimateLength([at('b.txt.GZ'), at('c.docx'), at('a.txt')])).toBe(400 + 4000 + 10)
  expect(estimateLength([{ path: '-' }, at('gone.txt'), { ...at('a.txt'), missing: 'no such file' }])).toBe(0)
})
