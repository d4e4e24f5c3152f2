import { expect, test } from '@jest/globals'
import { findCitedReferences } from '../../../src/language/patterns/cited-references.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): number => Array.from(findCitedReferences(bodyOf(text))).length

test.each([
  ['The pier is shut, reports Interfax with reference to the port.', 1],
  ['The pier is shut, TASS said with a link to the port.', 1],
  ['The portal writes about this with reference to the port.', 1],
  ['Interfax left. He said so with reference to the law.', 0],
  ['He spoke with reference to the law, and the link to Kesh is lost.', 0],
  ['He reports “with reference to the law”.', 0],
])('%s', (text, count) => {
  expect(find(text)).toBe(count)
})
