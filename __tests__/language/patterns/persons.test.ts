import { expect, test } from '@jest/globals'
import { Persons } from '../../../src/language/patterns/persons.js'
import { bodyOf } from '../../support/annotated.js'

test('people are found by names, titles and nouns', () => {
  const field = bodyOf('Judge Iryna Holub left. Holub met the soprano Wen Li. A nurse said so.')
  const persons = new Persons(field)
  const found = field.sentences.flatMap(sentence =>
    persons.mentionsIn(sentence).map(({ last, person, sex }) => [last.text, person !== null, sex]),
  )
  expect(found).toEqual([
    ['Holub', true, 'she'],
    ['Holub', true, 'she'],
    ['Li', true, null],
    ['nurse', false, null],
  ])
})
