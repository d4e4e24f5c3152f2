import { expect, test } from '@jest/globals'
import { findRewordedTwins } from '../../../src/language/patterns/reworded-twins.js'
import { bodyOf } from '../../support/annotated.js'

const count = (text: string): number => [...findRewordedTwins(bodyOf(text).sentences)].length

test.each([
  ['Kesh has some 28 million goats, a clerk said. Rain fell. About 28 million goats, the clerk said, Kesh has.', 1],
  ['Kesh has some 28 million goats, a clerk said. Rain fell. Orden has 28 million goats, a clerk said.', 0],
  ['Ships need nine hours from the port of Kesh. Boats need four hours from the port of Kesh.', 0],
  ['Source: Labor Survey of Kesh, 2022 report. Rain fell. Source: Labor Survey of Kesh, 2022 report.', 0],
])('%s', (text, expected) => {
  expect(count(text)).toBe(expected)
})
