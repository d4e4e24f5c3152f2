import { expect, test } from '@jest/globals'
import { lacksMainVerb, sentencesWithoutMainVerb } from '../../../scripts/house/main-verb.js'

test.each([
  'What a run may use.',
  'Whether a file is one that configurations are kept in: never a story.',
  'Who checks, who may interrupt, and who wants to know.',
  'Where the links of a path lead.',
  'How many threads check: as many as were asked for.',
  'What is known of a story and not gone from it.',
  'What is wrong with the options given for some rules.',
  'Whether standard output takes colour (a terminal does, a pipe does not).',
  'What `--save` wrote; an error for a file that holds no such run.',
  'When a document is checked.',
])('“%s” has no main verb', sentence => {
  expect(lacksMainVerb(sentence)).toBe(true)
})

test.each([
  'What is no JSON is no answer either.',
  'Who writes into it may never end.',
  'Where it fails, that is told in its turn.',
  'Where some rules fail, the others run.',
  'When the file ends, the stream closes.',
  'How a name in U is said cannot be told: Uber, Ubisoft.',
  'What does it cost?',
  'Returns what a run may use.',
  'A rule.',
  'Whatever it is.',
])('“%s” passes', sentence => {
  expect(lacksMainVerb(sentence)).toBe(false)
})

test('every sentence of a comment is looked at', () => {
  expect(
    sentencesWithoutMainVerb('Returns the place. Where the line ends. What is left is dropped! How many there are.'),
  ).toEqual(['Where the line ends.', 'How many there are.'])
})
