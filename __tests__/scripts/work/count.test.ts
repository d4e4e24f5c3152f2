import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { fill, shapes } from '../../../scripts/work/shapes.js'

test('there are at least 150 shapes, each with its own name', () => {
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length)
  expect(shapes.length).toBeGreaterThanOrEqual(150)
})

test('a shape fills a length with whole units', () => {
  expect(fill({ name: 'a', unit: 'ab ' }, 10)).toBe('ab ab ab ')
})

test('four times the text of any shape takes at most five times the work', () => {
  const { stdout, status } = spawnSync(process.execPath, ['dist/scripts/count-work.js', '--quick'], {
    encoding: 'utf8',
  })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.filter(line => !line.endsWith('\tlinear'))).toEqual([])
  expect([lines.length, status]).toEqual([shapes.length, 0])
}, 300_000)
