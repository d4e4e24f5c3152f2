import { expect, test } from '@jest/globals'
import { findEraYears } from '../../../src/language/patterns/era-years.js'
import { bodyOf } from '../../support/annotated.js'

const messages = (text: string): string[] => [...findEraYears(bodyOf(text))].map(({ message }) => message)

test('years of an era without their common year, or with another', () => {
  expect(messages('It was closed in Reiwa 6. It is old.')).toHaveLength(1)
  expect(messages('It was made in Reiwa 2 (2022).')).toEqual(['“Reiwa 2” is 2020. Check the year.'])
  expect(messages('It was made in Reiwa 2 (2020), or in July 1895 (Meiji 28).')).toEqual([])
})
