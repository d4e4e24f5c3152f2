import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { drawPicture, pictureFile } from '../../../scripts/picture/picture.js'

test('the picture of the documentation is fresh: `npm run picture` draws it', () => {
  const picture = readFileSync(pictureFile, 'utf8')
  expect(picture).toBe(drawPicture())
  expect(picture).toContain('split-sentence')
  expect(Buffer.byteLength(picture)).toBeLessThan(20_000)
})
