import { expect, test } from '@jest/globals'
import { findDoubledHeadline } from '../../../src/language/patterns/doubled-headlines.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['Port of Skarne shuts as storm nears - Orden Post Storm nears Skarne, port closed', 'Storm'],
  ['Storm shuts port of Skarne | Orden Post | Storm shuts port', 'Storm'],
  ['Storm shuts port of Skarne - minister', undefined],
  ['Storm shuts port - crews wait for the ferry from Skarne to Kesh', undefined],
  ['Storm-hit port shuts', undefined],
  [`Storm shuts port - Storm shuts port ${'and so on '.repeat(20)}`, undefined],
])('%s', (headline, next) => {
  expect(findDoubledHeadline(bodyOf(headline))?.next.text).toBe(next)
})
