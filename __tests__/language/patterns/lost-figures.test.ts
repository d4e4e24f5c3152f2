import { expect, test } from '@jest/globals'
import { findLostFigures } from '../../../src/language/patterns/lost-figures.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['It closed at $. It is worth $ million, and costs €, he said.', ['$', '$', '€']],
  ['It fell by percent, to about % of the sum.', ['percent', '%']],
  ['Prices are in $ and €. It went from $ to €. It rose by 3 percent, percent by percent.', []],
  ['It costs $5 and fell to $3.', []],
])('%s', (text, signs) => {
  expect(Array.from(findLostFigures(bodyOf(text)), ({ sign }) => sign.text)).toEqual(signs)
})
