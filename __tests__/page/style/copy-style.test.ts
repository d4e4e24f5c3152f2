import { expect, test } from '@jest/globals'
import { copyStyle } from '../../../src/page/style/copy-style.js'

test('severities differ by line as well as by colour', () => {
  expect(
    Array.from(copyStyle.matchAll(/\.issue\.(\w+)\{text-decoration-style:(\w+)/gu), ([, ...line]) => line),
  ).toEqual([
    ['error', 'wavy'],
    ['warning', 'dashed'],
    ['info', 'dotted'],
  ])
})
