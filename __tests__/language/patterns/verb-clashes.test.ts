import { describe, expect, test } from '@jest/globals'
import { clashes, opensVerb } from '../../../src/language/patterns/verb-clashes.js'
import { bodyOf } from '../../support/annotated.js'

/** Judges two words of a sentence of its own. */
function judge(text: string, first: string, second: string): boolean {
  const [sentence] = bodyOf(text).sentences
  const find = (word: string): number => sentence?.tokens.findIndex(token => token.text === word) ?? -1
  if (sentence === undefined || find(first) < 0 || find(second) < 0) throw new Error(`“${text}” lacks a word.`)
  return clashes(sentence, find(first), find(second))
}

test('helping verbs open a verb', () => {
  expect(['will', 'did', 'has', 'were', 'to', 'ferry', 'went'].filter(opensVerb)).toEqual([
    'will',
    'did',
    'has',
    'were',
    'to',
  ])
})

describe('two words clash', () => {
  test.each([
    ['The crew did not landed here.', 'did', 'landed'],
    ['They do not agreed on that.', 'do', 'agreed'],
    ['The boat has sank off Kesh.', 'has', 'sank'],
    ['The rule would requires a vote.', 'would', 'requires'],
    ['They were arrest at noon.', 'were', 'arrest'],
    ['They want to went home.', 'to', 'went'],
    ['The guests were invite to tea.', 'were', 'invite'],
  ])('in “%s”', (text, first, second) => {
    expect(judge(text, first, second)).toBe(true)
  })
})

describe('two words fit', () => {
  test.each([
    ['Those who did not landed elsewhere.', 'did', 'landed'],
    ['The tolls do not exceed that.', 'do', 'exceed'],
    ['Did wanted men hide here?', 'Did', 'wanted'],
    ['The boat has fallen behind.', 'has', 'fallen'],
    ['They were release managers.', 'were', 'release'],
    ['The result was arrest.', 'was', 'arrest'],
    ['All he did was invite them.', 'was', 'invite'],
    ['It goes to went.', 'to', 'went'],
  ])('in “%s”', (text, first, second) => {
    expect(judge(text, first, second)).toBe(false)
  })
})
