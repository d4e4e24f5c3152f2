import { expect, test } from '@jest/globals'
import { nameOptionalValues, readGate, readScores } from '../../../src/cli/options/read-scores.js'

test('scores are read with commas, each once', () => {
  expect(readScores('translated,damaged', ['translated'])).toEqual(['translated', 'damaged'])
  expect(() => readScores('translatd')).toThrow('Scores: damaged, translated.')
})

test('gates of both scores go together', () => {
  expect(readGate('translated=0.9', readGate('damaged'))).toEqual({ level: 'damaged', translated: 0.9 })
})

test.each(['clean', 'translated', 'translated=', 'translated=0', 'translated=90', 'damaged=1'])(
  'no gate is %j',
  text => {
    expect(() => readGate(text)).toThrow('Use suspect, damaged')
  },
)

test('--scores alone asks for both, and leaves the path behind it', () => {
  expect(nameOptionalValues(['--scores', 'a.txt'])).toEqual(['--scores=damaged,translated', 'a.txt'])
  expect(nameOptionalValues(['a.txt', '--scores'])).toEqual(['a.txt', '--scores=damaged,translated'])
  expect(nameOptionalValues(['--scores', 'translated', 'a.txt'])).toEqual(['--scores', 'translated', 'a.txt'])
})

test('--fail-on-new without a level means errors, wherever it stands', () => {
  expect(nameOptionalValues(['--fail-on-new', 'a', 'b'])).toEqual(['--fail-on-new=error', 'a', 'b'])
  expect(nameOptionalValues(['a', '--fail-on-new', 'info', 'b'])).toEqual(['a', '--fail-on-new', 'info', 'b'])
  expect(nameOptionalValues(['a', 'b', '--fail-on-new'])).toEqual(['a', 'b', '--fail-on-new=error'])
  expect(nameOptionalValues(['--fail-on-new', '--', 'info'])).toEqual(['--fail-on-new=error', '--', 'info'])
  expect(nameOptionalValues(['--', '--fail-on-new'])).toEqual(['--', '--fail-on-new'])
})
