import { expect, test } from '@jest/globals'
import { nameScores, readGate, readScores } from '../../../src/cli/options/read-scores.js'

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
  expect(nameScores(['--scores', 'a.txt'])).toEqual(['--scores=damaged,translated', 'a.txt'])
  expect(nameScores(['a.txt', '--scores'])).toEqual(['a.txt', '--scores=damaged,translated'])
  expect(nameScores(['--scores', 'translated', 'a.txt'])).toEqual(['--scores', 'translated', 'a.txt'])
})
