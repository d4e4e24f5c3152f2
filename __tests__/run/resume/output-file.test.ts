import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { OutputFile } from '../../../src/run/resume/output-file.js'
import { folder } from '../../support/folders.js'

test('a report is cut back and goes on from there, in bytes', () => {
  const path = join(folder({ out: 'åb\ntorn' }).path, 'out')
  const output = new OutputFile(path, 4)
  output.write('ünd\n')
  expect(output.sync()).toBe(9)
  output.close()
  expect(readFileSync(path, 'utf8')).toBe('åb\nünd\n')
})

test('much text is written before a checkpoint asks for it', () => {
  const path = join(folder().path, 'out')
  const output = new OutputFile(path, 0)
  output.write('x'.repeat(1 << 18))
  expect(readFileSync(path)).toHaveLength(1 << 18)
  output.close()
})

test('a report that has become shorter is refused, and a device', () => {
  const path = join(folder({ out: 'ab' }).path, 'out')
  expect(() => new OutputFile(path, 3)).toThrow(`Cannot resume: ${path} has 2 bytes, and had 3 before.`)
  expect(() => new OutputFile('/dev/null', 0)).toThrow('--resume needs a report that goes to a regular file')
})

test('a report that cannot be opened is named', () => {
  const path = join(folder().path, 'no/out')
  expect(() => new OutputFile(path, 0)).toThrow(`Cannot write ${path}: no such file or folder.`)
})
