import { expect, test } from '@jest/globals'
import { findBinaryKind } from '../../src/input/binary-kinds.js'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

test.each([
  ['89504e470d0a1a0a0000000d49484452', 'a PNG picture'],
  ['ffd8ffe000104a464946', 'a JPEG picture'],
  ['474946383961', 'a GIF picture'],
  ['52494646240000005745425056503820', 'a WebP picture'],
  ['00000020667479706865696300000000', 'a HEIC picture'],
  ['000000206674797069736f6d', 'an MP4 film'],
  ['d0cf11e0a1b11ae1', 'an old Office document (.doc, .xls or .ppt)'],
  ['425a6839314159265359', 'a bzip2 archive'],
])('%s begins %s', (hex, name) => {
  expect(findBinaryKind(bytes(hex))).toBe(name)
})

test.each([
  'GIF images lose ground', // words, and not the version of the format
  'BMW opens a plant',
  'MZ Group says so.',
  'RIFF between envoys',
  '',
])('“%s” is text', text => {
  expect(findBinaryKind(Buffer.from(text))).toBe(null)
})
