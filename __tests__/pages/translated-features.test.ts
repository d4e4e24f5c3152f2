import { expect, test } from '@jest/globals'
import { renderFeatures } from '../../src/pages/translated-features.js'

test('features are listed with their weights, measures of style by weight', () => {
  const page = renderFeatures({
    strongest: { machine: [['carried out', 1.25]], people: [['got done', -0.5]] },
    style: [
      ['commas', -0.25],
      ['names', 0.125],
    ],
  })
  expect(page).toContain('  0.125  names\n -0.250  commas\n')
  expect(page).toContain('speak for a machine\n\n  1.250  carried out\n')
  expect(page).toContain('speak for a person\n\n -0.500  got done\n')
})
