import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findInputs } from '../../src/input/inputs.js'
import { addSources, languageOf } from '../../src/run/source-files.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { folder } from '../support/folders.js'

/** Returns the source of each input in a folder “en”, as names. */
async function sourcesOf(source: string, names: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { path } = folder(names)
  const root = join(path, 'en')
  const inputs = await addSources(join(path, source), [root], await findInputs([root]))
  return inputs.map(input =>
    'source' in input ? [input.source.path.slice(path.length + 1), input.source.language] : null,
  )
}

test('files of a folder are paired by names without endings and languages', async () => {
  const names = { 'en/a.en.txt': 'A', 'en/b.txt': 'B', 'en/c.txt': 'C', 'zh/a.zh.txt': '甲', 'zh/b.txt': '乙' }
  expect(await sourcesOf('zh', names)).toEqual([['zh/a.zh.txt', 'zh'], ['zh/b.txt', null], null])
})

test('one file is the source of one input', async () => {
  expect(await sourcesOf('zh.txt', { 'en/a.txt': 'A', 'zh.txt': '甲' })).toEqual([['zh.txt', null]])
  await expect(sourcesOf('zh.txt', { 'en/a.txt': 'A', 'en/b.txt': 'B', 'zh.txt': '甲' })).rejects.toThrow(UsageError)
  await expect(sourcesOf('no.txt', { 'en/a.txt': 'A' })).rejects.toThrow(UsageError)
})

test('a name may declare the language', () => {
  expect(['a.zh.txt', 'a.pt-BR.txt', 'a.txt'].map(languageOf)).toEqual(['zh', 'pt-BR', null])
})
