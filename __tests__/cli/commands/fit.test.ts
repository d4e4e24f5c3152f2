import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fitCommand } from '../../../src/cli/commands/fit.js'
import { readWeights } from '../../../src/linter/verdict/translated/model.js'

function inFolder(check: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'fit-'))
  try {
    check(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const rows = (count: number, words: string): string =>
  Array.from({ length: count }, () =>
    JSON.stringify({
      text: `${'The boat was on its way and it had been there. '.repeat(8)}The crew ${words} at last.`,
    }),
  ).join('\n')

test('weights of a desk’s own stories are written', () => {
  inFolder(folder => {
    const [translated, human, out] = ['a', 'b', 'c'].map(name => join(folder, name)) as [string, string, string]
    writeFileSync(translated, rows(50, 'was carried out'))
    writeFileSync(human, rows(50, 'got done'))
    expect(fitCommand({ translated, human, out })).toBe(0)
    expect(readWeights(readFileSync(out)).odds).toHaveLength(5)
  })
})

test('too few stories, and lines without text, are refused', () => {
  inFolder(folder => {
    const [few, broken] = ['few', 'broken'].map(name => join(folder, name)) as [string, string]
    writeFileSync(few, rows(3, 'left'))
    writeFileSync(broken, '{"body":1}')
    expect(() => fitCommand({ translated: few, human: few })).toThrow('has 3 stories. A fit needs at least 50.')
    expect(() => fitCommand({ translated: broken, human: few })).toThrow('broken:1 is not a JSON object with “text”.')
    expect(() => fitCommand({ translated: few })).toThrow('Name both files')
  })
})
